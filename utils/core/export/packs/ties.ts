import { dateOf, recordsIn, sidesIn } from '../../pack/record-types.ts';
import type { Edtf, EntityId, LocalText, Pack, PackRecord, RecordId } from '../../pack/types.ts';
import type { PackFormatId } from './types.ts';

/** The part that an entity has in a record. */
export type Part = 'party' | 'signatory' | 'attendee' | 'visitor' | 'host' | 'organiser' | 'participant' | 'person';

export interface Participation {
  readonly record: RecordId;
  readonly entity: EntityId;
  readonly part: Part;
  /** Whom a signatory signed for. */
  readonly for: EntityId | null;
  /** What a person did there, in the words of the pack. */
  readonly role: string | null;
}

/** Everybody that a record names, with the part of each, in the order of the record. */
export function participationsIn(record: PackRecord, text: (of: LocalText) => string): readonly Participation[] {
  const of =
    (part: Part) =>
    (entity: EntityId): Participation => ({ record: record.id, entity, part, for: null, role: null });
  const people = (
    list: readonly { readonly official: EntityId; readonly role?: LocalText }[],
  ): readonly Participation[] =>
    list.map(({ official, role }) => ({ ...of('person')(official), role: role === undefined ? null : text(role) }));
  switch (record.type) {
    case 'agreement':
      return [
        ...record.parties.map(of('party')),
        ...record.signatories.map(({ official, for: body }) => ({ ...of('signatory')(official), for: body })),
        ...(record.attendees ?? []).map(of('attendee')),
      ];
    case 'visit':
      return [...record.visitors.map(of('visitor')), ...record.hosts.map(of('host')), ...people(record.people)];
    case 'event':
      return [
        ...record.organisers.map(of('organiser')),
        ...record.participants.map(of('participant')),
        ...people(record.people),
      ];
  }
}

/** A record between two entities. */
export interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly record: PackRecord;
  readonly date: Edtf | null;
  /** From those who came to those who received them; other ties are mutual. */
  readonly isDirected: boolean;
}

const pairsOf = (among: readonly EntityId[]): (readonly [EntityId, EntityId])[] =>
  among.flatMap((one, at) => among.slice(at + 1).map((other) => [one, other] as const));

const acrossOf = (some: readonly EntityId[], others: readonly EntityId[]): (readonly [EntityId, EntityId])[] =>
  some.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const));

/**
 * Whom a record ties to whom: every two parties of an agreement, visitors to hosts, and those who hold an event to each
 * other and to those who take part. Those who only take part in the same event are not tied by it.
 */
function pairsIn(record: PackRecord): readonly (readonly [EntityId, EntityId])[] {
  switch (record.type) {
    case 'agreement':
      return pairsOf(record.parties);
    case 'visit':
      return acrossOf(record.visitors, record.hosts);
    case 'event':
      return [...pairsOf(record.organisers), ...acrossOf(record.organisers, record.participants)];
  }
}

/**
 * A record of more pairs is told by its members: those of an agreement of a thousand parties would be half a million.
 */
export const MAX_PAIRS = 200;

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

function countPairs(record: PackRecord): number {
  switch (record.type) {
    case 'agreement':
      return pairsAmong(record.parties.length);
    case 'visit':
      return record.visitors.length * record.hosts.length;
    case 'event':
      return pairsAmong(record.organisers.length) + record.organisers.length * record.participants.length;
  }
}

/** Whether the pairs of a record are too many; those of one with all others are as few as its members. */
function isCrowded(record: PackRecord): boolean {
  const pairs = countPairs(record);
  return pairs > MAX_PAIRS && pairs > sidesIn(record).length;
}

/** The records whose pairs are too many to be told one by one. */
export const crowdedIn = (pack: Pack): readonly PackRecord[] => recordsIn(pack).filter(isCrowded);

/** The formats that tell of pairs. */
export const FORMATS_OF_PAIRS: ReadonlySet<PackFormatId> = new Set([
  'graphml',
  'gexf',
  'followthemoney',
  'data-package',
] as const);

/**
 * What a network says of the records that are nodes of their own, in English as are its fields; none where there are
 * none.
 */
export function crowdedNotes(pack: Pack): readonly string[] {
  const count = crowdedIn(pack).length;
  return count === 0 ? [] : [`Records that tie more than ${MAX_PAIRS} pairs, each a node of its own: ${count}`];
}

/** The pairs of all records but the crowded ones. */
export const tiesIn = (pack: Pack): readonly Tie[] =>
  recordsIn(pack).flatMap((record) =>
    (isCrowded(record) ? [] : pairsIn(record)).map(([from, to]) => ({
      from,
      to,
      record,
      date: dateOf(record),
      isDirected: record.type === 'visit',
    })),
  );
