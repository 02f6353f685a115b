import { expect, it } from 'vitest';
import { moreNames } from '../../../../utils/core/languages/more-names.ts';

it.each([
  [3, 'en', ' and 3 more'],
  [3, 'zh-Hans', '等，另有3个'],
  [3, 'de', ' and 3 more'],
  [3, '', ' and 3 more'],
])('%d more in %j: %s', (more, language, expected) => {
  expect(moreNames(more, language)).toBe(expected);
});
