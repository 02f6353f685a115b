import { looseKey } from '../partners/name-keys.ts';
import { bigramSimilarity } from '../partners/similarity.ts';
import { eachInSlices, finish, type Slices } from '../reading/slices.ts';
import type { RegisterRecord } from '../rows/record-types.ts';

/** The fields in which two versions of an agreement are compared. */
export const COMPARED_FIELDS = [
  'partner',
  'country',
  'kinds',
  'signed',
  'starts',
  'ends',
  'renewals',
  'renewsByItself',
  'status',
  'unit',
  'topics',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];
type Value = RegisterRecord[ComparedField];

/** What is compared of an agreement. */
export type ComparedRecord = Pick<RegisterRecord, ComparedField | 'row' | 'number' | 'partnerEntity'>;

export interface FieldChange {
  /** The row of the newer version. */
  readonly row: number;
  readonly wasRow: number;
  readonly field: ComparedField;
  readonly from: Value;
  readonly to: Value;
}

/** What became of the agreements of a register from one version to the next. */
export interface RegisterChanges {
  /** Rows of the newer version. */
  readonly added: readonly number[];
  readonly changed: readonly FieldChange[];
  /** Rows of the older version. */
  readonly gone: readonly number[];
  /** How many agreements did not change, wherever they stand. */
  readonly same: number;
}

const isTold = (value: Value): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
const textOf = (value: Value): string =>
  JSON.stringify(
    (Array.isArray(value) ? [...value] : [value])
      .map((part) =>
        String(part ?? '')
          .normalize('NFKC')
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .sort(),
  );
const agree = (a: Value, b: Value): boolean => (!isTold(a) && !isTold(b)) || textOf(a) === textOf(b);

const changesOf = (was: ComparedRecord, is: ComparedRecord): readonly FieldChange[] =>
  COMPARED_FIELDS.filter((field) => !agree(was[field], is[field])).map((field) => ({
    row: is.row,
    wasRow: was.row,
    field,
    from: was[field],
    to: is[field],
  }));

/** How much a field that stayed the same speaks for one and the same agreement. */
const WEIGHTS: Readonly<Partial<Record<ComparedField, number>>> = {
  kinds: 2,
  signed: 2,
  starts: 2,
  ends: 1.5,
  renewals: 0.5,
  unit: 0.75,
  topics: 0.5,
  status: 0.25,
  country: 0.5,
};
/** Names that are at least so alike may be two spellings of one. */
const ALIKE = 0.5;

/** The same partner and one fact that tells agreements apart. */
const ENOUGH = 5.5;

interface Pair<Compared> {
  readonly was: Compared;
  readonly is: Compared;
  readonly score: number;
}

function likenessOfPartners(a: ComparedRecord, b: ComparedRecord): number {
  if (a.partnerEntity !== null && a.partnerEntity === b.partnerEntity) return 1;
  if (a.partnerEntity !== null && b.partnerEntity !== null) return 0;
  const [left, right] = [looseKey(a.partner), looseKey(b.partner)];
  return left === right ? 1 : bigramSimilarity(left, right);
}

/** `null` where two rows can be no versions of one agreement. */
function scoreOf(was: ComparedRecord, is: ComparedRecord): number | null {
  if (was.country !== null && is.country !== null && was.country !== is.country) return null;
  const partner = likenessOfPartners(was, is);
  const facts = COMPARED_FIELDS.filter(
    (field) => field !== 'partner' && isTold(was[field]) && agree(was[field], is[field]),
  );
  const weight = facts.reduce((sum, field) => sum + (WEIGHTS[field] ?? 0), 0);
  const sameNumber = was.number !== null && was.number === is.number;
  // Another spelling of the partner: all that tells agreements from one another is the same.
  const othersSame = COMPARED_FIELDS.every(
    (field) => field === 'partner' || field === 'status' || agree(was[field], is[field]),
  );
  if (partner < 1 && !(partner >= ALIKE && (othersSame || (sameNumber && weight >= 2)))) return null;
  return partner * 4 + weight + (sameNumber ? 1 : 0);
}

/** Rows of the same partner, or of the same dates, may be the same agreement. */
function keysOf({ partner, partnerEntity, country, signed, starts, ends, kinds }: ComparedRecord): readonly string[] {
  const dates = [signed, starts, ends, ...kinds].map((part) => part ?? '').join('|');
  return [...(partnerEntity ? [`e${partnerEntity}`] : []), `p${looseKey(partner)}`, `d${country ?? ''}|${dates}`];
}

/** Pairs agreements of two versions one to one, the surest first: gives the older one of a newer one. */
export function* pairUpInSlices<Compared extends ComparedRecord>(
  older: readonly Compared[],
  newer: readonly Compared[],
): Slices<ReadonlyMap<Compared, Compared>> {
  const paired = new Map<Compared, Compared>();
  const taken = new Set<Compared>();
  yield* pairSame(older, newer, (is, was) => {
    paired.set(is, was);
    taken.add(was);
  });
  const [leftOlder, leftNewer] = [older.filter((was) => !taken.has(was)), newer.filter((is) => !paired.has(is))];
  const of = leftOlder.length + leftNewer.length;
  const byKey = new Map<string, Compared[]>();
  const addByKeys = (record: Compared): void => {
    for (const key of keysOf(record)) {
      const list = byKey.get(key);
      if (list) list.push(record);
      else byKey.set(key, [record]);
    }
  };
  yield* eachInSlices(leftOlder, addByKeys, { of });
  const pairs: Pair<Compared>[] = [];
  const addPairs = (is: Compared): void => {
    for (const was of new Set(keysOf(is).flatMap((key) => alikeBy(key, byKey)))) {
      const score = scoreOf(was, is);
      if (score !== null) pairs.push({ was, is, score });
    }
  };
  yield* eachInSlices(leftNewer, addPairs, { before: leftOlder.length, of });
  const leftOld = countPartners(leftOlder);
  const leftNew = countPartners(leftNewer);
  pairs.sort((a, b) => b.score - a.score || a.is.row - b.is.row || a.was.row - b.was.row);
  for (const { was, is, score } of pairs) {
    if (paired.has(is) || taken.has(was)) continue;
    // An agreement of the same partner that shares no fact is another one, unless each version has one left.
    const [wasKey, isKey] = [looseKey(was.partner), looseKey(is.partner)];
    if (score < ENOUGH && leftOld.get(wasKey) !== 1 && leftNew.get(isKey) !== 1) continue;
    paired.set(is, was);
    taken.add(was);
    leftOld.set(wasKey, (leftOld.get(wasKey) ?? 0) - 1);
    leftNew.set(isKey, (leftNew.get(isKey) ?? 0) - 1);
  }
  return paired;
}

/** Rows that say the same in every field are one agreement; most rows of a newer file are. */
function* pairSame<Compared extends ComparedRecord>(
  older: readonly Compared[],
  newer: readonly Compared[],
  pair: (is: Compared, was: Compared) => void,
): Slices<void> {
  const of = older.length + newer.length;
  const said = (record: Compared): string =>
    JSON.stringify([record.number, record.partnerEntity, ...COMPARED_FIELDS.map((field) => textOf(record[field]))]);
  const known = new Map<string, Compared[]>();
  // From the end, so that the first of several is taken first.
  const add = (was: Compared): void => {
    const key = said(was);
    const list = known.get(key);
    if (list) list.push(was);
    else known.set(key, [was]);
  };
  yield* eachInSlices(older.toReversed(), add, { of });
  const find = (is: Compared): void => {
    const was = known.get(said(is))?.pop();
    if (was) pair(is, was);
  };
  yield* eachInSlices(newer, find, { before: older.length, of });
}

/** So many rows of the same dates say nothing of one another. */
const MAX_OF_SAME_DATES = 200;

function alikeBy<Compared>(key: string, byKey: ReadonlyMap<string, readonly Compared[]>): readonly Compared[] {
  const found = byKey.get(key) ?? [];
  return key.startsWith('d') && found.length > MAX_OF_SAME_DATES ? [] : found;
}

/** How many agreements each partner has, counted down as they are paired. */
function countPartners(records: readonly ComparedRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { partner } of records) counts.set(looseKey(partner), (counts.get(looseKey(partner)) ?? 0) + 1);
  return counts;
}

/** Compares the agreements of two versions of a register. Their order does not matter. */
export function compareRegisters(older: readonly ComparedRecord[], newer: readonly ComparedRecord[]): RegisterChanges {
  const paired = finish(pairUpInSlices(older, newer));
  const kept = new Set(paired.values());
  const changed: FieldChange[] = [];
  let same = 0;
  for (const is of newer) {
    const was = paired.get(is);
    if (!was) continue;
    const changes = changesOf(was, is);
    if (changes.length === 0) same += 1;
    changed.push(...changes);
  }
  return {
    added: newer.filter((record) => !paired.has(record)).map(({ row }) => row),
    changed,
    gone: older.filter((record) => !kept.has(record)).map(({ row }) => row),
    same,
  };
}
