import type { InstitutionId, OfficialId, PackDocument, RecordId, SourceId } from '../../../utils/core/pack/types.ts';
import { slugOf } from '../../../utils/core/register/packing/ids.ts';
import { dayOf, spanOf } from '../days.ts';
import { Tally } from '../tally.ts';
import { type MadePack, type Recipe, RecipeError, type RecipeOptions } from '../types.ts';
import { peopleMet } from './people-met.ts';
import { type Destination, destinationOf } from './places.ts';
import { readTrips, type Trip } from './read-trips.ts';

const LICENCE = 'CC0-1.0';
const PUBLISHER = 'Office of the Historian, United States Department of State';
const SITE = 'https://history.state.gov/departmenthistory/travels';
const MAX_SUMMARY = 2000;
const MAX_PLACE = 300;

type PackInstitution = PackDocument['institutions'][number];
type PackOfficial = PackDocument['officials'][number];
type PackVisit = PackDocument['visits'][number];

/** Who travels, by the register's role. */
const TRAVELLERS: Readonly<Record<string, { readonly body: string; readonly title: string }>> = {
  president: { body: 'government-of-united-states', title: 'president' },
  secretary: { body: 'united-states-department-of-state', title: 'secretary of state' },
};

interface Held {
  readonly title: string;
  readonly body: string;
  trips: number;
  first: string;
  last: string;
  source: string;
  locator: string;
}
interface Person {
  readonly name: string;
  readonly roles: Map<string, Held>;
  /** Of the first trip on which the person is named. */
  citation?: PackVisit['citations'][number];
}

/** At a meeting of many countries, who was met need not be of the country in which it was. */
const WITH_MANY =
  /\b(?:summit|conference|assembly|council|forum|congress|session|funeral|ceremon|inaugurat|trilateral|APEC|ASEAN|NATO|OECD|OAS|CSCE|SEATO|CENTO|G-?\d)/i;

/** The days of a trip, or why it cannot be kept. */
function daysOf({ start, end }: Trip, today: string): { readonly from: string; readonly to: string } | string {
  const [from, to] = [dayOf(start), dayOf(end === '' ? start : end)];
  if (from === null || to === null) return 'day that is not in the calendar';
  if (to < from) return 'last day before the first';
  return to > today ? 'date in the future' : { from, to };
}

class Travels {
  readonly leftOut = new Tally();
  readonly dropped = new Tally();
  readonly institutions = new Map<string, PackInstitution>();
  readonly people = new Map<string, Person>();
  readonly visits: PackVisit[] = [];
  readonly sources = new Map<string, PackDocument['sources'][number]>();
  read = 0;
  last = '';
  readonly #ids = new Set<string>();
  readonly #same = new Set<string>();

  add(trip: Trip, { countries, today }: RecipeOptions): void {
    this.read += 1;
    const at = `trip ${trip.id || 'without a number'} of ${trip.file}`;
    const days = daysOf(trip, today);
    const destination = destinationOf(trip.countryId, trip.country);
    const traveller = TRAVELLERS[trip.role];
    const same = JSON.stringify([trip.who, trip.start, trip.end, trip.country, trip.locale, trip.remarks]);
    const leaveOut = (reason: string, example = at): void => this.leftOut.add(reason, example);
    if (!/^\d+$/.test(trip.id) || trip.name === '' || trip.who === '')
      return leaveOut('no trip with a number and a name');
    if (!traveller) return leaveOut(`role “${trip.role}”`);
    if (this.#ids.has(trip.id)) return leaveOut('number that was already read');
    if (typeof days === 'string') return leaveOut(days, `${trip.start} to ${trip.end}, ${at}`);
    if (!destination) return leaveOut('country that is not known', `“${trip.country}”, ${at}`);
    if (countries.length > 0 && !countries.includes(destination.country))
      return leaveOut(`not in ${countries.join(', ')}`);
    if (this.#same.has(same)) return leaveOut('the same trip under another number');
    this.#ids.add(trip.id);
    this.#same.add(same);
    if (days.to > this.last) this.last = days.to;
    this.#keep(trip, days, destination, traveller);
  }

  #keep(
    trip: Trip,
    { from, to }: { readonly from: string; readonly to: string },
    { government, country }: Destination,
    { body, title }: { readonly body: string; readonly title: string },
  ): void {
    const source = this.#sourceOf(trip, title);
    const citation = { source: source as SourceId, locator: `trip ${trip.id}` };
    this.#travelling(body, citation);
    const host = government ? this.#government(government, citation) : null;
    const seen = { from, to, source, locator: citation.locator };
    const met = peopleMet(trip.remarks).map((person) => {
      const atHome = WITH_MANY.test(trip.remarks) ? null : host;
      const own = person.country === null ? atHome : this.#governmentOf(person.country, citation);
      return { official: this.#person(person.name, person.title, own, seen), role: person.title };
    });
    const traveller = this.#person(trip.name, title, body, seen, trip.who);
    const names = trip.locale.split(/\s*,\s*/).filter((name) => name !== '' && name.length <= MAX_PLACE);
    if (trip.remarks.length > MAX_SUMMARY)
      this.dropped.add('end of a remark of more than 2,000 characters', citation.locator);
    const people = [{ official: traveller, role: 'travelled' }, ...met];
    this.visits.push({
      id: `trip-${trip.id}` as RecordId,
      kind: /\b[Mm]et\b/.test(trip.remarks) ? 'meeting' : 'other',
      title: `${trip.name} in ${trip.country}`,
      visitors: [body as InstitutionId],
      hosts: host === null ? [] : [host as InstitutionId],
      date: spanOf(from, to),
      places: names.map((name) => ({ name, country })),
      people: people.filter(({ official }, index) => people.findIndex((each) => each.official === official) === index),
      topics: [],
      ...(trip.remarks === '' ? {} : { summary: trip.remarks.slice(0, MAX_SUMMARY) }),
      citations: [citation],
    });
  }

  #sourceOf({ who, role, name }: Trip, title: string): string {
    const id = `${role}-${slugOf(who, 'traveller')}`;
    if (!this.sources.has(id))
      this.sources.set(id, {
        id: id as SourceId,
        publisher: PUBLISHER,
        title: `Travels abroad of the ${title}: ${name}`,
        url: `${SITE}/${role}/${who}`,
        language: 'en',
        licence: LICENCE,
      });
    return id;
  }

  #travelling(body: string, citation: PackInstitution['citations'][number]): void {
    if (this.institutions.has(body)) return;
    const isState = body === 'united-states-department-of-state';
    const names = isState
      ? [
          'United States Department of State',
          'U.S. Department of State',
          'US Department of State',
          'U.S. State Department',
        ]
      : ['Government of the United States', 'United States Government', 'U.S. Government', 'US government'];
    this.institutions.set(body, {
      id: body as InstitutionId,
      name: names[0] ?? '',
      kind: isState ? 'ministry' : 'government',
      country: 'US',
      names: names.map((text) => ({ text, kind: 'full' as const })),
      citations: [citation],
    });
  }

  #government(
    { slug, name, adjective, country }: NonNullable<Destination['government']>,
    citation: PackInstitution['citations'][number],
  ): string {
    const id = `government-of-${slug}`;
    if (this.institutions.has(id)) return id;
    const isBody = name === 'Holy See' || name === 'Palestinian Authority';
    const names = isBody
      ? [name]
      : [`Government of ${name}`, ...(adjective === null ? [] : [`${adjective} government`])];
    this.institutions.set(id, {
      id: id as InstitutionId,
      name: names[0] ?? name,
      kind: 'government',
      ...(country === null ? {} : { country }),
      names: names.map((text) => ({ text, kind: 'full' as const })),
      citations: [citation],
    });
    return id;
  }

  #governmentOf(country: string, citation: PackInstitution['citations'][number]): string | null {
    const government = destinationOf(
      country,
      new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? '',
    )?.government;
    return government ? this.#government(government, citation) : null;
  }

  /** Adds that a person had a title at a body on these days. */
  #person(
    name: string,
    title: string,
    body: string | null,
    {
      from,
      to,
      source,
      locator,
    }: { readonly from: string; readonly to: string; readonly source: string; readonly locator: string },
    slug = slugOf(name, 'person'),
  ): OfficialId {
    const id = slugOf(slug, 'person');
    const person: Person = this.people.get(id) ?? { name, roles: new Map<string, Held>() };
    this.people.set(id, person);
    person.citation ??= { source: source as SourceId, locator };
    if (body === null) return id as OfficialId;
    const key = `${title} ${body}`;
    const held = person.roles.get(key) ?? { title, body, trips: 0, first: from, last: to, source, locator };
    held.trips += 1;
    person.roles.set(key, held);
    if (from < held.first) held.first = from;
    if (to > held.last) held.last = to;
    return id as OfficialId;
  }

  get officials(): readonly PackOfficial[] {
    return [...this.people].map(([id, { name, roles, citation }]): PackOfficial => {
      const list = mostSeen([...roles.values()]).map(({ title, body, first, last, source, locator }) => ({
        title,
        institution: body as InstitutionId,
        asOf: spanOf(first, last),
        citations: [{ source: source as SourceId, locator }],
      }));
      const names = [{ text: name, kind: 'full' as const }];
      return { id: id as OfficialId, name, names, roles: list, citations: citation ? [citation] : [] };
    });
  }
}

/** Who was met abroad with a minister of the country is told under the body under which most trips have the person. */
function mostSeen(roles: readonly Held[]): readonly Held[] {
  const trips = new Map<string, number>();
  for (const { body, trips: count } of roles) trips.set(body, (trips.get(body) ?? 0) + count);
  const [most] = [...trips].toSorted(([, a], [, b]) => b - a);
  const isTraveller = (body: string): boolean => Object.values(TRAVELLERS).some((each) => each.body === body);
  return roles.filter(({ body }) => body === most?.[0] || isTraveller(body));
}

async function make(files: readonly string[], options: RecipeOptions): Promise<MadePack> {
  if (options.types.length > 0) throw new RecipeError('--type is for registers of organisations');
  const travels = new Travels();
  for (const file of files)
    for await (const trip of readTrips(file)) {
      if ('broken' in trip) travels.leftOut.add('rest of a file that is no whole XML', trip.broken);
      else travels.add(trip, options);
    }
  const { leftOut, dropped, read, last, visits } = travels;
  const examples = new Map([...leftOut.examples, ...dropped.examples]);
  if (visits.length === 0) {
    const reasons = [...leftOut.counts].map(([reason, count]) => `${count} ${reason}, such as ${examples.get(reason)}`);
    throw new RecipeError(
      read === 0 && reasons.length === 0 ? 'the files hold no trip' : `no trip is left: ${reasons.join('; ')}`,
    );
  }
  const only = options.countries.length > 0 ? ` to ${options.countries.join(', ')}` : '';
  const pack: PackDocument = {
    format: 'partnership-pack/2',
    id: ['us-travels', ...options.countries.map((code) => code.toLowerCase())].join('-'),
    title: `Travels abroad of United States presidents and secretaries of state${only}`,
    version: last.replaceAll('-', '.'),
    asOf: last,
    coverage: `The official trips abroad of presidents and secretaries of state of the United States${only} up to ${last}, with the people whom the register's remarks name in full. Who is named by a surname alone stands in the remarks.`,
    licence: LICENCE,
    publisher: { name: PUBLISHER, url: SITE },
    sources: [...travels.sources.values()],
    institutions: [...travels.institutions.values()],
    officials: travels.officials,
    agreements: [],
    visits: visits.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)),
    events: [],
  };
  return { pack, read, leftOut: leftOut.counts, dropped: dropped.counts, examples };
}

/** Trips abroad of presidents and secretaries of state of the United States. */
export const usTravelsRecipe: Recipe = {
  name: 'us-travels',
  about: 'trips of United States presidents and secretaries of state: XML files, or the zip or tar.gz of them all',
  make,
};
