/** What several packs say of one deed: found again by its parties, kind and date, or by its id. */
import { daysApart } from '../facts/dates/days-apart.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { profileOf } from './entity-types.ts';
import type { PackIndex } from './index-pack.ts';
import { dateOf, sidesIn } from './record-types.ts';
import type { AgreementKind, Edtf, EntityId, InstitutionId, PackHeader, PackRecord, RecordId } from './types.ts';
import { wholeParties } from './whole-parties.ts';

/** In what two packs differ about one deed. */
export type AccountDifference = 'date' | 'kind' | 'parties' | 'ends';

/** A deed as another pack gives it; without differences both say the same. */
export interface Account {
  readonly record: PackRecord;
  readonly pack: PackHeader;
  readonly differences: readonly AccountDifference[];
}

/**
 * Days between the dates that two packs give one deed at most. An agreement may be dated by its signing, its report or
 * its entry into force; a visit or an event by its first day or its report.
 */
const MAX_DAYS: Readonly<Record<PackRecord['type'], number>> = { agreement: 31, visit: 3, event: 3 };

/** Where one pack has more records of a type between the same institutions, near dates do not show which is meant. */
const MAX_PEERS = 200;

/** Kinds that sources use for one and the same paper. Exchanges and joint degrees are papers of their own. */
const GENERAL_KINDS: ReadonlySet<AgreementKind> = new Set<AgreementKind>([
  'memorandum-of-understanding',
  'memorandum-of-cooperation',
  'framework-agreement',
  'cooperation-agreement',
  'letter-of-intent',
  'other',
]);

/**
 * The deed of a record as the other packs of the index give it, at most once for each pack. A pack that has several
 * records which it could be is left out: nothing says which of them it is.
 */
export function otherAccounts(index: PackIndex, record: PackRecord): readonly Account[] {
  const { members = [] } = index.pack;
  if (members.length < 2) return [];
  const own = packOf(index, record);
  return members.flatMap((pack) => {
    if (pack === own) return [];
    const found = onlyMatch(index, record, pack) ?? withSameId(index, record, pack);
    return found ? [{ record: found, pack, differences: differencesOf(index, record, found) }] : [];
  });
}

/** The pack that a record is from. `mergePacks` puts the id of each but the first before those of its records. */
export function packOf({ pack }: PackIndex, { id }: { readonly id: RecordId }): PackHeader {
  const { members = [] } = pack;
  const slash = id.indexOf('/');
  return members.find((member) => member.id === id.slice(0, Math.max(0, slash))) ?? members[0] ?? pack;
}

/** Records of one type between the same institutions, by their packs. */
type Peers = ReadonlyMap<PackHeader, readonly PackRecord[]>;

/** The peers of each index that were asked for, by type and institutions. An index does not change. */
const PEERS = new WeakMap<PackIndex, Map<string, Peers>>();

/** The records of the same type and the same institutions in a pack; none where there are too many to compare. */
function peersIn(index: PackIndex, record: PackRecord, pack: PackHeader): readonly PackRecord[] {
  const known = PEERS.get(index) ?? new Map<string, Peers>();
  PEERS.set(index, known);
  const key = keyOf(index, record);
  const peers = known.get(key) ?? readPeers(index, record, key);
  known.set(key, peers);
  const found = peers.get(pack) ?? [];
  return found.length > MAX_PEERS ? [] : found;
}

function readPeers(index: PackIndex, record: PackRecord, key: string): Peers {
  const peers = new Map<PackHeader, PackRecord[]>();
  // An institution may have thousands of records, and a partner of it a few.
  const [fewest = []] = sidesOf(index, record)
    .map(index.recordsOf)
    .toSorted((a, b) => a.length - b.length);
  for (const other of fewest) {
    if (keyOf(index, other) !== key) continue;
    const pack = packOf(index, other);
    const known = peers.get(pack);
    if (known) known.push(other);
    else peers.set(pack, [other]);
  }
  return peers;
}

const keyOf = (index: PackIndex, record: PackRecord): string =>
  [record.type, ...sidesOf(index, record).toSorted()].join(' ');

/**
 * The record of a pack with the same id of its own, where enough agrees that the id is no chance, and no other record
 * of the first pack is nearer to it.
 */
function withSameId(index: PackIndex, record: PackRecord, pack: PackHeader): PackRecord | undefined {
  const id = record.id.slice(record.id.indexOf('/') + 1);
  const [first] = index.pack.members ?? [];
  const other = index.record((pack === first ? id : `${pack.id}/${id}`) as RecordId);
  if (other?.type !== record.type || onlyMatch(index, other, packOf(index, record))) return undefined;
  const [isOfKind, isOfDate] = [record.kind === other.kind, haveSameDate(record, other)];
  if (haveSameSides(index, record, other)) return isOfKind || isOfDate ? other : undefined;
  const sides = new Set(sidesIn(record));
  return isOfKind && isOfDate && sidesIn(other).some((side) => sides.has(side)) ? other : undefined;
}

/** The one record of a pack that may be the same deed, where no other record of the first pack may be so too. */
function onlyMatch(index: PackIndex, record: PackRecord, pack: PackHeader): PackRecord | undefined {
  const [only, ...more] = peersIn(index, record, pack).filter((other) => mayBeSame(record, other));
  if (!only || more.length > 0) return undefined;
  const own = peersIn(index, record, packOf(index, record));
  if (own.length === 0) return undefined;
  return own.every((each) => each.id === record.id || !mayBeSame(each, only)) ? only : undefined;
}

/** For records of the same institutions: one kind and dates that are near, or one date and kinds of one family. */
function mayBeSame(one: PackRecord, other: PackRecord): boolean {
  const date = dateOf(one);
  const otherDate = dateOf(other);
  if (date === null || otherDate === null) return false;
  if (haveSameDate(one, other)) return one.kind === other.kind || (isGeneral(one) && isGeneral(other));
  return one.kind === other.kind && (daysApart(date, otherDate) ?? Number.POSITIVE_INFINITY) <= MAX_DAYS[one.type];
}

const isGeneral = (record: PackRecord): boolean => record.type !== 'agreement' || GENERAL_KINDS.has(record.kind);

function differencesOf(index: PackIndex, one: PackRecord, other: PackRecord): readonly AccountDifference[] {
  const isAgreement = one.type === 'agreement' && other.type === 'agreement';
  const differences: Readonly<Record<AccountDifference, boolean>> = {
    date: contradict(dateOf(one), dateOf(other)),
    kind: one.kind !== other.kind,
    parties: !haveSameSides(index, one, other),
    ends: isAgreement && contradict(one.ends ?? null, other.ends ?? null),
  };
  return (['date', 'kind', 'parties', 'ends'] as const).filter((each) => differences[each]);
}

/** Whether both give a date, and neither lies within the other. */
export function contradict(one: Edtf | 'open' | null, other: Edtf | 'open' | null): boolean {
  if (one === null || other === null || one === other) return false;
  const [a, b] = [readDate(one), readDate(other)];
  // `open` is no date, and contradicts every end.
  if (!a || !b) return true;
  return !(a.first >= b.first && a.last <= b.last) && !(b.first >= a.first && b.last <= a.last);
}

/** The institutions between whom it is, without units of those that it names as well: packs name them or do not. */
function sidesOf(index: PackIndex, record: PackRecord): readonly InstitutionId[] {
  const partOf = (id: EntityId) => {
    const found = index.entity(id);
    return found ? profileOf(found).partOf : null;
  };
  return [...new Set(wholeParties(sidesIn(record), partOf))];
}

const haveSameSides = (index: PackIndex, one: PackRecord, other: PackRecord): boolean =>
  keyOf(index, one) === keyOf(index, other);

const haveSameDate = (one: PackRecord, other: PackRecord): boolean => {
  const date = dateOf(one);
  const otherDate = dateOf(other);
  return date !== null && otherDate !== null && !contradict(date, otherDate);
};
