import { textIn } from '../../pack/local-text.ts';
import type { PackHeader, Reference, SourceId } from '../../pack/types.ts';
import { slugOf, uniqueIds } from '../../register/packing/ids.ts';
import { FTM_IDENTIFIERS, FTM_LANGUAGES, type FtmEntity, readNote } from './ftm-types.ts';

/** A pack of FollowTheMoney entities, and how many of each schema have no place in a pack. */
export interface PackOfFtm {
  /** For `parsePack` or `assertPack`: not checked yet. */
  readonly pack: unknown;
  readonly leftOut: ReadonlyMap<string, number>;
}

const BODIES = ['Organization', 'PublicBody', 'Company', 'LegalEntity'];
const DOCUMENTS = ['Article', 'Document', 'HyperText', 'Pages', 'PlainText'];
/** Kinds of the same events and institutions, where the file does not say which. */
const PLAIN_KIND = 'other';
const TYPES = ['agreement', 'visit', 'event'] as const;
const FILE_SOURCE = 'file';

const languageOf = new Map(Object.entries(FTM_LANGUAGES).map(([two, three]) => [three, two]));

class FtmReader {
  readonly #byId: ReadonlyMap<string, FtmEntity>;
  readonly #ids = new Map<string, string>();
  readonly #cited = new Map<string, FtmEntity[]>();
  readonly links = new Map<string, FtmEntity[]>();
  readonly held = new Map<string, FtmEntity[]>();

  constructor(entities: readonly FtmEntity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    const unique = uniqueIds();
    for (const entity of entities) this.#ids.set(entity.id, unique(plainId(entity.id)));
    for (const entity of entities) {
      if (entity.schema === 'Documentation') append(this.#cited, first(entity, 'entity'), entity);
      if (entity.schema === 'UnknownLink') append(this.links, first(entity, 'object'), entity);
      if (entity.schema === 'Occupancy') append(this.held, first(entity, 'holder'), entity);
    }
  }

  get(id: string | null): FtmEntity | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  /** The id in the pack. */
  id(id: string): string {
    return this.#ids.get(id) ?? plainId(id);
  }

  /** How the pack names an entity of the file, or one that the file says to be in another pack. */
  reference(id: string): Reference | null {
    const entity = this.get(id);
    if (!entity) return null;
    const [elsewhere] = readNote(all(entity, 'notes'), 'elsewhere');
    return elsewhere === undefined ? this.id(id) : { id: elsewhere, name: first(entity, 'name') ?? elsewhere };
  }

  /** What is said to document an entity; the file itself where nothing is. `of` chooses among several facts. */
  citations(id: string, of: string | null = null) {
    const found = (this.#cited.get(id) ?? []).filter((each) => first(each, 'recordId') === of);
    const cited = found.flatMap((each) => {
      const document = this.get(first(each, 'document'));
      const quote = first(each, 'description');
      if (!document) return [];
      const locator = first(each, 'summary') ?? 'page';
      return [{ source: this.id(document.id) as SourceId, locator, ...(quote === null ? {} : { quote }) }];
    });
    return cited.length > 0 ? cited : [{ source: FILE_SOURCE as SourceId, locator: id.slice(0, 100) }];
  }
}

function append<Item>(lists: Map<string, Item[]>, key: string | null, item: Item): void {
  if (key === null) return;
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const all = ({ properties }: FtmEntity, name: string): readonly string[] => properties[name] ?? [];
const first = (entity: FtmEntity, name: string): string | null => all(entity, name)[0] ?? null;

/** Without the pack and the type that an export puts before it. */
function plainId(id: string): string {
  const [, own] = /^[^.]+\.(?:institution|official|source|agreement|visit|event|page)\.(.+)$/.exec(id) ?? [];
  return slugOf((own ?? id).replaceAll('.', '-'), 'entity');
}

/** A date as a pack has it: days at most, or what a note says. */
const dateIn = (entity: FtmEntity, property: string, notes: readonly string[] = all(entity, 'notes')): string | null =>
  readNote(notes, property)[0] ?? first(entity, property)?.slice(0, 10) ?? null;

const optional = <Value>(name: string, value: Value | null | undefined): Record<string, Value> =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };

function names(entity: FtmEntity) {
  const of = (property: string, kind: string) => all(entity, property).map((text) => ({ text, kind }));
  return [
    ...all(entity, 'name').map((text) => ({ text, kind: 'full' })),
    ...of('alias', 'full'),
    ...of('weakAlias', 'short'),
    ...of('abbreviation', 'acronym'),
    ...of('previousName', 'former'),
  ];
}

function institution(reader: FtmReader, entity: FtmEntity, kinds: ReadonlySet<string>) {
  const numbers = all(entity, 'idNumber');
  const known = FTM_IDENTIFIERS.flatMap((scheme) => {
    const number = readNumber(numbers, scheme);
    return number === null ? [] : [[scheme, scheme === 'ror' ? `https://ror.org/${number}` : number] as const];
  });
  const wikidata = first(entity, 'wikidataId');
  const identifiers = Object.fromEntries([...known, ...(wikidata ? [['wikidata', wikidata] as const] : [])]);
  const kind = first(entity, 'classification');
  const whole = [...reader.links.values()]
    .flat()
    .find((link) => first(link, 'subject') === entity.id && first(link, 'role') === 'part of');
  const partOf = whole === undefined ? null : first(whole, 'object');
  return {
    id: reader.id(entity.id),
    name: first(entity, 'name') ?? entity.id,
    kind: kind !== null && kinds.has(kind) ? kind : entity.schema === 'Company' ? 'company' : PLAIN_KIND,
    ...optional('country', first(entity, 'country')?.toUpperCase()),
    ...optional('partOf', partOf === null || !reader.get(partOf) ? null : reader.id(partOf)),
    names: names(entity),
    ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
    ...optional('url', first(entity, 'website')),
    ...optional('domains', readNote(all(entity, 'notes'), 'domain')),
    ...optional('summary', first(entity, 'summary')),
    citations: reader.citations(entity.id),
  };
}

const readNumber = (numbers: readonly string[], scheme: string): string | null =>
  numbers.find((number) => number.startsWith(`${scheme}:`))?.slice(scheme.length + 1) ?? null;

function official(reader: FtmReader, entity: FtmEntity) {
  const roles = (reader.held.get(entity.id) ?? []).flatMap((held) => {
    const post = reader.get(first(held, 'post'));
    const body = post && first(post, 'organization');
    const institution = body ? reader.reference(body) : null;
    if (!post || institution === null) return [];
    const notes = all(held, 'description');
    return [
      {
        title: first(post, 'name') ?? '',
        institution,
        ...optional('asOf', dateIn(held, 'date', notes)),
        ...optional('from', dateIn(held, 'startDate', notes)),
        ...optional('until', dateIn(held, 'endDate', notes)),
        citations: reader.citations(post.id, first(held, 'recordId')),
      },
    ];
  });
  return {
    id: reader.id(entity.id),
    name: first(entity, 'name') ?? entity.id,
    names: names(entity),
    roles,
    citations: reader.citations(entity.id),
  };
}

/** A record of an event that an export of this project wrote; `null` for any other event. */
function record(reader: FtmReader, entity: FtmEntity) {
  const notes = all(entity, 'notes');
  const [type, kind] = (readNote(notes, 'kind')[0] ?? '').split('/');
  if (!TYPES.some((known) => known === type)) return null;
  const links = reader.links.get(entity.id) ?? [];
  const taking = (part: string) => links.filter((link) => first(link, 'role') === part);
  const refer = (id: string | null) => (id === null ? [] : (reader.reference(id) ?? []));
  const in_ = (part: string) => taking(part).flatMap((link) => refer(first(link, 'subject')));
  const people = taking('person').flatMap((link) =>
    [refer(first(link, 'subject'))]
      .flat()
      .map((person) => ({ official: person, ...optional('role', first(link, 'summary')) })),
  );
  const places = readNote(notes, 'place').flatMap((place) => {
    const at = place.lastIndexOf(', ');
    return at < 0 ? [] : [{ name: place.slice(0, at), country: place.slice(at + 2) }];
  });
  const date = dateIn(entity, 'date');
  const shared = {
    id: reader.id(entity.id),
    kind,
    ...(readNote(notes, 'title')[0] === 'none' ? {} : optional('title', first(entity, 'name'))),
    ...optional('summary', first(entity, 'summary')),
    citations: reader.citations(entity.id),
  };
  switch (type) {
    case 'agreement':
      return {
        list: 'agreements',
        item: {
          ...shared,
          parties: in_('party'),
          signed: date,
          signatories: taking('signatory').flatMap((link) => {
            const [body] = readNote(all(link, 'description'), 'for');
            return [refer(first(link, 'subject'))]
              .flat()
              .flatMap((person) => [refer(body ?? null)].flat().map((of) => ({ official: person, for: of })));
          }),
          ...optional('attendees', in_('attendee')),
          ...optional('place', places[0]),
          ...optional('starts', dateIn(entity, 'startDate')),
          ...optional('ends', dateIn(entity, 'endDate')),
          ...optional('renewals', readNote(notes, 'renewal')),
          ...(readNote(notes, 'renews by itself').length > 0 ? { renewsByItself: true } : {}),
          ...optional('status', readNote(notes, 'status')[0]),
          ...optional('unit', readNote(notes, 'unit')[0]),
          ...optional('kindInSource', readNote(notes, 'kind in the source')[0]),
          topics: all(entity, 'keywords'),
        },
      } as const;
    case 'visit': {
      const [size] = readNote(notes, 'size of the delegation');
      return {
        list: 'visits',
        item: {
          ...shared,
          visitors: in_('visitor'),
          hosts: in_('host'),
          date,
          places,
          people,
          ...optional('delegationSize', size === undefined ? null : Number(size)),
          topics: all(entity, 'keywords'),
        },
      } as const;
    }
    default:
      return {
        list: 'events',
        item: { ...shared, date, places, organisers: in_('organiser'), participants: in_('participant'), people },
      } as const;
  }
}

function source(reader: FtmReader, entity: FtmEntity) {
  const notes = all(entity, 'notes');
  const [language] = readNote(notes, 'language');
  const [licence] = readNote(notes, 'licence');
  const three = first(entity, 'language');
  return {
    id: reader.id(entity.id),
    publisher: first(entity, 'publisher') ?? first(entity, 'author') ?? 'not stated',
    title: first(entity, 'title') ?? first(entity, 'name') ?? first(entity, 'fileName') ?? entity.id,
    ...optional('url', first(entity, 'sourceUrl')),
    ...optional('published', dateIn(entity, 'publishedAt')),
    ...optional('accessed', dateIn(entity, 'retrievedAt')),
    ...optional('licence', licence),
    language: language ?? languageOf.get(three ?? '') ?? 'und',
  };
}

/**
 * A pack of FollowTheMoney entities: organisations, people, posts, and the events that an export of this project wrote.
 * What names no source is cited from the file, which `header` describes. The pack is not checked yet.
 */
export function readFollowTheMoney(
  entities: readonly FtmEntity[],
  header: PackHeader,
  institutionKinds: readonly string[],
): PackOfFtm {
  const reader = new FtmReader(entities);
  const kinds = new Set(institutionKinds);
  const leftOut = new Map<string, number>();
  const lists = { sources: [], institutions: [], officials: [], agreements: [], visits: [], events: [] } as Record<
    string,
    unknown[]
  >;
  for (const entity of entities) {
    const found = placeOf(reader, entity, kinds);
    if (found === 'part') continue;
    if (found) lists[found.list]?.push(found.item);
    else leftOut.set(entity.schema, (leftOut.get(entity.schema) ?? 0) + 1);
  }
  const file = {
    id: FILE_SOURCE,
    publisher: header.publisher?.name ?? 'FollowTheMoney',
    title: textIn(header.title, 'en'),
    language: 'und',
  };
  const isCited = JSON.stringify(lists).includes(`"source":"${FILE_SOURCE}"`);
  if (isCited) lists.sources?.unshift(file);
  return { pack: { format: 'partnership-pack/2', ...header, ...lists }, leftOut };
}

/**
 * Where an entity of the file goes; `part` where it belongs to another one, `null` where a pack has no place for it.
 */
function placeOf(reader: FtmReader, entity: FtmEntity, kinds: ReadonlySet<string>) {
  const { schema } = entity;
  if (readNote(all(entity, 'notes'), 'elsewhere').length > 0) return 'part';
  if (BODIES.includes(schema)) return { list: 'institutions', item: institution(reader, entity, kinds) };
  if (schema === 'Person') return { list: 'officials', item: official(reader, entity) };
  if (schema === 'Event') return record(reader, entity);
  if (DOCUMENTS.includes(schema)) return { list: 'sources', item: source(reader, entity) };
  return ['Position', 'Occupancy', 'Documentation', 'UnknownLink', 'Mention'].includes(schema) ? 'part' : null;
}
