import { expect, test } from 'vitest';
import { occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import { PageLearning } from '../../../../../utils/core/linking/features/page-learning.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { body, packOf } from '../small-packs.ts';

const known = (number: number) => ({ identifiers: { wikidata: `Q${number}` } });
const model = createLinkingModel([
  packOf({
    institutions: [
      body('leeds', 'University of Leeds', known(101)),
      body('lund', 'Lund University', known(102)),
      body('vexvelt', 'Vexvelt University', known(103)),
      body('vexmoor', 'Vexmoor University', known(104)),
      body('vexley', 'Vexley University'),
    ],
  }),
]);
function learningOf(text: string, title = '', role: 'text' | 'list-item' = 'text'): PageLearning {
  const blocks = text
    .split('\n')
    .flatMap((line, id) => readBlock({ id, order: id, text: line, role }, 'en', model) ?? []);
  return new PageLearning(occurrencesOf({ blocks, entryAt: (form) => model.known.at(form) }), {
    title,
    language: 'en',
  });
}

test('people of learning beside a bare name, or a university named in full, say that the page speaks of learning', () => {
  expect(learningOf('The engineers of Leeds rest.').isSpokenOf).toBe(true);
  expect(learningOf('Lund University rests.').isSpokenOf).toBe(true);
  expect(learningOf('The drivers of Leeds rest.').isSpokenOf).toBe(false);
});

test('a row has three well-known universities, two of which are no towns', () => {
  expect(learningOf('Vexvelt falls, Vexmoor climbs; Leeds rests.').hasRow(0)).toBe(true);
  expect(learningOf('Vexvelt falls, Vexley climbs; Leeds rests.').hasRow(0)).toBe(false);
  expect(learningOf('Vexvelt falls, Lund climbs; Leeds rests.').hasRow(0)).toBe(false);
});

test('or one, where the title speaks of universities', () => {
  expect(learningOf('Vexvelt falls, Lund climbs; Leeds rests.', 'Three universities').hasRow(0)).toBe(true);
  expect(learningOf('Vexvelt falls, Lund climbs; Leeds rests.', 'Three mountains').hasRow(0)).toBe(false);
});

test.each([
  ['1 - Vexvelt\n2 - Vexmoor\n3 - Leeds', 'list-item', true],
  ['1 - Vexvelt\n2 - Vexmoor\n3 - Leeds', 'text', false],
  ['1 - Vexvelt\n2 - Lund\n3 - Leeds', 'list-item', false],
  ['1 - Vexvelt\n2 - Vexmoor rests\n3 - Leeds', 'list-item', false],
] as const)('items of a list that hold the names alone are a row as well: %j, %s', (lines, role, expected) => {
  const learning = learningOf(lines, '', role);
  expect([0, 1, 2].every((index) => learning.hasRow(index))).toBe(expected);
});

test('items far from one another are of different lists', () => {
  const far = Array.from({ length: 4 }, () => 'Lund University rests.').join('\n');
  expect(learningOf(`Vexvelt\n${far}\nVexmoor\n${far}\nLeeds`, '', 'list-item').hasRow(0)).toBe(false);
});

test('no row stands in sport', () => {
  expect(learningOf('Vexvelt won, Vexmoor won; Leeds lost the match.').hasRow(0)).toBe(false);
});
