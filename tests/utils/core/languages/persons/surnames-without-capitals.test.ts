import { expect, it } from 'vitest';
import {
  surnameBehindDotOrArticle,
  surnameWithoutCapitals,
} from '../../../../../utils/core/languages/persons/surnames-without-capitals.ts';

it.each([
  ['科林·贝利', '贝利'],
  ['科林·安·贝利', '贝利'],
  ['منصور العور', 'العور'],
  ['科林·贝', undefined],
  ['科林贝利', undefined],
  ['منصور', undefined],
  ['Colin Vexler', undefined],
])('behind a dot or with an article: %s, %s', (name, expected) => {
  expect(surnameBehindDotOrArticle(name)).toBe(expected);
});

it.each([
  ['コリン・ヴェクスリー', ['ヴェクスリー']],
  ['콜린 벡슬리', ['벡슬리']],
  ['كولين فيكسلي', ['فيكسلي']],
  ['קולין וקסלי', ['וקסלי']],
  ['कॉलिन वेक्सली', ['वेक्सली']],
  ['コリン・ヴェ', []],
  ['콜린 벡슬', []],
  ['벡슬리', []],
  ['Colin Vexler', []],
])('in a script without capitals: %s, %j', (name, expected) => {
  expect(surnameWithoutCapitals(name)).toEqual(expected);
});
