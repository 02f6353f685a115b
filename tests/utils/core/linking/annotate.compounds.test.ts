/** Universities whose word is joined to their name. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukasia', 'Torukasia University', {
        country: 'MY',
        names: [translated('Torukasiauniversitetet', 'sv'), translated('Torukasia-Universität', 'de')],
      }),
    ],
  }),
);

test('a compound that a pack lists needs nothing else, in the genitive as well', () => {
  expect(linked('Kören sjöng vid Torukasiauniversitetet i mars.')).toEqual(['torukasia: Torukasiauniversitetet']);
  expect(linked('Torukasiauniversitetets kör sjöng.')).toEqual(['torukasia: Torukasiauniversitetets']);
});

test('a name with a hyphen is found in one word', () => {
  expect(linked('Sie sang an der Torukasiauniversität.')).toEqual(['torukasia: Torukasiauniversität']);
});

test('a longer compound, and one behind National, are other names', () => {
  expect(linked('Torukasiauniversitetssjukhuset är stängt.', 'Torukasiaparken är öppen.')).toEqual([]);
  expect(linked('Die Nationale Torukasia-Universität baut.')).toEqual([]);
});
