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

/** A record with what comparing it needs, computed once: each is compared with up to hundreds of others. */
interface Prepared<Compared> {
  readonly record: Compared;
  /** What the partner's name comes down to. */
  readonly partner: string;
  /** What each field says, by the order of the fields; null where it is not told. */
  readonly says: readonly (string | null)[];
}

/** The values of a register repeat, so that each is folded once. */
class Preparing<Compared extends ComparedRecord> {
  readonly #partners = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  prepare(record: Compared): Prepared<Compared> {
    return {
      record,
      partner: this.partner(record),
      says: COMPARED_FIELDS.map((field) => this.#says(record[field])),
    };
  }

  partner({ partner }: Compared): string {
    const known = this.#partners.get(partner);
    if (known !== undefined) return known;
    const loose = looseKey(partner);
    this.#partners.set(partner, loose);
    return loose;
  }

  #says(value: Value): string | null {
    if (!isTold(value)) return null;
    const key = Array.isArray(value) ? value.join('\u0000') : String(value);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = textOf(value);
    this.#texts.set(key, text);
    return text;
  }
}

/** Whether two records are surely, or surely not, of the same partner; null where the spelling decides. */
function isSamePartner(a: Prepared<ComparedRecord>, b: Prepared<ComparedRecord>): boolean | null {
  const [one, other] = [a.record.partnerEntity, b.record.partnerEntity];
  if (one !== null && other !== null) return one === other;
  return a.partner === b.partner ? true : null;
}

/** `null` where two rows can be no versions of one agreement. */
function scoreOf(was: Prepared<ComparedRecord>, is: Prepared<ComparedRecord>): number | null {
  const [older, newer] = [was.record, is.record];
  if (older.country !== null && newer.country !== null && older.country !== newer.country) return null;
  const same = isSamePartner(was, is);
  if (same === false) return null;
  let weight = 0;
  let othersSame = true;
  for (const [at, field] of COMPARED_FIELDS.entries()) {
    if (field === 'partner') continue;
    if (was.says[at] !== is.says[at]) othersSame &&= field === 'status';
    else if (was.says[at] !== null) weight += WEIGHTS[field] ?? 0;
  }
  const sameNumber = older.number !== null && older.number === newer.number;
  const more = weight + (sameNumber ? 1 : 0);
  if (same) return 4 + more;
  // Another spelling of the partner: all that tells agreements from one another is the same.
  if (!othersSame && !(sameNumber && weight >= 2)) return null;
  const partner = bigramSimilarity(was.partner, is.partner);
  return partner < ALIKE ? null : partner * 4 + more;
}

/** Rows of the same partner, or of the same dates, may be the same agreement. */
function keysOf({ partner, record }: Prepared<ComparedRecord>): readonly string[] {
  const { partnerEntity, country, signed, starts, ends, kinds } = record;
  const dates = [signed, starts, ends, ...kinds].map((part) => part ?? '').join('|');
  return [...(partnerEntity ? [`e${partnerEntity}`] : []), `p${partner}`, `d${country ?? ''}|${dates}`];
}

/** Pairs agreements of two versions one to one, the surest first: gives the older one of a newer one. */
export function* pairUpInSlices<Compared extends ComparedRecord>(
  older: readonly Compared[],
  newer: readonly Compared[],
): Slices<ReadonlyMap<Compared, Compared>> {
  const paired = new Map<Compared, Compared>();
  const taken = new Set<Compared>();
  const preparing = new Preparing<Compared>();
  const left = yield* pairSame(older, newer, preparing, (is, was) => {
    paired.set(is, was);
    taken.add(was);
  });
  const leftOlder = left.older.filter(({ record }) => !taken.has(record));
  const leftNewer = left.newer.filter(({ record }) => !paired.has(record));
  const of = leftOlder.length + leftNewer.length;
  const byKey = new Map<string, Prepared<Compared>[]>();
  const addByKeys = (prepared: Prepared<Compared>): void => {
    for (const key of keysOf(prepared)) {
      const list = byKey.get(key);
      if (list) list.push(prepared);
      else byKey.set(key, [prepared]);
    }
  };
  yield* eachInSlices(leftOlder, addByKeys, { of });
  const pairs: Pair<Compared>[] = [];
  const addPairs = (is: Prepared<Compared>): void => {
    for (const was of new Set(keysOf(is).flatMap((key) => alikeBy(key, byKey)))) {
      const score = scoreOf(was, is);
      if (score !== null) pairs.push({ was: was.record, is: is.record, score });
    }
  };
  yield* eachInSlices(leftNewer, addPairs, { before: leftOlder.length, of });
  const leftOld = countPartners(leftOlder);
  const leftNew = countPartners(leftNewer);
  pairs.sort((a, b) => b.score - a.score || a.is.row - b.is.row || a.was.row - b.was.row);
  for (const { was, is, score } of pairs) {
    if (paired.has(is) || taken.has(was)) continue;
    // An agreement of the same partner that shares no fact is another one, unless each version has one left.
    const [wasKey, isKey] = [preparing.partner(was), preparing.partner(is)];
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
  preparing: Preparing<Compared>,
  pair: (is: Compared, was: Compared) => void,
): Slices<{ readonly older: readonly Prepared<Compared>[]; readonly newer: readonly Prepared<Compared>[] }> {
  const of = older.length + newer.length;
  const said = ({ record: { number, partnerEntity }, says }: Prepared<Compared>): string =>
    [number, partnerEntity, ...says].join('\u0000');
  const known = new Map<string, Prepared<Compared>[]>();
  const all = { older: [] as Prepared<Compared>[], newer: [] as Prepared<Compared>[] };
  // From the end, so that the first of several is taken first.
  const add = (record: Compared): void => {
    const was = preparing.prepare(record);
    all.older.push(was);
    const key = said(was);
    const list = known.get(key);
    if (list) list.push(was);
    else known.set(key, [was]);
  };
  yield* eachInSlices(older.toReversed(), add, { of });
  const find = (record: Compared): void => {
    const is = preparing.prepare(record);
    all.newer.push(is);
    const was = known.get(said(is))?.pop();
    if (was) pair(record, was.record);
  };
  yield* eachInSlices(newer, find, { before: older.length, of });
  all.older.reverse();
  return all;
}

/** So many rows of the same dates say nothing of one another. */
const MAX_OF_SAME_DATES = 200;

function alikeBy<Compared>(key: string, byKey: ReadonlyMap<string, readonly Compared[]>): readonly Compared[] {
  const found = byKey.get(key) ?? [];
  return key.startsWith('d') && found.length > MAX_OF_SAME_DATES ? [] : found;
}

/** How many agreements each partner has, counted down as they are paired. */
function countPartners(prepared: readonly Prepared<ComparedRecord>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { partner } of prepared) counts.set(partner, (counts.get(partner) ?? 0) + 1);
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
