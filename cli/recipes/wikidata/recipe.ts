import type {
  InstitutionId,
  InstitutionKind,
  Name,
  OfficialId,
  PackDocument,
  Role,
  SourceId,
} from '../../../utils/core/pack/types.ts';
import { BCP47 } from '../language-tags.ts';
import { readItems } from '../read-records.ts';
import { Tally } from '../tally.ts';
import { type MadePack, type Recipe, RecipeError, type RecipeOptions } from '../types.ts';
import { edtfOf, itemOf, type Row, readRow } from './rows.ts';

const SOURCE = 'wikidata' as SourceId;
const MAX_NAME = 300;
const MAX_NAMES = 1000;
type PackInstitution = PackDocument['institutions'][number];
type PackOfficial = PackDocument['officials'][number];

/** What kind of body it is by the English words for its class. */
const KINDS: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/universit/i, 'university'],
  [/colleg/i, 'college'],
  [/academy of|learned society/i, 'academy'],
  [/ministr|government department/i, 'ministry'],
  [/embass|diplomatic mission|consulate/i, 'embassy'],
  [/intergovernmental|international organi[sz]ation|agency of the united nations/i, 'intergovernmental'],
  [/foundation/i, 'foundation'],
  [/museum/i, 'museum'],
  [/library/i, 'library'],
  [/hospital/i, 'hospital'],
  [/research/i, 'research-centre'],
  [/school/i, 'school'],
  [/institut/i, 'institute'],
  [/association|society/i, 'association'],
  [/government/i, 'government'],
  [/compan|business|enterprise/i, 'company'],
  [/city|town|municipalit/i, 'city'],
];

interface Body {
  readonly names: Map<string, Name>;
  classes: string[];
  country?: string;
  site?: string;
  ror?: string;
}
interface Person {
  readonly names: Map<string, Name>;
  readonly roles: Map<
    string,
    { readonly title: Map<string, string>; readonly body: string; from?: string; until?: string }
  >;
}

/** Rows of the two queries of docs/recipes/wikidata.md, gathered by item. */
class Items {
  readonly leftOut = new Tally();
  readonly dropped = new Tally();
  readonly bodies = new Map<string, Body>();
  readonly people = new Map<string, Person>();
  read = 0;

  add(row: Row | null, today: string): void {
    this.read += 1;
    if (row === null) return this.leftOut.add('no row of a result: the file ends in the middle, or is none');
    const person = itemOf(row.person?.text);
    const item = itemOf(row.item?.text);
    if (person !== null) this.#addPerson(person, row, today);
    else if (item !== null) this.#addBody(item, row);
    else this.leftOut.add('row without an item', row.item?.text ?? row.person?.text);
  }

  #addBody(id: string, row: Row): void {
    const body: Body = this.bodies.get(id) ?? { names: new Map(), classes: [] };
    this.bodies.set(id, body);
    this.#addNames(id, body.names, row);
    if (row.class && !body.classes.includes(row.class.text)) body.classes.push(row.class.text);
    const country = row.country?.text.toUpperCase();
    if (country !== undefined) {
      if (!/^[A-Z]{2}$/.test(country))
        this.dropped.add('country that is no code of two letters', `“${country}” of ${id}`);
      else body.country ??= country;
    }
    const site = row.site?.text;
    if (site !== undefined) {
      if (!/^https?:\/\/[^\s/?#]+[^\s]*$/.test(site))
        this.dropped.add('site that is no http or https address', `“${site}” of ${id}`);
      else body.site ??= site;
    }
    const ror = row.ror?.text.replace(/^https?:\/\/ror\.org\//, '');
    if (ror !== undefined) {
      if (!/^0[a-z0-9]{8}$/.test(ror)) this.dropped.add('ROR that is none', `“${ror}” of ${id}`);
      else body.ror ??= ror;
    }
  }

  #addPerson(id: string, row: Row, today: string): void {
    const person: Person = this.people.get(id) ?? { names: new Map(), roles: new Map() };
    this.people.set(id, person);
    this.#addNames(id, person.names, row);
    const body = itemOf(row.body?.text);
    if (!row.position || body === null) return;
    const day = (column: 'start' | 'end'): string | undefined => {
      const text = row[column]?.text;
      if (text === undefined) return undefined;
      const date = edtfOf(text, row[`${column}Precision`]?.text);
      if (date !== null && date.slice(0, 4) <= '9999' && date.slice(0, today.length) <= today) return date;
      this.dropped.add(date === null ? 'time that is none' : 'date in the future', `“${text}” of ${id}`);
      return undefined;
    };
    const [from, until] = [day('start'), day('end')];
    const key = `${row.positionItem?.text ?? row.position.text} ${body} ${row.start?.text ?? ''} ${row.end?.text ?? ''}`;
    const role = person.roles.get(key) ?? {
      title: new Map<string, string>(),
      body,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
    person.roles.set(key, role);
    role.title.set(row.position.lang ?? 'en', row.position.text);
  }

  #addNames(id: string, names: Map<string, Name>, row: Row): void {
    for (const [column, kind] of [
      ['label', 'full'],
      ['alias', 'short'],
    ] as const) {
      const cell = row[column];
      if (!cell || itemOf(cell.text) !== null) continue;
      const { text, lang } = cell;
      if (text.length > MAX_NAME) this.dropped.add('name of more than 300 characters', id);
      else if (lang !== null && !BCP47.test(lang)) this.dropped.add('language that is none', `“${lang}” of ${id}`);
      else if (!names.has(text) && names.size < MAX_NAMES)
        names.set(text, { text, kind: kindOf(text, kind, lang), ...(lang === null ? {} : { lang }) });
    }
  }
}

/** An alias in capitals is an acronym, and one of several words a full name. */
function kindOf(text: string, kind: 'full' | 'short', lang: string | null): Name['kind'] {
  if (kind === 'full') return lang === null || lang.split('-')[0] === 'en' ? 'full' : 'translated';
  if (/^[\p{Lu}\d-]{2,8}$/u.test(text)) return 'acronym';
  return /\s/u.test(text) ? (lang === null || lang.split('-')[0] === 'en' ? 'full' : 'translated') : 'short';
}

const firstName = (names: ReadonlyMap<string, Name>): string | null => {
  const all = [...names.values()].filter(({ kind }) => kind === 'full' || kind === 'translated');
  return (all.find(({ lang }) => lang === 'en') ?? all[0])?.text ?? null;
};

const bodyId = (item: string): InstitutionId => `wikidata-${item.toLowerCase()}` as InstitutionId;
const cite = (item: string) => [{ source: SOURCE, locator: item }];

async function make(files: readonly string[], options: RecipeOptions): Promise<MadePack> {
  const { countries, types, today, asOf = today } = options;
  if (types.length > 0) throw new RecipeError('--type is for the ror recipe; choose the class in the query');
  if (asOf > today) throw new RecipeError(`--as-of ${asOf} is in the future`);
  const items = new Items();
  for (const file of files)
    for await (const { record } of readItems(file, '$.results.bindings.*')) items.add(readRow(record), today);
  const { leftOut, dropped, bodies, people, read } = items;
  const institutions: PackInstitution[] = [];
  for (const [item, { names, classes, country, site, ror }] of bodies) {
    const name = firstName(names);
    if (name === null) leftOut.add('body without a name', item);
    else if (countries.length > 0 && !countries.includes(country ?? ''))
      leftOut.add(`not in ${countries.join(', ')}`, item);
    else
      institutions.push({
        id: bodyId(item),
        name,
        kind:
          KINDS.find(([words]) => classes.some((each) => words.test(each)))?.[1] ??
          KINDS.find(([words]) => words.test(name))?.[1] ??
          'other',
        ...(country === undefined ? {} : { country }),
        names: [...names.values()],
        identifiers: { wikidata: item, ...(ror === undefined ? {} : { ror: `https://ror.org/${ror}` }) },
        ...(site === undefined ? {} : { url: site }),
        citations: cite(item),
      });
  }
  const known = new Set<string>(institutions.map(({ id }) => id));
  const officials: PackOfficial[] = [];
  for (const [item, { names, roles }] of people) {
    const name = firstName(names);
    const held = [...roles.values()].filter(({ body }) => known.has(bodyId(body)));
    if (held.length < roles.size) dropped.add('position at a body that is not in the results', item);
    if (name === null) leftOut.add('person without a name', item);
    else if (held.length === 0) leftOut.add('person without a position at one of the bodies', item);
    else
      officials.push({
        id: `wikidata-${item.toLowerCase()}` as OfficialId,
        name,
        names: [...names.values()],
        roles: held.map(
          ({ title, body, from, until }): Role => ({
            title: title.size === 1 ? ([...title.values()][0] ?? '') : Object.fromEntries(title),
            institution: bodyId(body),
            ...(from === undefined ? {} : { from }),
            ...(until === undefined ? {} : { until }),
            citations: cite(item),
          }),
        ),
        citations: cite(item),
      });
  }
  if (institutions.length === 0)
    throw new RecipeError(
      read === 0
        ? 'the results are empty'
        : `no body is left of ${read} rows: ${[...leftOut.counts].map(([reason, count]) => `${count} ${reason}`).join('; ')}`,
    );
  const pack: PackDocument = {
    format: 'partnership-pack/2',
    id: ['wikidata-query', ...countries.map((code) => code.toLowerCase())].join('-'),
    title: `Wikidata${countries.length > 0 ? `, ${countries.join(', ')}` : ''}`,
    version: asOf.replaceAll('-', '.'),
    asOf,
    coverage: `The names, countries and sites of ${institutions.length.toLocaleString('en')} bodies that a query of Wikidata gave on ${asOf}, and ${officials.length.toLocaleString('en')} people with positions at them. It holds no agreements and no visits.`,
    licence: 'CC0-1.0',
    publisher: { name: 'Wikidata', url: 'https://www.wikidata.org' },
    scope: 'names-only',
    sources: [
      {
        id: SOURCE,
        publisher: 'Wikidata',
        title: 'Wikidata',
        url: 'https://www.wikidata.org',
        published: asOf,
        language: 'en',
        licence: 'CC0-1.0',
      },
    ],
    institutions,
    officials,
    agreements: [],
    visits: [],
    events: [],
  };
  return {
    pack,
    read,
    leftOut: leftOut.counts,
    dropped: dropped.counts,
    examples: new Map([...leftOut.examples, ...dropped.examples]),
  };
}

/** Results of queries of Wikidata: bodies, and people with positions at them. */
export const wikidataRecipe: Recipe = {
  name: 'wikidata',
  about: 'results of the queries in docs/recipes/wikidata.md, as JSON: bodies, and people with their positions',
  make,
};
