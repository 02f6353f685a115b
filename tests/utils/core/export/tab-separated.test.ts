import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTabSeparated } from '../../../../utils/core/export/tab-separated.ts';
import { catalogueTranslate } from '../i18n/catalogue-translate.ts';
import { english, mentionExport, plainExport } from './sample-export.ts';

it('has a header and the columns that people read', () => {
  const [header, first, second] = toTabSeparated(plainExport, english).split('\n');
  expect(header).toBe('Name\tAs written\tKind\tCountry\tPage\tAddress\tRead at\tData version\tData and licence');
  expect(first?.split('\t')).toEqual([
    'Northern Open University',
    'Northern Open University',
    'university',
    'CN',
    'A visit to the north',
    'https://news.example/visit#:~:text=the%20faculty%20of-,Northern%20Open%20University,-said%20that%20the',
    '21 November 2026 at 10:00:00 UTC',
    '2026.11.21',
    'Sample, version 1; No licence stated',
  ]);
  expect(second?.startsWith('Ana Ruiz\tAna Ruiz\tofficial\t\t')).toBe(true);
});

it('is in the language of the reader', () => {
  const words = { translate: catalogueTranslate('zh_CN'), locale: 'zh-CN' };
  expect(toTabSeparated(plainExport, words).split('\n').slice(0, 2).join('\n')).toMatch(/^名称\t.*\n.*\t大学\t/);
});

it('has as many cells in every line as the header, with any text, and no formula', () => {
  fc.assert(
    fc.property(mentionExport, (document) => {
      const lines = toTabSeparated(document, english).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines).toHaveLength(1 + document.pages.flatMap(({ mentions }) => mentions).length);
      for (const line of lines) {
        expect(line.split('\t')).toHaveLength(9);
        for (const cell of line.split('\t')) expect(cell).not.toMatch(/^[=+\-@]/);
      }
    }),
  );
});
