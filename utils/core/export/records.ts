/** The records between the names of a page, for spreadsheets, notes, reference managers and programs. */

import Papa from 'papaparse';
import { formatKind } from '../facts/cards/format-kind.ts';
import { peopleOf, sidesOf } from '../facts/cards/record-parts.ts';
import type { CardPerson, CardRecord } from '../facts/cards/types.ts';
import { cite } from '../facts/citations/cite.ts';
import { citedSources } from '../facts/citations/cited-sources.ts';
import { formatLocators } from '../facts/citations/format-locators.ts';
import { formatPublished } from '../facts/citations/format-published.ts';
import type { CitationFormat, CitedFact } from '../facts/citations/types.ts';
import { formatDate } from '../facts/dates/format-date.ts';
import { writeJson } from '../pack/json.ts';
import { guardCell } from './formula-guard.ts';
import { escapeMarkdown, escapeStart, partialNote } from './markdown.ts';
import type { ExportWords, MentionExport } from './types.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = [
  'date',
  'reportedAfter',
  'type',
  'kind',
  'title',
  'parties',
  'people',
  'places',
  'summary',
  'sources',
  'id',
] as const;

const recordsOf = ({ records = [] }: MentionExport): readonly CardRecord[] => records;
const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').trim();

/** Its parties; for an event, who held it and who took part. */
const partiesOf = (record: CardRecord): readonly string[] =>
  (record.type === 'event' ? [...record.organisers, ...record.participants] : sidesOf(record)).map(({ name }) => name);

const personText = ({ official, role, for: party }: CardPerson): string => {
  const part = party?.name ?? role;
  return part === null ? official.name : `${official.name} (${part})`;
};

/** In the words of a footnote. */
const sourcesOf = (record: CardRecord, { translate, locale }: ExportWords): readonly string[] =>
  citedSources(record).map(({ publisher, title, published, url, locators }) =>
    [
      publisher,
      title,
      published && formatPublished(published, locale, translate),
      formatLocators(locators, translate),
      url,
    ]
      .filter(Boolean)
      .join(', '),
  );

/** RFC 4180, one row for each record; several parties, people and sources are parted by semicolons. */
export function recordsToCsv(document: MentionExport, words: ExportWords): string {
  const { translate } = words;
  const rows = recordsOf(document).map((record) => {
    const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
      date: record.date ?? '',
      reportedAfter: record.reportedAfter ?? '',
      type: record.type,
      kind: formatKind(record, translate),
      title: record.title,
      parties: partiesOf(record).join('; '),
      people: peopleOf(record).map(personText).join('; '),
      places: record.places.map(({ name, country }) => `${name}, ${country}`).join('; '),
      summary: record.summary ?? '',
      sources: sourcesOf(record, words).join('; '),
      id: record.id,
    };
    return COLUMNS.map((column) => guardCell(cells[column].toWellFormed()));
  });
  return `${BYTE_ORDER_MARK}${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** For notes: a line for each record with its date, people, summary and sources. */
export function recordsToMarkdown(document: MentionExport, words: ExportWords): string {
  const { translate, locale } = words;
  const sections = recordsOf(document).map((record) => {
    const { date, reportedAfter, title, summary } = record;
    const people = peopleOf(record).map(personText).join('; ');
    return [
      `## ${escapeMarkdown(title)}`,
      '',
      `- ${escapeStart(formatDate(date, locale, translate, { reportedAfter }))} · ${escapeMarkdown(formatKind(record, translate))}`,
      ...(people === '' ? [] : [`- ${escapeStart(people)}`]),
      ...(summary === null ? [] : [`- ${escapeStart(summary)}`]),
      ...sourcesOf(record, words).map((source) => `- ${escapeStart(source)}`),
      '',
    ].join('\n');
  });
  return [...partialNote(document, words), ...sections].join('\n');
}

/** All data of the records, for programs; `format` defines the keys. */
export function recordsToJson(document: MentionExport): string {
  const [page] = document.pages;
  const records = recordsOf(document).map((record) => ({
    id: record.id,
    type: record.type,
    kind: record.kind,
    title: record.title,
    date: record.date,
    reportedAfter: record.reportedAfter,
    parties: partiesOf(record),
    people: peopleOf(record).map(({ official, role, for: party }) => ({
      name: official.name,
      role,
      for: party?.name ?? null,
    })),
    places: record.places,
    summary: record.summary === null ? null : oneLine(record.summary),
    citations: record.citations,
  }));
  const content = {
    format: 'partnership-records/1',
    exportedAt: document.exportedAt,
    page: page?.url ?? null,
    ...(document.isPartial ? { isPartial: true } : {}),
    records,
  };
  return `${writeJson(content, 2)}\n`;
}

/** What a list of sources says of itself where a part of its page was not read; `null` where all was. */
export const partialList = ({ isPartial }: Pick<MentionExport, 'isPartial'>, { translate }: ExportWords) =>
  isPartial ? translate('export.partialList') : null;

/** As references: each source once, with the records that it is cited for. */
export const recordsAs =
  (format: CitationFormat) =>
  (document: MentionExport, words: ExportWords): string => {
    const facts = recordsOf(document).map(
      ({ title: statement, date, reportedAfter, citations }): CitedFact => ({
        statement,
        date,
        reportedAfter,
        citations,
      }),
    );
    return cite(facts, format, words, partialList(document, words));
  };
