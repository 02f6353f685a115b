/** A body that every country has, on a page that another country's address or language tag marks as its own. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf } from './sample-linking-model.ts';
import { body, full, packOf, short } from './small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('lighthouses', 'Ministry of Lighthouses of the People’s Republic of China', {
        kind: 'ministry',
        country: 'CN',
        names: [full('Chinese Ministry of Lighthouses'), short('Ministry of Lighthouses', 'context')],
      }),
      body('harbour', 'Harbour University of China', { country: 'CN' }),
    ],
  }),
]);

const MINISTRY = 'Ministry of Lighthouses';
/** How often the name is linked on a page of these paragraphs. */
function linked(page: { readonly language?: string; readonly address?: string }, ...texts: readonly string[]): number {
  const request = { page: { title: '', language: 'en', ...page }, blocks: blocksOf(texts), removed: [], context: null };
  const { changed } = annotate(request, model);
  return changed.flatMap(({ mentions }) => mentions).filter(({ entity }) => entity === 'lighthouses').length;
}
const KENYAN = [{ language: 'en-KE' }, { address: 'https://www.gazette.example.ke/1' }];
const HERE = [{}, { language: 'en-CN' }, { address: 'https://www.gazette.example.cn/1' }, { language: 'en-GB' }];

describe('is that of the page’s own country, though the block speaks of the other one', () => {
  test.each([
    `Chinese ships came. The ${MINISTRY} lit a lamp.`,
    `The Harbour University of China sent a lamp. The ${MINISTRY} lit it.`,
  ])('%s', (text) => {
    expect(KENYAN.map((page) => linked(page, text))).toEqual([0, 0]);
    expect(HERE.map((page) => linked(page, text))).toEqual([1, 1, 1, 1]);
  });
});

describe('is that of the other country', () => {
  test('which its sentence names', () => {
    for (const page of KENYAN) {
      expect(linked(page, `In Beijing, the ${MINISTRY} lit a lamp.`)).toBe(1);
      expect(linked(page, `The ${MINISTRY} lit ten lamps in China.`)).toBe(1);
    }
  });
  test('with which the page names it elsewhere', () => {
    for (const page of KENYAN)
      expect(linked(page, `The Chinese ${MINISTRY} rests.`, `Chinese ships came. The ${MINISTRY} lit a lamp.`)).toBe(2);
  });
});
