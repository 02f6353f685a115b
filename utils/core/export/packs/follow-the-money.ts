import { writeJson } from '../../pack/json.ts';
import { textsOf } from '../../pack/local-text.ts';
import { recordsIn } from '../../pack/record-types.ts';
import type { Citation, Edtf, Institution, LocalText, Name, Official, PackRecord, Source } from '../../pack/types.ts';
import { FTM_BODIES, FTM_IDENTIFIERS, FTM_LANGUAGES, type FtmEntity, noteLine } from './ftm-types.ts';
import { headersOf, licenceNote } from './licence-notes.ts';
import { PARTIAL } from './pack-notes.ts';
import { isoPrefix } from './plain-dates.ts';
import { type Participation, participationsIn, tiesIn } from './ties.ts';
import type { ExportFile, PackExport } from './types.ts';

type Values = string | null | undefined | readonly (string | null | undefined)[];

/** Collects entities; ids have the characters that FollowTheMoney allows: letters, digits, `.` and `-`. */
class FtmWriter {
  readonly entities: FtmEntity[] = [];
  readonly #prefix: string;
  readonly #indexed: PackExport['index'];
  readonly #ids = new Set<string>();

  constructor({ index }: PackExport) {
    this.#indexed = index;
    this.#prefix = idPart(index.pack.id);
  }

  id(type: string, ...parts: readonly string[]): string {
    return [this.#prefix, type, ...parts.map(idPart)].join('.');
  }

  entityId(id: Participation['entity']): string {
    const found = this.#indexed.entity(id) ?? this.#indexed.elsewhere(id);
    return this.id(found?.type ?? 'institution', id);
  }

  /** Adds an entity, unless one of this id is there. */
  add(id: string, schema: string, properties: Readonly<Record<string, Values>>): void {
    if (this.#ids.has(id)) return;
    this.#ids.add(id);
    const kept = Object.entries(properties).flatMap(([name, values]) => {
      const texts = [values].flat().flatMap((value) => (value ? [value.toWellFormed()] : []));
      return texts.length === 0 ? [] : [[name, [...new Set(texts)]] as const];
    });
    this.entities.push({ id, schema, properties: Object.fromEntries(kept) });
  }

  /** A link of a source to the entity that it is cited for; `of` tells several facts about one entity apart. */
  cite(entity: string, citations: readonly Citation[], of: string | null = null): void {
    for (const { source, locator, quote } of citations) {
      const id = `${entity}.${idPart(source)}.${idPart(locator) || '0'}${of === null ? '' : `.${idPart(of)}`}`;
      this.add(id, 'Documentation', {
        document: this.id('source', source),
        entity,
        role: 'source',
        summary: locator,
        description: quote,
        recordId: of,
      });
    }
  }
}

/** Letters and digits stay, as do those of other scripts by their code points. */
const idPart = (text: string): string =>
  text
    .replace(/[^\p{ASCII}]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .replace(/[:/]+/g, '.')
    .replace(/[^0-9a-zA-Z.]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');

const texts = (text: LocalText | undefined): readonly string[] => (text === undefined ? [] : textsOf(text));

/** A date as a property, where FollowTheMoney can say it, otherwise as a note. */
const dated = (property: string, date: Edtf | null | undefined) => {
  const plain = isoPrefix(date);
  return { [property]: plain, note: date && plain === null ? noteLine(property, date) : null };
};

const namesOf = (names: readonly Name[], shown: string, ...kinds: readonly Name['kind'][]): readonly string[] =>
  names.flatMap(({ text, kind }) => (kinds.includes(kind) && text !== shown ? [text] : []));

const addressOf = (url: string | undefined): string | null => (url && /^https?:/.test(url) ? url : null);

function writeSource(writer: FtmWriter, source: Source, notes: readonly string[]): void {
  const { note, ...published } = dated('publishedAt', source.published);
  writer.add(writer.id('source', source.id), 'Article', {
    title: source.title,
    name: source.title,
    fileName: source.title,
    publisher: source.publisher,
    sourceUrl: addressOf(source.url),
    ...published,
    retrievedAt: isoPrefix(source.accessed),
    language: FTM_LANGUAGES[source.language.toLowerCase().split('-')[0] ?? ''],
    notes: [
      note,
      noteLine('language', source.language),
      source.accessed && isoPrefix(source.accessed) === null ? noteLine('retrievedAt', source.accessed) : null,
      source.licence ? noteLine('licence', source.licence) : null,
      ...notes,
    ],
  });
}

function writeInstitution(writer: FtmWriter, institution: Institution): void {
  const { name, names, kind, country, identifiers = {}, domains = [] } = institution;
  const id = writer.id('institution', institution.id);
  writer.add(id, FTM_BODIES[kind] ?? 'Organization', {
    name,
    alias: namesOf(names, name, 'full', 'translated'),
    weakAlias: namesOf(names, name, 'short'),
    abbreviation: namesOf(names, name, 'acronym'),
    previousName: namesOf(names, name, 'former'),
    classification: kind,
    country: country?.toLowerCase(),
    website: addressOf(institution.url),
    summary: texts(institution.summary),
    wikidataId: identifiers.wikidata,
    idNumber: FTM_IDENTIFIERS.map((scheme) => {
      const number = identifiers[scheme]?.replace('https://ror.org/', '');
      return number ? `${scheme}:${number}` : null;
    }),
    notes: domains.map((domain) => noteLine('domain', domain)),
  });
  if (institution.partOf !== undefined)
    writer.add(`${id}.part-of`, 'UnknownLink', {
      subject: id,
      object: writer.entityId(institution.partOf),
      role: 'part of',
    });
  writer.cite(id, institution.citations);
}

function writeOfficial(writer: FtmWriter, official: Official): void {
  const { name, names } = official;
  const id = writer.id('official', official.id);
  writer.add(id, 'Person', {
    name,
    alias: namesOf(names, name, 'full', 'translated', 'acronym'),
    weakAlias: namesOf(names, name, 'short'),
    previousName: namesOf(names, name, 'former'),
  });
  writer.cite(id, official.citations);
  for (const [at, role] of official.roles.entries()) {
    const [title = ''] = textsOf(role.title);
    const post = writer.id('position', role.institution, title);
    writer.add(post, 'Position', { name: textsOf(role.title), organization: writer.entityId(role.institution) });
    const held = `${id}.${at + 1}`;
    const [date, start, end] = [
      dated('date', role.asOf),
      dated('startDate', role.from),
      dated('endDate', role.until),
    ] as const;
    const { note: _date, ...on } = date;
    const { note: _start, ...from } = start;
    const { note: _end, ...until } = end;
    writer.add(held, 'Occupancy', {
      holder: id,
      post,
      ...on,
      ...from,
      ...until,
      recordId: held,
      description: [date.note, start.note, end.note],
    });
    writer.cite(post, role.citations, held);
  }
}

function writeRecord(writer: FtmWriter, record: PackRecord, text: (of: LocalText) => string, title: string): void {
  const id = writer.id(record.type, record.id);
  const participations = participationsIn(record, text);
  const bodies = (...parts: readonly Participation['part'][]) =>
    participations.flatMap(({ part, entity }) => (parts.includes(part) ? [writer.entityId(entity)] : []));
  const places = record.type === 'agreement' ? (record.place ? [record.place] : []) : record.places;
  const date = dated('date', record.type === 'agreement' ? record.signed : record.date);
  const notes: (string | null)[] = [date.note ?? null];
  const term: Record<string, Values> = {};
  if (record.type === 'agreement') {
    const starts = dated('startDate', record.starts);
    const ends = dated('endDate', record.ends);
    Object.assign(term, { startDate: starts.startDate, endDate: ends.endDate });
    notes.push(
      starts.note ?? null,
      ends.note ?? null,
      ...(record.renewals ?? []).map((day) => noteLine('renewal', day)),
      record.renewsByItself ? noteLine('renews by itself', 'yes') : null,
      record.status ? noteLine('status', record.status) : null,
      record.unit ? noteLine('unit', record.unit) : null,
      record.kindInSource ? noteLine('kind in the source', record.kindInSource) : null,
    );
  }
  if (record.type === 'visit' && record.delegationSize !== undefined)
    notes.push(noteLine('size of the delegation', String(record.delegationSize)));
  writer.add(id, 'Event', {
    name: record.title === undefined ? title : textsOf(record.title),
    date: date.date,
    ...term,
    location: places.map(({ name }) => name),
    country: places.map(({ country }) => country.toLowerCase()),
    involved: bodies('party', 'signatory', 'attendee', 'visitor', 'participant', 'person'),
    organizer: bodies('host', 'organiser'),
    keywords: record.type === 'event' ? [] : record.topics.map(text),
    summary: texts(record.summary),
    recordId: record.id,
    notes: [
      noteLine('kind', `${record.type}/${record.kind}`),
      record.title === undefined ? noteLine('title', 'none') : null,
      ...places.map((place) => noteLine('place', `${place.name}, ${place.country}`)),
      ...notes,
    ],
  });
  for (const [at, { entity, part, for: body, role }] of participations.entries())
    writer.add(`${id}.${part}.${at + 1}`, 'UnknownLink', {
      subject: writer.entityId(entity),
      object: id,
      role: part,
      date: date.date,
      summary: role,
      description: body === null ? null : noteLine('for', writer.entityId(body)),
    });
  writer.cite(id, record.citations);
}

function writePages(writer: FtmWriter, { pages = [], exportedAt, isPartial }: PackExport): void {
  for (const [at, page] of pages.entries()) {
    const id = writer.id('page', String(at + 1));
    const title = page.title || page.url;
    writer.add(id, 'Article', {
      title,
      name: title,
      fileName: title,
      sourceUrl: addressOf(page.url),
      retrievedAt: exportedAt.slice(0, 19),
      language: FTM_LANGUAGES[page.language.toLowerCase().split('-')[0] ?? ''],
      notes: isPartial ? PARTIAL : null,
    });
    const named = new Map(page.mentions.map((mention) => [`${mention.entity} ${mention.exact}`, mention]));
    for (const [place, { entity, exact }] of [...named.values()].entries())
      writer.add(`${id}.mention.${place + 1}`, 'Mention', {
        document: id,
        name: exact.replace(/\s+/g, ' ').trim(),
        resolved: writer.entityId(entity),
      });
  }
}

/**
 * FollowTheMoney entities as JSON lines, for Aleph, OpenAleph and the ftm tools. An agreement, visit or event is an
 * `Event` with a link to everybody in it, and links between those whom it ties unless these are too many; a role is a
 * `Position` that is held; a source is an `Article` with a `Documentation` for each place that is cited.
 */
export function toFollowTheMoney(data: PackExport): readonly ExportFile[] {
  const { index } = data;
  const { pack } = index;
  const writer = new FtmWriter(data);
  const notes = headersOf(pack).map((header) => noteLine('data', licenceNote(header)));
  for (const source of pack.sources) writeSource(writer, source, notes);
  for (const { id, type, name } of pack.elsewhere ?? [])
    writer.add(writer.id(type, id), type === 'official' ? 'Person' : 'Organization', {
      name,
      notes: noteLine('elsewhere', id),
    });
  for (const institution of pack.institutions) writeInstitution(writer, institution);
  for (const official of pack.officials) writeOfficial(writer, official);
  for (const record of recordsIn(pack)) writeRecord(writer, record, index.text, index.titleOf(record));
  for (const [at, { from, to, record, date }] of tiesIn(pack).entries())
    writer.add(writer.id('tie', record.id, String(at + 1)), 'UnknownLink', {
      subject: writer.entityId(from),
      object: writer.entityId(to),
      role: `${record.type}: ${record.kind}`,
      date: isoPrefix(date),
      summary: index.titleOf(record),
      recordId: record.id,
    });
  writePages(writer, data);
  return [{ path: 'entities.ftm.json', text: writer.entities.map((entity) => `${writeJson(entity)}\n`).join('') }];
}
