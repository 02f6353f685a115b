import { expect, test } from 'vitest';
import { mayBePartOf } from '../../../../../utils/core/languages/han/parts.ts';

const parts = () => [
  ['Harbour Branch of the University of Tides', 'UT Harbour Branch'],
  ['School of Ships', '船舶学院'],
];

test.each([
  ['海港分部开学', true],
  ['海港分校', true],
  ['船长学院', false],
  ['的分部', false],
  ['分部', false],
  ['老师', false],
])('a part that is named in English alone may be meant before %s: %s', (after, may) =>
  expect(mayBePartOf(after, parts)).toBe(may),
);

test('the parts are asked for only where a word for one stands behind', () => {
  expect(
    mayBePartOf('老师', () => {
      throw new Error('asked');
    }),
  ).toBe(false);
});
