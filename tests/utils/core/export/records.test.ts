import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recordFormats } from '../../../../utils/core/export/formats.ts';
import type { MentionExport } from '../../../../utils/core/export/types.ts';
import { cardRecord } from '../../../../utils/core/facts/cards/card-record.ts';
import { sampleIndex } from '../facts/cards/sample-pack.ts';
import { english, plainExport } from './sample-export.ts';

const records = sampleIndex.records.map((record) => cardRecord(sampleIndex, record));
const document: MentionExport = { ...plainExport, records };

const write = (id: (typeof recordFormats)[number]['id'], of: MentionExport = document): string => {
  const format = recordFormats.find((each) => each.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return format.write(of, english);
};

it('is a row for each record in a spreadsheet, with parties, people, summary, source and paragraph', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(write('records-csv').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(records.length);
  expect(data.find(({ id }) => id === 'memorandum')).toEqual({
    id: 'memorandum',
    date: '2023-08-31',
    reportedAfter: '',
    type: 'agreement',
    kind: 'memorandum of cooperation',
    title: 'Memorandum of cooperation',
    parties: 'Open University of the North; Southern University',
    people: 'Li Wei (Open University of the North); Siti Aminah (Southern University)',
    places: 'Beijing, CN',
    summary: 'The two will exchange staff and courses.',
    sources: 'The Herald, Two universities sign, 1 September 2023, ¶2–3; Open University Newsroom, Digest, ¶1',
  });
  expect(data.find(({ id }) => id === 'undated-exchange')).toMatchObject({ date: '', reportedAfter: '2022-10' });
});

it.each(['records-csv', 'records-markdown'] as const)('%s tells dates of sources in the words of footnotes', (id) => {
  const later = records.map((record) => ({
    ...record,
    citations: record.citations.map((citation) => ({ ...citation, published: '2023-08-31/..', locator: 'row 3' })),
  }));
  expect(write(id, { ...document, records: later })).toContain(', published on or after 31 August 2023, row 3');
  expect(write(id, { ...document, records: later })).not.toContain('/..');
});

it('guards cells that a spreadsheet would run', () => {
  const [first] = records;
  if (!first) throw new Error('No record');
  const csv = write('records-csv', { ...document, records: [{ ...first, title: '=1+1' }] });
  expect(csv).toContain("'=1+1");
});

it('is a heading for each record in notes', () => {
  const notes = write('records-markdown');
  expect(notes.match(/^## /gm)).toHaveLength(records.length);
  expect(notes).toContain('- 31 August 2023 · memorandum of cooperation');
  expect(notes).toContain('- undated, reported after October 2022 · exchange');
});

it('is data for programs', () => {
  const { format, records: given } = JSON.parse(write('records-json'));
  expect(format).toBe('partnership-records/1');
  expect(given.map(({ id }: { id: string }) => id)).toEqual(records.map(({ id }) => id));
  expect(given[0].citations.length).toBeGreaterThan(0);
});

describe('for reference managers', () => {
  it.each([
    ['records-ris', /^TY {2}- /gm],
    ['records-bibtex', /^@online\{/gm],
    ['records-csl-json', /"type": "webpage"/g],
  ] as const)('%s has each source once', (id, entry) => {
    expect(write(id).match(entry)).toHaveLength(3);
    expect(write(id)).toContain('Framework agreement (17 December 2018), ¶4');
  });
});

it.each(['records-ris', 'records-bibtex', 'records-csl-json'] as const)(
  '%s says when a pack read its sources, and not that they were read for the export',
  (id) => {
    expect(write(id)).not.toMatch(/Y2 {2}-|urldate|"accessed"/);
    const read = records.map((record) => ({
      ...record,
      citations: record.citations.map((citation) => ({ ...citation, accessed: '2026-10' })),
    }));
    expect(write(id, { ...document, records: read })).toMatch(
      /Y2 {2}- 2026\/10\/\/\r|urldate = \{2026-10\}|"accessed": \{\s*"date-parts": \[\s*\[\s*2026,\s*10\s*\]/,
    );
  },
);

it('is empty where nothing ties the page', () => {
  expect(write('records-markdown', plainExport)).toBe('');
  expect(JSON.parse(write('records-json', plainExport)).records).toEqual([]);
});

it.each(['records-markdown', 'records-ris', 'records-bibtex', 'records-csl-json', 'records-json'] as const)(
  '%s says that a part of its page was not read',
  (id) => {
    const missing = /a part of the page .* could not be read|"isPartial": true/i;
    expect(write(id)).not.toMatch(missing);
    expect(write(id, { ...document, isPartial: true })).toMatch(missing);
  },
);
