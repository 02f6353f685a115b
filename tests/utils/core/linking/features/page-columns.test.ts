import { expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import { PageColumns } from '../../../../../utils/core/linking/features/page-columns.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import type { PlainCell } from '../../../../../utils/core/linking/page-context.ts';
import { body, packOf } from '../small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: ['Leeds', 'Brackwater', 'Hollowmere'].map((name) => body(name.toLowerCase(), `${name} University`)),
  }),
]);

/** The columns of a page whose cells hold these texts, and for a text whether an institution stands beside it. */
function columnsOf(cells: readonly string[], title = '', orderOf: (at: number) => number = (at) => at) {
  const read = cells.map((text, at) => ({
    text,
    findings: readBlock({ id: at + 1, order: orderOf(at), role: 'cell', text }, 'en', model),
  }));
  const { blocks, ...learnt } = withLearntNames(
    read.flatMap(({ findings }) => findings ?? []),
    model,
  );
  const plain = read.flatMap(({ findings }, at): readonly PlainCell[] => (findings ? [] : [[at + 1, orderOf(at)]]));
  const columns = new PageColumns(blocks, plain, occurrencesOf({ blocks, ...learnt }), { title, language: 'en' });
  const isBeside = (text: string): boolean => {
    const block = blocks.find(({ id }) => cells[id - 1] === text);
    if (!block) throw new Error(`nothing was found in ${text}`);
    return columns.hasInstitutionBeside(block);
  };
  return { columns, isBeside };
}

test.each([
  ['two whole names', ['Brackwater University', 'Hollowmere University', 'Leeds'], '', true],
  ['one whole name', ['Brackwater University', 'Leeds'], '', false],
  ['one, below a title of people of learning', ['Brackwater University', 'Leeds'], 'Student fares', true],
  ['none, below such a title', ['Leeds'], 'Student fares', false],
  ['none, below a title of universities', ['Leeds'], 'The best universities', true],
] as const)('a column of institutions: %s', (_, cells, title, expected) => {
  expect(columnsOf(cells, title).columns.areOfInstitutions).toBe(expected);
});

test.each([
  ['before it', ['Brackwater University', 'Leeds', 'rain'], true],
  ['behind it', ['rain', 'Leeds', 'Brackwater University'], true],
  ['two cells away', ['Brackwater University', 'rain', 'Leeds'], false],
  ['on both sides, in a column of its own', ['Brackwater University', 'Leeds', 'Hollowmere University'], false],
] as const)('an institution stands %s', (_, cells, expected) => {
  expect(columnsOf(cells).isBeside('Leeds')).toBe(expected);
});

test('fractions as orders, of cells that came late, change nothing', () => {
  const cells = ['Brackwater University', 'Leeds', 'rain'];
  expect(columnsOf(cells, '', (at) => 1 + at / 8).isBeside('Leeds')).toBe(true);
});
