import { expect, test } from 'vitest';
import { namesCalledBy } from '../../../../../utils/core/languages/persons/malay-names.ts';

test.each([
  ['Ahmad Toruk', ['Toruk']],
  ['Siti Nur Vexina', ['Vexina']],
  ['Toruk Vexlan', ['Toruk']],
  ['Wan Ahmad Torukan', ['Torukan']],
])('%s', (given, called) => expect(namesCalledBy(given.split(' '))).toEqual(called));

test.each(['Ahmad', 'Toruk', 'Mohd Abdul Toruk', 'Nur Siti', 'Ahmad Oo'])('%s: no part of it', (given) =>
  expect(namesCalledBy(given.split(' '))).toEqual([]),
);
