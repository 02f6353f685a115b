import { expect, it } from 'vitest';
import { PARTIAL } from '../../../../../utils/core/export/packs/pack-notes.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { writeFiles } from '../../../../../utils/core/export/packs/writers.ts';
import { english } from '../sample-export.ts';
import { officeData } from './sample-data.ts';

const pages = [{ url: 'https://news.example/', title: 'News', language: 'en', mentions: [] }];

it.each([
  'data-package',
  'notes',
  'calendar',
  'sources-ris',
  'sources-bibtex',
  'sources-csl-json',
  'graphml',
  'gexf',
  'followthemoney',
] as const)('%s says that a part of its page was not read', (id) => {
  const write = (data: PackExport) =>
    writeFiles(id, { ...data, pages }, english)
      // A calendar folds its lines.
      .map(({ text }) => text.replaceAll('\r\n ', ''))
      .join('\n');
  const missing = /a part of the page .*could not be read/i;
  expect(write(officeData)).not.toMatch(missing);
  expect(write({ ...officeData, isPartial: true })).toMatch(missing);
});

it('says it as the catalogue does', () => {
  expect(`${PARTIAL}.`).toBe(english.translate('export.partial'));
});
