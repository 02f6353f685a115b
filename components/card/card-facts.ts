import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { CitedFact } from '../../utils/core/facts/citations/types.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** As many lines as usually fit a card of 300 px beside its header, its counts and its foot. */
export const MAX_LINES = 3;

/** What a card shows before anything is opened, and what its counts open. */
export interface CardFacts {
  /** Those that tie the page come first. */
  readonly lines: readonly { readonly record: CardRecord; readonly isTied: boolean }[];
  readonly agreements: readonly CardRecord[];
  readonly visits: readonly CardRecord[];
  readonly events: readonly CardRecord[];
}

/**
 * Sorts the records of a card: what the reader's own institution has with it, what ties this page with the strongest
 * tie first, then agreements; what is over `maxLines` is counted, as are all other visits and events.
 */
export function cardFacts({ agreements, visits, events, tied }: EntityCard, maxLines = MAX_LINES): CardFacts {
  const all: readonly CardRecord[] = [...agreements, ...visits, ...events];
  const ties = new Map(tied.map((id, rank) => [id, rank]));
  const isFirst = ({ id, withHome }: CardRecord): boolean => withHome === true || ties.has(id);
  const first = [
    ...all.filter(({ withHome }) => withHome),
    ...all
      .filter(({ id, withHome }) => !withHome && ties.has(id))
      .sort((a, b) => (ties.get(a.id) ?? 0) - (ties.get(b.id) ?? 0)),
  ];
  const lines = [...first, ...agreements.filter((record) => !isFirst(record))]
    .slice(0, maxLines)
    .map((record) => ({ record, isTied: ties.has(record.id) }));
  const shown = new Set(lines.map(({ record }) => record.id));
  const rest = (records: readonly CardRecord[]) => records.filter(({ id }) => !shown.has(id));
  return { lines, agreements: rest(agreements), visits: rest(visits), events: rest(events) };
}

/** What "cite" copies: the records that the card shows as lines, otherwise the latest role. */
export function citedFacts(card: EntityCard, { lines }: CardFacts, translate: Translate): readonly CitedFact[] {
  if (lines.length > 0) {
    return lines.map(({ record: { title: statement, date, reportedAfter, citations } }) => ({
      statement,
      date,
      reportedAfter,
      citations,
    }));
  }
  return card.roles.slice(0, 1).map(({ official, title, institution, asOf, citations }) => ({
    statement: [official.name, translate('card.post', [title, institution.name])].join(translate('citations.comma')),
    date: asOf,
    citations,
  }));
}
