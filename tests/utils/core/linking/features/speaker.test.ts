import { expect, test } from 'vitest';
import { Speaker } from '../../../../../utils/core/linking/features/speaker.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { id } from '../sample-linking-model.ts';
import { body, packOf } from '../small-packs.ts';

const toruk = {
  ...body('toruk', 'Toruk University'),
  url: 'https://www.toruk.ac.uk/',
  domains: ['toruk-news.example'],
};
const entity = createLinkingModel([packOf({ institutions: [toruk] })]).known.entity(id('toruk'));

test.each([
  ['https://physics.toruk.ac.uk/news', true],
  ['https://toruk-news.example/', true],
  ['https://www.lund.ac.uk/', false],
  ['https://toruk.ac.uk.example.org/', false],
  ['file:///tmp/page.html', false],
])('a page at %s', (address, expected) => {
  if (!entity) throw new Error('The pack has no such entity');
  expect(new Speaker({ title: '', language: 'en', address }).is(entity)).toBe(expected);
});
