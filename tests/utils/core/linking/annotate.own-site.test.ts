/** What stands behind the initials of a body of learning, on its own site and elsewhere. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf } from './sample-linking-model.ts';
import { acronym, body, packOf, short, translated } from './small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('torukasia', 'Torukasia University', {
        country: 'MY',
        url: 'https://www.tku.edu.my/',
        names: [
          acronym('TKU'),
          short('Tidal School', 'context'),
          translated('Торукский университет наук', 'ru'),
          acronym('ТУНА'),
        ],
      }),
      body('velsund', 'Velsund University', { country: 'NO' }),
    ],
  }),
]);

function linked(address: string, ...texts: readonly string[]): readonly string[] {
  const blocks = blocksOf(texts);
  const request = { page: { title: '', language: 'en', address }, blocks, removed: [], context: null };
  const { changed } = annotate(request, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end }) => (blocks[block - 1]?.text ?? '').slice(start, end)),
  );
}
const OWN = 'https://www.tku.edu.my/news/1';
const ELSEWHERE = 'https://www.gazette.example/news/1';

describe('on the own site a branch and a person behind the initials are the body’s', () => {
  test.each([
    ['TKU Seremban has rented a second floor.', 'TKU'],
    ['Вечером руководитель программы ТУНА Наталия Вексова ответила.', 'ТУНА'],
  ])('%s', (text, initials) => {
    expect(linked(OWN, text)).toEqual([initials]);
    expect(linked(ELSEWHERE, 'Velsund University met Torukasia University.', text)).not.toContain(initials);
  });
});

test('a page that defines Russian initials goes on with them before a person', () => {
  const definition = 'Торукский университет наук (ТУНА) провёл школу.';
  const text = 'Вечером руководитель программы ТУНА Наталия Вексова ответила.';
  expect(linked(ELSEWHERE, definition, text)).toEqual(['Торукский университет наук', 'ТУНА', 'ТУНА']);
});

test('elsewhere the town behind the initials may be that of another body, though the page names this one', () => {
  expect(linked(ELSEWHERE, 'Torukasia University (TKU) opens.', 'TKU Seremban closes.')).toEqual([
    'Torukasia University',
    'TKU',
  ]);
});

test('on the own site a short name is the body’s, whichever country stands in the block', () => {
  const text = 'The Tidal School signed with a college of Nairobi, Kenya.';
  expect(linked(OWN, text)).toEqual(['Tidal School']);
  expect(linked(ELSEWHERE, text)).toEqual([]);
});
