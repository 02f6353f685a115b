import { expect, it } from 'vitest';
import { isShortNameHere, mayEndShortName } from '../../../../../utils/core/languages/han/short-names.ts';

it('ends with few characters', () => {
  expect([...'北大学院馆楼盟人'].filter((_, at) => mayEndShortName('北大学院馆楼盟人', at)).join('')).toBe('大院馆盟');
});

it.each([
  ['师大', '他在', '学习', true],
  ['师大', '华东', '学习', false],
  ['师大', '', '学习', true],
  ['师大', 'at ', '学习', true],
  ['托大', '华东', '学习', true],
])('%s between %j and %j stands by itself: %s', (name, before, after, expected) => {
  expect(isShortNameHere(name, before, after)).toBe(expected);
});
