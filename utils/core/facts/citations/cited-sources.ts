import type { ExportWords } from '../../export/types.ts';
import { formatDate } from '../dates/format-date.ts';
import { formatLocators } from './format-locators.ts';
import { earliestDay } from './format-published.ts';
import { dateParts } from './reference-dates.ts';
import type { CitedFact, CitedSource, Reference } from './types.ts';

const keyOf = ({ publisher, title, url }: Pick<CitedSource, 'publisher' | 'title' | 'url'>): string =>
  JSON.stringify([publisher, title, url]);

/** The sources of a fact, each once, in the order in which they are cited. */
export function citedSources({ citations }: Pick<CitedFact, 'citations'>): readonly CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { locator, quote, note = null, isReadOnce = false, ...source } of citations) {
    const key = keyOf(source);
    const known = sources.get(key);
    sources.set(key, {
      ...source,
      accessed: source.accessed ?? known?.accessed ?? null,
      // Where two packs cite a source, the one that compared it counts.
      isReadOnce: isReadOnce && known?.isReadOnce !== false,
      locators: withText(known?.locators, locator),
      quotes: withText(known?.quotes, quote),
      notes: withText(known?.notes, note),
    });
  }
  return [...sources.values()];
}

const withText = (texts: readonly string[] = [], text: string | null): readonly string[] =>
  text === null || texts.includes(text) ? texts : [...texts, text];

/** A fact with its date, as the card tells it: "Memorandum of two universities (31 August 2023)". */
export function stateFact({ statement, date, reportedAfter = null }: CitedFact, words: ExportWords): string {
  const { translate, locale } = words;
  return date === null && reportedAfter === null
    ? statement
    : translate('citations.dated', [statement, formatDate(date, locale, translate, { reportedAfter })]);
}

/** The sources of several facts as a reference list, each source once, with what it is cited for. */
export function references(facts: readonly CitedFact[], words: ExportWords): readonly Reference[] {
  const found = new Map<string, { readonly source: CitedSource; readonly notes: string[] }>();
  for (const fact of facts) {
    for (const source of citedSources(fact)) {
      const place = formatLocators(source.locators);
      const note = `${stateFact(fact, words)}${place === '' ? '' : `, ${place}`}`;
      const known = found.get(keyOf(source));
      if (known) known.notes.push(note);
      else found.set(keyOf(source), { source, notes: [note] });
    }
  }
  const keys = new Map<string, number>();
  return [...found.values()].map(({ source, notes }) => {
    const base = referenceKey(source);
    const times = (keys.get(base) ?? 0) + 1;
    keys.set(base, times);
    return { source, key: times === 1 ? base : `${base}-${times}`, note: notes.join('; ') };
  });
}

/** Publisher and earliest year, then the first long word of the title. */
function referenceKey(source: CitedSource): string {
  const word = (text: string): string =>
    (text.normalize('NFKD').match(/[A-Za-z]{4,}/g) ?? []).find((one) => !/^(?:with|from|that|this)$/i.test(one)) ?? '';
  const year = dateParts(source.published && earliestDay(source.published))?.[0] ?? 'nd';
  return `${word(source.publisher) || 'source'}${year}${word(source.title)}`.toLowerCase();
}
