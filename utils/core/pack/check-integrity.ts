import edtf from 'edtf';
import { readDate } from '../facts/dates/read-date.ts';
import { PackError, quote } from './pack-error.ts';
import type { Citation, PackDocument, Participant } from './types.ts';

/**
 * Throws a PackError for the first id, reference, date or `partOf` of a pack (already true to its schema) that is
 * wrong.
 */
export function checkIntegrity(pack: PackDocument): void {
  const ids = collectIds(pack);
  const source = reference(ids.sources, 'sources');
  const institution = reference(ids.institutions, 'institutions');
  const official = reference(ids.officials, 'officials');
  const date = dateCheck();
  const cited = (citations: readonly Citation[], at: string) => {
    each(citations, `${at}.citations`, (citation, place) => source(citation.source, `${place}.source`));
  };
  const institutions = (list: readonly string[], at: string) => each(list, at, institution);
  const people = (list: readonly Participant[], at: string) =>
    each(list, at, (person, place) => official(person.official, `${place}.official`));

  date(pack.asOf, 'asOf');
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
      date(role.asOf, `${place}.asOf`);
      cited(role.citations, place);
    });
  });
  each(pack.agreements, 'agreements', (entry, at) => {
    cited(entry.citations, at);
    institutions(entry.parties, `${at}.parties`);
    date(entry.signed, `${at}.signed`);
    date(entry.validUntil, `${at}.validUntil`);
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
  checkParents(pack);
}

function collectIds(pack: PackDocument) {
  const seen = new Map<string, string>();
  const collect = (key: 'sources' | 'institutions' | 'officials' | 'agreements' | 'visits' | 'events') => {
    const own = new Set<string>();
    each<{ readonly id: string }>(pack[key], key, ({ id }, at) => {
      const earlier = seen.get(id);
      if (earlier !== undefined) throw new PackError(`${at}.id`, `${quote(id)} is already the id of ${earlier}`);
      seen.set(id, at);
      own.add(id);
    });
    return own;
  };
  const ids = { sources: collect('sources'), institutions: collect('institutions'), officials: collect('officials') };
  for (const key of ['agreements', 'visits', 'events'] as const) collect(key);
  return ids;
}

const reference = (known: ReadonlySet<string>, what: string) => (id: string, at: string) => {
  if (!known.has(id)) throw new PackError(at, `${quote(id)} is not one of the pack's ${what}`);
};

/** Dates repeat within a pack and parsing is slow, so each is parsed once. */
function dateCheck() {
  const known = new Set<string>();
  return (date: string | null | undefined, at: string) => {
    if (date === null || date === undefined || known.has(date)) return;
    try {
      edtf(date);
    } catch {
      throw new PackError(
        at,
        `${quote(date)} is not a date in EDTF (such as 2023-08-31, 2020 or 2019-12-24/2019-12-28)`,
      );
    }
    if (readDate(date) === null)
      throw new PackError(
        at,
        `${quote(date)} is EDTF beyond level 1 or out of order, which cannot be shown to a reader`,
      );
    known.add(date);
  };
}

function checkParents({ institutions }: PackDocument): void {
  const parents = new Map<string, string | undefined>(institutions.map(({ id, partOf }) => [id, partOf]));
  const sound = new Set<string>();
  each(institutions, 'institutions', ({ id }, at) => {
    const chain = new Set<string>();
    for (let step: string | undefined = id; step !== undefined && !sound.has(step); step = parents.get(step)) {
      if (chain.has(step))
        throw new PackError(`${at}.partOf`, `${[...chain, step].slice(0, 6).join(' → ')} goes round in a circle`);
      chain.add(step);
    }
    for (const step of chain) sound.add(step);
  });
}

function each<Item>(list: readonly Item[], at: string, visit: (item: Item, at: string) => void): void {
  list.forEach((item, index) => {
    visit(item, `${at}[${index}]`);
  });
}
