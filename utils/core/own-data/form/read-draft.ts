import { endsBefore } from '../../facts/dates/ends-before.ts';
import { hasFields } from '../../pack/json.ts';
import { foldTag } from '../../pack/local-text.ts';
import type { LanguageTag } from '../../pack/types.ts';
import { sameRow } from '../same-row.ts';
import type { OwnRow } from '../types.ts';
import type { DraftValues, NameDraft, RoleDraft, SignatoryDraft } from './draft.ts';
import { type EditedList, FORM_FIELDS, type FormField } from './fields.ts';
import {
  type FieldFault,
  fault,
  linesOf,
  partsOf,
  type Read,
  readDateField,
  readDatesField,
  readEndField,
  readPlacesField,
} from './read-field.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An institution or official that a form names and no pack has. */
export interface NewEntity {
  readonly type: 'institution' | 'official';
  readonly id: string;
  readonly name: string;
}

/** What a form says: the fields of its row, or what is wrong in which field. */
export interface ReadDraft {
  /** Fields that are `undefined` are left out of the row. */
  readonly fields: Fields;
  readonly faults: Readonly<Record<string, FieldFault>>;
  readonly added: readonly NewEntity[];
}

interface Options {
  readonly list: EditedList;
  readonly row: OwnRow | null;
  readonly language: LanguageTag;
  /** Makes the id of a new entity; one name has one id. */
  readonly idOf: (name: string, type: NewEntity['type']) => string;
}

/** Reads a form as it is typed. Never throws. */
export function readDraft(values: DraftValues, { list, row, language, idOf }: Options): ReadDraft {
  const fields: Record<string, unknown> = {};
  const faults: Record<string, FieldFault> = {};
  const added = new Map<string, NewEntity>();
  const before: Fields = row ? { ...row } : {};
  const refer: Refer = ({ id, text }, was, type = 'institution') => {
    const name = text.trim();
    const known = was.find((each) => idOfReference(each) === id);
    if (known !== undefined) return known;
    if (id?.includes(':')) return { id, name };
    if (id !== null) return id;
    const own = { type, id: idOf(name, type), name };
    added.set(own.id, own);
    return own.id;
  };
  const take = (field: FormField, read: Read<unknown>): void => {
    if ('value' in read) fields[field.name] = read.value;
    else faults[field.name] = read.fault;
  };
  for (const field of FORM_FIELDS[list]) {
    const was = before[field.name];
    if (field.type === 'institutions')
      take(field, readInstitutions(field, values.institutions[field.name] ?? [], was, refer));
    else if (field.type === 'flag') fields[field.name] = values.flags[field.name] === true ? true : undefined;
    else if (field.type === 'roles') take(field, readRoles(values.roles, was, language, refer));
    else if (field.type === 'signatories')
      take(field, readSignatories(values.signatories, values.institutions.parties ?? [], was, refer));
    else take(field, readText(field, values.texts[field.name] ?? '', was, language));
    if (field.isRequired && !faults[field.name] && isMissing(fields[field.name]))
      faults[field.name] = fault('required').fault;
  }
  const { signed, starts, ends, from, until } = fields as Readonly<Record<string, string | null>>;
  if (list === 'agreements' && !faults.ends && endsBefore(starts ?? signed ?? null, ends ?? null))
    faults.ends = fault('end-before-start').fault;
  if (endsBefore(from ?? null, until ?? null)) faults.until = fault('end-before-start').fault;
  return { fields, faults, added: [...added.values()] };
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Dates that a row may be without are `null` in these fields, and left out in the others. */
const NULL_WITHOUT_DATE: ReadonlySet<string> = new Set(['signed', 'date']);
const MAX_TEXT = 300;
const MAX_PROSE = 2000;

function readText(field: FormField, text: string, was: unknown, language: LanguageTag): Read<unknown> {
  const said = text.trim();
  const orNothing = (read: Read<unknown>): Read<unknown> =>
    'value' in read && isMissing(read.value) && !NULL_WITHOUT_DATE.has(field.name) ? { value: undefined } : read;
  switch (field.type) {
    case 'date':
      return orNothing(readDateField(said));
    case 'end':
      return orNothing(readEndField(said));
    case 'dates':
      return orNothing(readDatesField(said));
    case 'places':
      return readPlacesField(said);
    case 'texts':
      return { value: partsOf(said).map((part) => sameText(part, was, language)) };
    case 'lines':
      return { value: linesOf(said).map((line) => nameOf(line, was)) };
    case 'choice':
    case 'country':
      return { value: said === '' ? undefined : said };
    case 'prose':
      return said.length > MAX_PROSE ? fault('too-long', String(MAX_PROSE)) : { value: withText(was, said, language) };
    default: {
      if (said.length > MAX_TEXT) return fault('too-long', String(MAX_TEXT));
      if (field.name === 'url' && said !== '' && !isAddress(said)) return fault('url', said);
      return { value: withText(was, said, language) };
    }
  }
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
}

/** A text that a row has in several languages is changed in one of them. */
function withText(was: unknown, said: string, language: LanguageTag): unknown {
  if (said === '') return undefined;
  if (!hasFields(was)) return said;
  const tags = Object.keys(was);
  const wanted = foldTag(language);
  const tag =
    tags.find((each) => foldTag(each) === wanted) ??
    tags.find((each) => foldTag(each).split('-')[0] === wanted.split('-')[0]) ??
    tags.find((each) => foldTag(each).split('-')[0] === 'en') ??
    tags[0];
  return tag === undefined ? said : { ...was, [tag]: said };
}

/** A topic that is as it was keeps its other languages. */
function sameText(said: string, was: unknown, language: LanguageTag): unknown {
  const before: readonly unknown[] = Array.isArray(was) ? was : [];
  return before.find((each) => each === said || sameRow(withText(each, said, language), each)) ?? said;
}

/** A name that is as it was keeps its kind and language; a new one in capitals is an acronym. */
function nameOf(line: string, was: unknown): unknown {
  const before: readonly unknown[] = Array.isArray(was) ? was : [];
  const known = before.find((each) => hasFields(each) && each.text === line);
  return known ?? { text: line, kind: /^[\p{Lu}\d&-]{2,8}$/u.test(line) ? 'acronym' : 'full' };
}

/** What a row says in place of a name; `was`: what it said before. */
type Refer = (named: NameDraft, was: readonly unknown[], type?: NewEntity['type']) => unknown;

const isSaid = ({ text }: NameDraft): boolean => text.trim() !== '';
const nameKey = ({ text }: NameDraft): string => text.trim().toLowerCase();
const keyOf = (named: NameDraft): string => named.id ?? nameKey(named);
/** A name that no suggestion was chosen for is that of the entity with this name. */
const isSameName = (one: NameDraft, other: NameDraft): boolean =>
  one.id !== null && other.id !== null ? one.id === other.id : nameKey(one) === nameKey(other);
const idOfReference = (reference: unknown): unknown => (hasFields(reference) ? reference.id : reference);

function readInstitutions(
  { name, isRequired }: FormField,
  given: readonly NameDraft[],
  was: unknown,
  refer: Refer,
): Read<unknown> {
  const named = given.filter(isSaid);
  const keys = named.map(keyOf);
  const twice = named.find((_, at) => keys.indexOf(keys[at] ?? '') !== at);
  if (twice) return fault('same-twice', twice.text.trim());
  if (name === 'parties' && isRequired && named.length === 1) return fault('two-parties');
  return { value: named.map((each) => refer(each, Array.isArray(was) ? was : [])) };
}

function readRoles(given: readonly RoleDraft[], was: unknown, language: LanguageTag, refer: Refer): Read<unknown> {
  const before: readonly unknown[] = Array.isArray(was) ? was : [];
  const roles: unknown[] = [];
  for (const [at, { title, institution, from, until }] of given.entries()) {
    if (title.trim() === '' && institution.text.trim() === '') continue;
    if (title.trim() === '' || institution.text.trim() === '') return fault('required');
    const [begun, ended] = [readDateField(from), readDateField(until)];
    if (!('value' in begun)) return begun;
    if (!('value' in ended)) return ended;
    if (endsBefore(begun.value, ended.value)) return fault('end-before-start');
    const known = before[at];
    const role: Fields = hasFields(known) ? known : {};
    const { from: _from, until: _until, ...others } = role;
    roles.push({
      ...others,
      title: withText(role.title, title.trim(), language),
      institution: refer(institution, [role.institution]),
      ...(begun.value === null ? {} : { from: begun.value }),
      ...(ended.value === null ? {} : { until: ended.value }),
    });
  }
  return { value: roles };
}

/** Who signed, each for one of `parties`, or for whom the row had it before. */
function readSignatories(
  given: readonly SignatoryDraft[],
  parties: readonly NameDraft[],
  was: unknown,
  refer: Refer,
): Read<unknown> {
  const before = (Array.isArray(was) ? was : []).filter(hasFields);
  const wereFor = before.map((each) => each.for);
  const isKept = ({ id }: NameDraft): boolean => id !== null && wereFor.some((each) => idOfReference(each) === id);
  const signed: SignatoryDraft[] = [];
  const seen = new Set<string>();
  for (const { official, signsFor } of given) {
    if (!isSaid(official) && !isSaid(signsFor)) continue;
    if (!isSaid(official) || !isSaid(signsFor)) return fault('required');
    const party = parties.find((each) => isSaid(each) && isSameName(each, signsFor));
    if (!party && !isKept(signsFor)) return fault('no-partner', signsFor.text.trim());
    const signatory = { official, signsFor: party ?? signsFor };
    const pair = JSON.stringify([keyOf(official), keyOf(signatory.signsFor)]);
    if (seen.has(pair)) return fault('same-twice', official.text.trim());
    seen.add(pair);
    signed.push(signatory);
  }
  const officials = before.map((each) => each.official);
  return {
    value: signed.map(({ official, signsFor }) => ({
      official: refer(official, officials, 'official'),
      for: refer(signsFor, wereFor),
    })),
  };
}
