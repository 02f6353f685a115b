import { expect, test } from 'vitest';
import { isNumbered } from '../../../../../utils/core/languages/sentences/numbered-things.ts';

test.each([' 40 took it', ' 12 for the night', ' 9 is closed', ' 12 landed safely', ' 95 northbound is closed'])(
  'one of several: Toruk%s',
  (after) => {
    expect(isNumbered(after, 'en')).toBe(true);
    expect(isNumbered(after, 'es')).toBe(false);
  },
);
test.each([
  ' 12 March 2024',
  ' 12 May to sign',
  ' 12 to 14 May',
  ' 3 agreements',
  ' 5 places up',
  ' 10 years ago',
  ' 12',
  ' 2024 was a good year',
  ', 40 took it',
])('no one of several: Toruk%s', (after) => expect(isNumbered(after, 'en')).toBe(false));
