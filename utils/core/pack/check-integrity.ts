import edtf from 'edtf';
import { readDate } from '../facts/dates/read-date.ts';
import { LIST_NAMES, type ListName } from './check-schema.ts';
import type { FaultList } from './faults.ts';
import { hasFields, isObject } from './json.ts';
import { quote } from './pack-error.ts';
import { isElsewhere, referenceId } from './references.ts';
import type { Citation, PackDocument, Participant, Reference } from './types.ts';

type Check<Value> = (value: Value, at: string) => void;

/**
 * Adds every id, reference, date and `partOf` of a document that is wrong. `broken`: what departs from the schema,
 * which is passed over.
 */
export function checkIntegrity(document: unknown, broken: ReadonlySet<unknown>, faults: FaultList): void {
  if (!hasFields(document)) return;
  const pack = soundParts(document, broken);
  const ids = collectIds(document, faults);
  const source = reference(ids, 'sources', faults);
  const institution = entityReference(pack.id, reference(ids, 'institutions', faults));
  const official = entityReference(pack.id, reference(ids, 'officials', faults));
  const date = dateCheck(faults);
  const isKnown = ({ source: id }: Citation): boolean => ids.sources?.has(id) !== false;
  const cited = (citations: readonly Citation[], at: string) => {
    // Places are written down for faults alone: a large pack has hundreds of thousands.
    if (citations.every(isKnown)) return;
    each(citations, `${at}.citations`, (citation, place) => source(citation.source, `${place}.source`));
  };
  const institutions = (list: readonly Reference[], at: string) => each(list, at, institution);
  const people = (list: readonly Participant<Reference>[], at: string) =>
    each(list, at, (person, place) => official(person.official, `${place}.official`));

  // The fields of the document itself stand there however many others are wrong.
  if (typeof document.asOf === 'string') date(document.asOf, 'asOf');
  if (typeof document.id === 'string' && RESERVED_IDS.has(document.id))
    faults.add('reserved id', 'id', `${quote(pack.id)} is kept for a registry`);
  each(pack.sources, 'sources', (entry, at) => {
    date(entry.published, `${at}.published`);
    date(entry.accessed, `${at}.accessed`);
  });
  each(pack.institutions, 'institutions', (entry, at) => {
    cited(entry.citations, at);
    if (entry.partOf !== undefined) institution(entry.partOf, `${at}.partOf`);
  });
  each(pack.officials, 'officials', (entry, at) => {
    cited(entry.citations, at);
    each(entry.roles, `${at}.roles`, (role, place) => {
      institution(role.institution, `${place}.institution`);
      for (const field of ['asOf', 'from', 'until'] as const) date(role[field], `${place}.${field}`);
      cited(role.citations, place);
    });
  });
  each(pack.agreements, 'agreements', (entry, at) => {
    cited(entry.citations, at);
    institutions(entry.parties, `${at}.parties`);
    date(entry.signed, `${at}.signed`);
    date(entry.starts, `${at}.starts`);
    if (entry.ends !== 'open') date(entry.ends, `${at}.ends`);
    each(entry.renewals ?? [], `${at}.renewals`, date);
    each(entry.signatories, `${at}.signatories`, (signatory, place) => {
      official(signatory.official, `${place}.official`);
      institution(signatory.for, `${place}.for`);
    });
    each(entry.attendees ?? [], `${at}.attendees`, official);
  });
  each(pack.visits, 'visits', (entry, at) => {
    cited(entry.citations, at);
    institutions(entry.visitors, `${at}.visitors`);
    institutions(entry.hosts, `${at}.hosts`);
    date(entry.date, `${at}.date`);
    people(entry.people, `${at}.people`);
  });
  each(pack.events, 'events', (entry, at) => {
    cited(entry.citations, at);
    institutions(entry.organisers, `${at}.organisers`);
    institutions(entry.participants, `${at}.participants`);
    date(entry.date, `${at}.date`);
    people(entry.people, `${at}.people`);
  });
  checkParents(pack, faults);
}

/** What stands before the colon of a reference where it is not a pack. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['ror', 'wikidata']);

/** The document with a hole for each item that is broken, so that the others keep their places. */
function soundParts(document: Readonly<Record<string, unknown>>, broken: ReadonlySet<unknown>): PackDocument {
  const lists = LIST_NAMES.map((name) => {
    const list = document[name];
    if (!Array.isArray(list)) return [name, []];
    return [name, broken.size === 0 ? list : list.map((item) => (broken.has(item) ? undefined : item))];
  });
  return { ...document, ...Object.fromEntries(lists) } as PackDocument;
}

/** The ids of each list; `null` where an item shows none, so that nothing can be said to be missing from the list. */
type Ids = Readonly<Record<ListName, ReadonlySet<string> | null>>;

/** Where the document first gives each id: made for faults alone, since it takes as much as all other checks of ids. */
function placesOfIds(document: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const name of LIST_NAMES) {
    const list = document[name];
    (Array.isArray(list) ? (list as readonly unknown[]) : []).forEach((item, index) => {
      const id = isObject(item) ? item.id : undefined;
      if (typeof id === 'string' && !places.has(id)) places.set(id, `${name}[${index}]`);
    });
  }
  return places;
}

/** The ids of broken items count too: what refers to them is not wrong. */
function collectIds(document: Readonly<Record<string, unknown>>, faults: FaultList): Ids {
  const seen: ReadonlySet<string>[] = [];
  let places: ReadonlyMap<string, string> | null = null;
  const collect = (key: ListName) => {
    const own = new Set<string>();
    let isWhole = true;
    const list = document[key];
    (Array.isArray(list) ? (list as readonly unknown[]) : []).forEach((item, index) => {
      if (item === undefined) return;
      const id = isObject(item) ? item.id : undefined;
      if (typeof id !== 'string') {
        isWhole = false;
        return;
      }
      const { size } = own;
      own.add(id);
      if (own.size === size || seen.some((ids) => ids.has(id))) {
        places ??= placesOfIds(document);
        faults.add('repeated id', `${key}[${index}].id`, `${quote(id)} is already the id of ${places.get(id)}`);
      }
    });
    if (own.size > 0) seen.push(own);
    return isWhole ? own : null;
  };
  return Object.fromEntries(LIST_NAMES.map((name) => [name, collect(name)])) as unknown as Ids;
}

const reference =
  (ids: Ids, list: ListName, faults: FaultList): Check<string> =>
  (id, at) => {
    if (ids[list]?.has(id) === false)
      faults.add(`unknown ${list}`, at, `${quote(id)} is not one of the pack's ${list}`);
  };

/** An entity may be one of another pack. */
const entityReference =
  (packId: unknown, own: Check<string>): Check<Reference> =>
  (reference, at) => {
    const id = referenceId(reference);
    if (!isElsewhere(id)) own(id, at);
    else if (id.startsWith(`${String(packId)}:`)) own(id.slice(String(packId).length + 1), at);
  };

/** Dates repeat within a pack and parsing is slow, so each is parsed once. */
function dateCheck(faults: FaultList): Check<string | null | undefined> {
  const known = new Map<string, string | null>();
  return (date, at) => {
    if (date === null || date === undefined) return;
    const problem = known.has(date) ? known.get(date) : problemOf(date);
    known.set(date, problem ?? null);
    if (problem) faults.add('date', at, `${quote(date)} ${problem}`);
  };
}

function problemOf(date: string): string | null {
  try {
    edtf(date);
  } catch {
    return 'is not a date in EDTF (such as 2023-08-31, 2020 or 2019-12-24/2019-12-28)';
  }
  return readDate(date) === null ? 'is EDTF beyond level 1 or out of order, which cannot be shown to a reader' : null;
}

function checkParents({ institutions }: PackDocument, faults: FaultList): void {
  const parents = new Map<string, string | undefined>();
  // Most institutions are no part of another, and stand in no circle.
  for (const institution of institutions)
    if (institution?.partOf !== undefined) parents.set(institution.id, institution.partOf);
  if (parents.size === 0) return;
  const sound = new Set<string>();
  each(institutions, 'institutions', ({ id, partOf }, at) => {
    if (partOf === undefined) return;
    const chain = new Set<string>();
    for (let step: string | undefined = id; step !== undefined && !sound.has(step); step = parents.get(step)) {
      if (chain.has(step)) {
        const circle = [...chain, step].slice(0, 6).join(' → ');
        faults.add('circle', `${at}.partOf`, `${circle} goes round in a circle`);
        break;
      }
      chain.add(step);
    }
    for (const step of chain) sound.add(step);
  });
}

/** Items that were taken out are passed over. */
function each<Item>(list: readonly Item[], at: string, visit: (item: Item, at: string) => void): void {
  list.forEach((item, index) => {
    if (item !== undefined) visit(item, `${at}[${index}]`);
  });
}
