import { readDate } from '../facts/dates/read-date.ts';
import { idsNamedIn } from '../pack/named-ids.ts';
import type { Edtf } from '../pack/types.ts';
import type { RegisterPackDocument } from '../register/packing/make-pack.ts';
import { eachInSlices, finish, type Slices } from '../register/reading/slices.ts';
import { type ComparedRecord, pairUpInSlices } from '../register/versions/compare-registers.ts';
import { type NameOf, nameDraft } from './form/draft.ts';
import { namesIn } from './list-rows.ts';
import { sameRow } from './same-row.ts';
import type { OwnChange, OwnDocument, OwnRow, OwnRows, RowEdit } from './types.ts';

type Agreement = OwnRows['agreements'];

/** A field of an agreement that the newer file tells otherwise. */
export interface ChangedField {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  /** The reader has corrected it since the older file: the correction stays. */
  readonly corrected: boolean;
}

/**
 * What a newer file says of one agreement. `ended`: it has ended since. `gone`: the newer file does not have it; with
 * `isCorrected`, although the reader has worked on it.
 */
export interface ShownItem {
  readonly kind: 'added' | 'changed' | 'ended' | 'gone';
  /** Its id in own data. */
  readonly id: string;
  /** Its row in the newer file; in the older one where it is gone. */
  readonly row: string;
  /** That row is a column of a table whose agreements stand side by side. */
  readonly isColumn?: true;
  readonly parties: readonly string[];
  readonly fields: readonly ChangedField[];
  readonly isCorrected: boolean;
}

/** The same with what accepting it changes. */
export interface VersionItem extends ShownItem {
  readonly before: Agreement | null;
  readonly after: Agreement | null;
  /** As the newer file has it, without the reader's corrections; null where it has it no more. */
  readonly inFile: Agreement | null;
}

export interface NextVersion {
  readonly items: readonly VersionItem[];
  /** Agreements that the newer file tells as the older one did. */
  readonly same: number;
  /** Those that are the same, as they cite the newer file. */
  readonly cited: readonly { readonly before: Agreement; readonly after: Agreement; readonly inFile: Agreement }[];
  readonly document: OwnDocument;
}

interface Compared extends ComparedRecord {
  readonly agreement: Agreement;
}

const rowOf = ({ citations: [first] }: Agreement): number => Number(/\d+/.exec(first?.locator ?? '')?.[0] ?? 0);

/** An agreement as versions are compared: the partner is whoever is not the keeper of the register, the first party. */
function comparedOf(agreement: Agreement, nameOf: NameOf, countries: ReadonlyMap<string, string>): Compared {
  const [partner] = agreement.parties.slice(1).map((party) => nameDraft(party, nameOf));
  return {
    agreement,
    row: rowOf(agreement),
    number: agreement.id,
    partner: partner?.text ?? '',
    partnerEntity: partner?.id?.includes(':') ? partner.id : null,
    country: countries.get(partner?.id ?? '') ?? null,
    kinds: [agreement.kind],
    signed: agreement.signed,
    starts: agreement.starts ?? null,
    ends: agreement.ends ?? null,
    renewals: agreement.renewals ?? [],
    renewsByItself: agreement.renewsByItself ?? false,
    status: agreement.status ?? null,
    unit: agreement.unit ?? null,
    topics: agreement.topics.filter((topic) => typeof topic === 'string'),
  };
}

function* comparedIn(document: OwnDocument): Slices<readonly Compared[]> {
  const nameOf = namesIn(document);
  const countries = new Map(
    document.institutions.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country] as const])),
  );
  const compared: Compared[] = [];
  yield* eachInSlices(document.agreements, (agreement) => {
    compared.push(comparedOf(agreement, nameOf, countries));
  });
  return compared;
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['id', 'citations']);

/** The newer row where the file changed, the reader's where it did not; the reader's correction wins over both. */
function joined(base: Agreement, mine: Agreement, theirs: Agreement) {
  const fields: ChangedField[] = [];
  const row: Record<string, unknown> = { ...mine, citations: theirs.citations };
  const of = (from: Agreement, name: string): unknown => (from as unknown as Readonly<Record<string, unknown>>)[name];
  for (const name of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    if (NOT_COMPARED.has(name) || sameRow(of(base, name), of(theirs, name))) continue;
    if (sameRow(of(mine, name), of(theirs, name))) continue;
    const corrected = !sameRow(of(base, name), of(mine, name));
    fields.push({ field: name, from: of(mine, name), to: of(theirs, name), corrected });
    if (corrected) continue;
    if (of(theirs, name) === undefined) delete row[name];
    else row[name] = of(theirs, name);
  }
  return { fields, row: row as unknown as Agreement };
}

const hasEnded = ({ ends, status }: Agreement, day: Edtf): boolean => {
  if (status === 'ended' || status === 'expired') return true;
  const [end, today] = [ends && ends !== 'open' ? readDate(ends) : null, readDate(day)];
  return end !== null && today !== null && end.last < today.first;
};

/**
 * What a newer file says beside own data. `base`: the older file as it came in, before the reader's corrections; `day`:
 * today. `source`: the id under which the newer file is cited.
 */
export function* nextVersionInSlices(
  base: OwnDocument,
  mine: OwnDocument,
  newer: RegisterPackDocument,
  { day, source }: { readonly day: Edtf; readonly source: string },
): Slices<NextVersion> {
  const document = yield* citing(newer as unknown as OwnDocument, source);
  const [older, newest] = [yield* comparedIn(base), yield* comparedIn(document)];
  const paired = yield* pairUpInSlices(older, newest);
  const kept = new Set([...paired.values()].map(({ agreement }) => agreement.id));
  const now = new Map(mine.agreements.map((agreement) => [agreement.id, agreement]));
  const taken = new Set([...now.keys(), ...base.agreements.map(({ id }) => id)]);
  const items: VersionItem[] = [];
  const cited: { before: Agreement; after: Agreement; inFile: Agreement }[] = [];
  const names = { base: namesIn(base), newer: namesIn(document) };
  const parties = (agreement: Agreement, nameOf: (id: string) => string | undefined) =>
    agreement.parties.map((party) => nameDraft(party, nameOf).text);
  const compare = (is: Compared): void => {
    const was = paired.get(is)?.agreement;
    if (!was) {
      let { id } = is.agreement;
      for (let count = 2; taken.has(id); count += 1) id = `${is.agreement.id}-${count}`;
      taken.add(id);
      const after = { ...is.agreement, id };
      items.push(itemOf('added', after, { before: null, after, inFile: after }, parties(after, names.newer)));
      return;
    }
    const before = now.get(was.id);
    // The reader removed it: that stays.
    if (!before) return;
    const { fields, row: after } = joined(was, before, is.agreement);
    const inFile = { ...is.agreement, id: was.id };
    if (fields.every(({ corrected }) => corrected)) cited.push({ before, after, inFile });
    else {
      const kind = hasEnded(after, day) && !hasEnded(before, day) ? 'ended' : 'changed';
      items.push({ ...itemOf(kind, inFile, { before, after, inFile }, parties(inFile, names.newer)), fields });
    }
  };
  yield* eachInSlices(newest, compare);
  yield* eachInSlices(base.agreements, (agreement) => {
    const before = now.get(agreement.id);
    if (!before || kept.has(agreement.id)) return;
    const isCorrected = !sameRow(agreement, before);
    items.push({
      ...itemOf('gone', agreement, { before, after: null, inFile: null }, parties(agreement, names.base)),
      isCorrected,
    });
  });
  return { items, same: cited.length, cited, document };
}

/** The same at once. */
export const nextVersion = (...given: Parameters<typeof nextVersionInSlices>): NextVersion =>
  finish(nextVersionInSlices(...given));

const itemOf = (
  kind: VersionItem['kind'],
  agreement: Agreement,
  versions: Pick<VersionItem, 'before' | 'after' | 'inFile'>,
  parties: readonly string[],
): VersionItem => ({
  kind,
  id: agreement.id,
  row: String(rowOf(agreement)),
  ...(agreement.citations[0]?.locator.startsWith('column') ? { isColumn: true as const } : {}),
  parties,
  fields: [],
  isCorrected: false,
  ...versions,
});

/** The document with its one source under another id, so that what is not accepted still cites the older file. */
function* citing(document: OwnDocument, id: string): Slices<OwnDocument> {
  const cite = <Row extends { readonly citations: OwnRows['agreements']['citations'] }>(row: Row): Row => ({
    ...row,
    citations: row.citations.map((citation) => ({ ...citation, source: id })),
  });
  function* cited<Row extends Parameters<typeof cite>[0]>(rows: readonly Row[]): Slices<readonly Row[]> {
    const all: Row[] = [];
    yield* eachInSlices(rows, (row) => {
      all.push(cite(row));
    });
    return all;
  }
  return {
    ...document,
    sources: document.sources.map((source) => ({ ...source, id })),
    institutions: yield* cited(document.institutions),
    agreements: yield* cited(document.agreements),
  };
}

/** The change that accepts items of a newer file; those that are the same cite it from then on. */
export function acceptance(
  { cited, document }: NextVersion,
  items: readonly VersionItem[],
  mine: OwnDocument,
): OwnChange {
  const known = new Set([...mine.sources, ...mine.institutions].map(({ id }) => id));
  const rows = [...cited, ...items].map(
    ({ before, after }): RowEdit => ({ list: 'agreements', from: before, to: after }),
  );
  const named = new Set(rows.flatMap(({ to }) => (to ? [...idsNamedIn(to)] : [])));
  const isNamed = ({ id }: OwnRow): boolean => !known.has(id) && named.has(id);
  const add = (list: 'sources' | 'institutions', row: OwnRow) => ({ list, from: null, to: row }) as unknown as RowEdit;
  return {
    edits: [
      ...document.sources.filter(isNamed).map((row) => add('sources', row)),
      ...document.institutions.filter(isNamed).map((row) => add('institutions', row)),
      ...rows,
    ],
  };
}

/**
 * The older file once items of the newer one were accepted: what was left out is asked again with the next file. A row
 * that was accepted stands here as the newer file has it, under its id in own data.
 */
export function baseAfter(base: OwnDocument, next: NextVersion, accepted: readonly VersionItem[]): OwnDocument {
  const agreements = new Map(base.agreements.map((agreement) => [agreement.id, agreement]));
  for (const { id, inFile } of [
    ...next.cited.map(({ inFile: same }) => ({ id: same.id, inFile: same })),
    ...accepted,
  ]) {
    if (inFile) agreements.set(id, inFile);
    else agreements.delete(id);
  }
  const add = <Row extends OwnRow>(older: readonly Row[], newer: readonly Row[]): readonly Row[] => [
    ...new Map([...older, ...newer].map((row) => [row.id, row])).values(),
  ];
  return {
    ...base,
    sources: add(base.sources, next.document.sources),
    institutions: add(base.institutions, next.document.institutions),
    agreements: [...agreements.values()],
  };
}
