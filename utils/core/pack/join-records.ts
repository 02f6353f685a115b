import { readDate } from '../facts/dates/read-date.ts';
import { contradict } from './accounts.ts';
import { joinTexts } from './local-text.ts';
import { dateOf, sidesIn } from './record-types.ts';
import type { Agreement, Edtf, LocalText, Official, PackEvent, PackRecord, RecordId, Visit } from './types.ts';

/** The id that a record has in its own pack; `mergePacks` puts that pack's id before it. */
const ownId = (id: RecordId): string => id.slice(id.lastIndexOf('/') + 1);

/** Institutions that two records have to share, or all of one of them. */
const SHARED_SIDES = 2;

/**
 * Records of several packs, each once: two are one where they have the same id in their packs, one type and kind, dates
 * and ends that agree and the same institutions. All others are kept side by side, also those that contradict each
 * other (see `otherAccounts`).
 */
export function uniteRecords<Kept extends PackRecord>(records: readonly Kept[]): readonly Kept[] {
  const byOwnId = new Map<string, RecordId>();
  const united = new Map<RecordId, Kept>();
  for (const record of records) {
    const id = byOwnId.get(ownId(record.id));
    const known = id === undefined ? undefined : united.get(id);
    if (known && isSame(known, record)) united.set(known.id, join(known, record) as Kept);
    else {
      united.set(record.id, record);
      if (id === undefined) byOwnId.set(ownId(record.id), record.id);
    }
  }
  return [...united.values()];
}

function isSame(one: PackRecord, other: PackRecord): boolean {
  if (one.type !== other.type || one.kind !== other.kind || closerDate(dateOf(one), dateOf(other)) === undefined)
    return false;
  if (one.type === 'agreement' && other.type === 'agreement' && contradict(one.ends ?? null, other.ends ?? null))
    return false;
  const sides = new Set(sidesIn(one));
  const others = new Set(sidesIn(other));
  const shared = [...others].filter((id) => sides.has(id)).length;
  return shared >= Math.min(SHARED_SIDES, sides.size, others.size);
}

/** The more exact one of two dates of which one lies within the other; `undefined` where they contradict each other. */
function closerDate(one: Edtf | null, other: Edtf | null): Edtf | null | undefined {
  if (one === other || other === null) return one;
  if (one === null) return other;
  const [a, b] = [readDate(one), readDate(other)];
  if (!a || !b) return undefined;
  if (b.first >= a.first && b.last <= a.last) return other;
  return a.first >= b.first && a.last <= b.last ? one : undefined;
}

/** The earlier pack gives title, kind and topics; people, places, summaries and citations of both are kept. */
function join(one: PackRecord, other: PackRecord): PackRecord {
  const date = closerDate(dateOf(one), dateOf(other)) ?? null;
  const shared = {
    ...(one.summary === undefined && other.summary === undefined
      ? {}
      : { summary: joinSummaries([one.summary, other.summary]) }),
    citations: [...one.citations, ...other.citations],
  };
  if (one.type === 'agreement' && other.type === 'agreement')
    return {
      ...other,
      ...one,
      ...shared,
      signed: date,
      parties: both(one.parties, other.parties),
      signatories: byOfficial(one.signatories, other.signatories),
      attendees: both(one.attendees, other.attendees),
    } satisfies Agreement;
  if (one.type === 'visit' && other.type === 'visit')
    return {
      ...other,
      ...one,
      ...shared,
      date,
      visitors: both(one.visitors, other.visitors),
      hosts: both(one.hosts, other.hosts),
      places: one.places.length > 0 ? one.places : other.places,
      people: byOfficial(one.people, other.people),
      topics: both(one.topics, other.topics),
    } satisfies Visit;
  if (one.type === 'event' && other.type === 'event') {
    const organisers = both(one.organisers, other.organisers);
    return {
      ...other,
      ...one,
      ...shared,
      date,
      places: one.places.length > 0 ? one.places : other.places,
      organisers,
      participants: both(one.participants, other.participants).filter((id) => !organisers.includes(id)),
      people: byOfficial(one.people, other.people),
    } satisfies PackEvent;
  }
  return one;
}

const joinSummaries = (summaries: readonly (LocalText | undefined)[]): LocalText =>
  joinTexts(
    summaries.filter((each) => each !== undefined),
    ' ',
  );

const both = <Item>(one: readonly Item[] = [], other: readonly Item[] = []): readonly Item[] => [
  ...new Set([...one, ...other]),
];

/** Each official once, as the earlier pack has it. */
function byOfficial<Named extends { readonly official: Official['id'] }>(
  one: readonly Named[],
  other: readonly Named[],
): readonly Named[] {
  const known = new Set(one.map(({ official }) => official));
  return [...one, ...other.filter(({ official }) => !known.has(official))];
}
