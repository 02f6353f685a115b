import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import type { BlockFindings } from '../../../../../utils/core/linking/candidates/types.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { blocksOf, model } from '../sample-linking-model.ts';
import { acronym, body, packOf, short } from '../small-packs.ts';

function read(text: string): BlockFindings {
  const [block] = blocksOf([text]);
  const found = block && readBlock(block, 'en', model);
  if (!found) throw new Error(`Nothing in: ${text}`);
  return found;
}
const spansOf = (text: string): readonly string[] => read(text).spans.map(({ start, end }) => text.slice(start, end));

test.each(['The weather is fine.', 'The wea\u00adther is fine.', 'SHIPS AND BOATS', ''])(
  'a block that says nothing is not kept: “%s”',
  (text) => {
    expect(blocksOf([text]).map((block) => readBlock(block, 'en', model))).toEqual([null]);
  },
);

test('a block has the language of its page where it has none of its own', () => {
  const [block] = blocksOf(['WOTIDE']);
  if (!block) throw new Error('There is no block');
  expect(readBlock(block, 'sr', model)?.language).toBe('sr');
  expect(readBlock({ ...block, language: 'fr' }, 'sr', model)?.language).toBe('fr');
});

test('a name of which a hyphen breaks a word at the end of a line is found, and so is one that has the hyphen', () => {
  expect(spansOf('At Karagash Univer-\nsity they met.')).toEqual(['Karagash Univer-\nsity']);
  const linking = createLinkingModel([packOf({ institutions: [body('coop', 'Harbour Co-operation Bureau')] })]);
  const [block] = blocksOf(['The Harbour Co-\noperation Bureau met.']);
  expect(block && readBlock(block, 'en', linking)?.spans.length).toBe(1);
});

test('a name that stands whole before the hyphen at the end of a line is found', () => {
  const harbour = body('harbour', 'Harbour Institute of Tides', { names: [acronym('HBIT')] });
  const linking = createLinkingModel([packOf({ institutions: [harbour, body('vexmar', 'Vexmar University')] })]);
  const namesIn = (text: string) => {
    const [block] = blocksOf([text]);
    const { spans = [] } = (block && readBlock(block, 'en', linking)) ?? {};
    return spans.map(({ start, end }) => text.slice(start, end));
  };
  expect(namesIn('Harbour Institute of Tides-\nled project')).toEqual(['Harbour Institute of Tides']);
  expect(namesIn('An HBIT-\nVXMU pact')).toEqual(['HBIT']);
  expect(namesIn('A VXMU-\nHBIT pact')).toEqual(['HBIT']);
  expect(namesIn('HARBOUR INSTITUTE OF TIDES-\nVEXMAR UNIVERSITY')).toEqual([
    'HARBOUR INSTITUTE OF TIDES',
    'VEXMAR UNIVERSITY',
  ]);
  expect(namesIn('At Vexmar Uni-\nversity they met')).toEqual(['Vexmar Uni-\nversity']);
});

test('countries and words of namesakes are noted', () => {
  expect(read('Ships from Kenya and Songkla')).toMatchObject({ spans: [], countries: { KE: 1 }, namesakes: ['PLU'] });
});

test.each([
  ['村里的松岭桥边有人钓鱼', [true]],
  ['昨天，松岭的馆长发表了讲话', [undefined]],
  ['松岭桥のほとりに人が集まった。', [undefined]],
])('a name in Chinese is strange where hardly any name stands so: “%s”', (text, strange) => {
  const linking = createLinkingModel([
    packOf({ institutions: [body('ridge', '松岭博物馆', { kind: 'other', names: [short('松岭')] })] }),
  ]);
  const [block] = blocksOf([text]);
  const { spans = [] } = (block && readBlock(block, 'zh', linking)) ?? {};
  expect(spans.flatMap(({ candidates }) => candidates.map(({ isStrange }) => isStrange))).toEqual(strange);
});

describe('a full name and its acronym', () => {
  test.each([
    ['The Harbour University of China (HUC) met.', 4],
    ['The Harbour University of China (the “HUC”) met.', 4],
    ['The Harbour University of China, known as HUC, met.', 4],
    ['HUC (Harbour University of China) met.', 5],
    ['The Harbour University of China. HUC met.', undefined],
    ['The Harbour University of China met HUC.', undefined],
    ['The Lantern University of China (HUC) met.', undefined],
  ])('%s', (text, place) => {
    const acronym = read(text).spans.find(({ start, end }) => text.slice(start, end) === 'HUC');
    expect(acronym?.defines).toBe(place);
  });

  test('an acronym knows where its sentence begins', () => {
    expect(read('It rains. The HUC met.').spans[0]?.sentence).toBe(9);
    expect(read('The HUC met.').spans[0]?.sentence).toBeUndefined();
  });
});

describe('what else bears a name', () => {
  const huc = 'harbour-university';
  const mol = 'ministry-of-lighthouses';
  test.each<[string, string, readonly (readonly [string, string, number, boolean])[]]>([
    ['by a name that the pack lists', 'The Highland University of Cyprus (HUC) met.', [[huc, 'HUC', 4, true]]],
    ['by its initials, with an explanation', 'The Hilltop University of Crete (HUC) met.', [[huc, 'HUC', 4, true]]],
    ['by its initials alone', 'The Hilltop University of Crete met.', [[huc, 'HUC', 4, false]]],
    [
      'by its country, and the acronym behind it',
      'The Ministry of Lighthouses of Kenya (MOL) met.',
      [
        [mol, 'MINISTRY OF LIGHTHOUSES', 4, false],
        [mol, 'MOL', 4, true],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const senses = read(text).competingSenses.map(({ entity, text: name, at, defined }) => [entity, name, at, defined]);
    expect(senses).toEqual(expected);
  });

  test('the initials of the entity’s own name are its own', () => {
    expect(read('The Harbour University of China met.').competingSenses).toEqual([]);
  });

  test('an acronym in brackets behind a name in another script is explained by that', () => {
    expect(read('นักศึกษา ม.อ. (PLU) ร้องเพลง')).toMatchObject({ spans: [], competingSenses: [{ text: 'PLU' }] });
  });
});

test('an official beside one of their institutions is affiliated with it', () => {
  const points = (text: string): number | undefined =>
    read(text).spans.find(({ start }) => text.startsWith('Fan', start))?.candidates[0]?.points;
  const alone = points('Then Fan Xueling came.') ?? Number.NaN;
  for (const text of [
    'Fan Xueling of the Harbour University of China',
    'Fan Xueling (HUC)',
    'HUC professor Fan Xueling',
  ]) {
    expect(points(text), text).toBeGreaterThanOrEqual(alone + 2);
  }
  expect(points('Fan Xueling met the Harbour University of China')).toBe(alone);
});

test('places are those of the text as it was given, soft hyphens and all', () => {
  const text = 'The Harbour Uni\u00adversity of China (H\u00adUC) met. Ours is HUC.';
  expect(spansOf(text)).toEqual(['Harbour Uni\u00adversity of China', 'H\u00adUC', 'HUC']);
  expect(read(text).spans[1]?.defines).toBe(4);
});
