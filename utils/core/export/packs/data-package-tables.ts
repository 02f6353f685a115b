import { entitiesIn } from '../../pack/entity-types.ts';
import type { Citation, Edtf } from '../../pack/types.ts';
import { dayRange } from './plain-dates.ts';
import { MAX_PAIRS, participationsIn, tiesIn } from './ties.ts';
import type { PackExport } from './types.ts';

type Cell = string | number | null | undefined;

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly description: string;
  readonly required?: true;
}

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Of the fields that together are unique; none for a list of links. */
  readonly primaryKey?: string;
  readonly foreignKeys: readonly { readonly field: string; readonly table: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const needed = (name: string, description: string): Field => ({ name, type: 'string', description, required: true });
const edtf = (name: string, description: string): Field => text(name, `${description}, as EDTF (ISO 8601-2)`);
const days = (name: string): readonly Field[] => [
  { name: `${name}_first`, type: 'date', description: `The first day that ${name} can be` },
  { name: `${name}_last`, type: 'date', description: `The last day that ${name} can be` },
];
const range = (date: Edtf | null | undefined): readonly Cell[] => Object.values(dayRange(date));
const list = (texts: readonly string[]): string => texts.join('; ');

const key = (field: string, table: string) => ({ field, table });

/**
 * Everything in an export as tables with keys: institutions, officials, records, who took part, who is tied, sources.
 */
export function tablesOf({ index }: PackExport): readonly Table[] {
  const { pack } = index;
  const others = (pack.elsewhere ?? []).filter(({ id }) => index.entity(id) === undefined);
  const entities = entitiesIn(pack);
  const cited = (subject: string, type: string, citations: readonly Citation[]) =>
    citations.map(({ source, locator, quote }) => [type, subject, source, locator, quote]);
  const roles = pack.officials.flatMap((official) =>
    official.roles.map((role, at) => ({ ...role, id: `${official.id}#${at + 1}`, official: official.id })),
  );
  return [
    {
      name: 'entities',
      description: 'Every institution and official',
      primaryKey: 'id',
      foreignKeys: [key('part_of', 'entities')],
      fields: [
        needed('id', 'Stable id'),
        needed('type', 'institution or official'),
        needed('name', 'The name to show'),
        text('kind', 'Kind of institution'),
        text('country', 'ISO 3166-1 alpha-2'),
        text('part_of', 'The institution that it is a part of'),
        text('url', 'Its own site'),
        text('ror', 'Research Organization Registry'),
        text('wikidata', 'Wikidata item'),
        text('isni', 'ISNI'),
        text('summary', 'In a sentence'),
      ],
      rows: [
        ...entities.map((entity) => {
          const { id, type, name } = entity;
          if (type === 'official') return [id, type, name];
          const { kind, country, partOf, url, identifiers = {}, summary } = entity;
          const { ror, wikidata, isni } = identifiers;
          return [id, type, name, kind, country, partOf, url, ror, wikidata, isni, summary && index.text(summary)];
        }),
        ...others.map(({ id, type, name }) => [id, type, name]),
      ],
    },
    {
      name: 'names',
      description: 'All names of institutions and officials',
      foreignKeys: [key('entity', 'entities')],
      fields: [
        needed('entity', 'Whose name'),
        needed('text', 'As it is written'),
        needed('kind', 'full, short, acronym, former or translated'),
        text('language', 'BCP 47'),
      ],
      rows: entities.flatMap(({ id, names }) => names.map(({ text: name, kind, lang }) => [id, name, kind, lang])),
    },
    {
      name: 'roles',
      description: 'Which official holds or held which role in which institution',
      primaryKey: 'id',
      foreignKeys: [key('official', 'entities'), key('institution', 'entities')],
      fields: [
        needed('id', 'Id within this file'),
        needed('official', 'Who'),
        needed('institution', 'Where'),
        needed('title', 'The role'),
        edtf('as_of', 'The day for which a source gives it'),
        edtf('from', 'When it began'),
        edtf('until', 'When it ended'),
      ],
      rows: roles.map(({ id, official, institution, title, asOf, from, until }) => [
        id,
        official,
        institution,
        index.text(title),
        asOf,
        from,
        until,
      ]),
    },
    {
      name: 'agreements',
      description: 'Agreements',
      primaryKey: 'id',
      foreignKeys: [],
      fields: [
        needed('id', 'Stable id'),
        needed('kind', 'Kind of agreement'),
        text('kind_in_source', 'The kind in the word of the source'),
        needed('title', 'Its title, otherwise its parties'),
        edtf('signed', 'When it was signed'),
        ...days('signed'),
        edtf('starts', 'When it begins to hold'),
        edtf('ends', 'When it ends, or “open”'),
        ...days('ends'),
        text('renewals', 'When it was or will be renewed; several are parted by semicolons'),
        text('renews_by_itself', 'yes, or empty'),
        text('status', 'As the source says; empty where it does not'),
        text('unit', 'The unit in charge'),
        text('place', 'Where it was signed'),
        text('country', 'ISO 3166-1 alpha-2 of the place'),
        text('topics', 'Parted by semicolons'),
        text('summary', 'In a sentence or two'),
      ],
      rows: pack.agreements.map((record) => [
        record.id,
        record.kind,
        record.kindInSource,
        index.titleOf(record),
        record.signed,
        ...range(record.signed),
        record.starts,
        record.ends,
        ...range(record.ends === 'open' ? null : record.ends),
        list(record.renewals ?? []),
        record.renewsByItself ? 'yes' : '',
        record.status,
        record.unit,
        record.place?.name,
        record.place?.country,
        list(record.topics.map(index.text)),
        record.summary && index.text(record.summary),
      ]),
    },
    ...(['visits', 'events'] as const).map(
      (name): Table => ({
        name,
        description: name === 'visits' ? 'Visits' : 'Events',
        primaryKey: 'id',
        foreignKeys: [],
        fields: [
          needed('id', 'Stable id'),
          needed('kind', 'Kind'),
          needed('title', 'Its title, otherwise those between whom it was'),
          edtf('date', 'When'),
          ...days('date'),
          text('places', 'Parted by semicolons'),
          text('countries', 'ISO 3166-1 alpha-2, parted by semicolons'),
          { name: 'delegation_size', type: 'integer', description: 'How many people travelled' },
          text('topics', 'Parted by semicolons'),
          text('summary', 'In a sentence or two'),
        ],
        rows: pack[name].map((record) => [
          record.id,
          record.kind,
          index.titleOf(record),
          record.date,
          ...range(record.date),
          list(record.places.map((place) => place.name)),
          list(record.places.map(({ country }) => country)),
          record.type === 'visit' ? record.delegationSize : null,
          record.type === 'visit' ? list(record.topics.map(index.text)) : '',
          record.summary && index.text(record.summary),
        ]),
      }),
    ),
    {
      name: 'participants',
      description: 'Who takes part in which agreement, visit or event, and as what',
      foreignKeys: [key('entity', 'entities'), key('signed_for', 'entities')],
      fields: [
        needed('record_type', 'agreement, visit or event'),
        needed('record', 'Id of the record'),
        needed('entity', 'Who'),
        needed('part', 'party, signatory, attendee, visitor, host, organiser, participant or person'),
        text('signed_for', 'Whom a signatory signed for'),
        text('role', 'What a person did there'),
      ],
      rows: index.records.flatMap((record) =>
        participationsIn(record, index.text).map(({ entity, part, for: body, role }) => [
          record.type,
          record.id,
          entity,
          part,
          body,
          role,
        ]),
      ),
    },
    {
      name: 'ties',
      description: `Pairs of institutions that a record ties to each other, as edges of a network; those of a record of more than ${MAX_PAIRS} pairs, and of more pairs than institutions, are in participants alone`,
      foreignKeys: [key('source', 'entities'), key('target', 'entities')],
      fields: [
        needed('source', 'One'),
        needed('target', 'The other; of a visit, the host'),
        needed('record_type', 'agreement, visit or event'),
        needed('record', 'Id of the record'),
        needed('kind', 'Kind of the record'),
        edtf('date', 'Its date'),
      ],
      rows: tiesIn(pack).map(({ from, to, record, date }) => [from, to, record.type, record.id, record.kind, date]),
    },
    {
      name: 'sources',
      description: 'Where the facts are from',
      primaryKey: 'id',
      foreignKeys: [],
      fields: [
        needed('id', 'Stable id'),
        needed('publisher', 'Who published it'),
        needed('title', 'Its title'),
        text('url', 'Its address'),
        edtf('published', 'When it was published'),
        needed('language', 'BCP 47'),
        edtf('accessed', 'When it was read'),
        text('licence', 'SPDX id or address; empty where not stated'),
      ],
      rows: pack.sources.map(({ id, publisher, title, url, published, language, accessed, licence }) => [
        id,
        publisher,
        title,
        url,
        published,
        language,
        accessed,
        licence,
      ]),
    },
    {
      name: 'citations',
      description: 'Which source says it, and where in it',
      foreignKeys: [key('source', 'sources')],
      fields: [
        needed('type', 'institution, official, role, agreement, visit or event'),
        needed('subject', 'Id of what is cited'),
        needed('source', 'Id of the source'),
        needed('locator', 'The place in the source'),
        text('quote', 'Its words'),
      ],
      rows: [
        ...entities.flatMap(({ id, type, citations }) => cited(id, type, citations)),
        ...roles.flatMap(({ id, citations }) => cited(id, 'role', citations)),
        ...index.records.flatMap(({ id, type, citations }) => cited(id, type, citations)),
      ],
    },
  ];
}
