/** Persons whose names pages spell in their own way. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { packOf, person } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [],
    officials: [
      person('arne', 'Arne Törvingsen'),
      person('omar', 'Omar al-Vexlawi'),
      person('viktor', 'Viktor Vexlovych'),
    ],
  }),
);

describe('a person whose name is spelled as another newspaper spells it', () => {
  test.each([
    ['Arne Toervingsen sang. Toervingsen left.', ['arne: Arne Toervingsen', 'arne: Toervingsen']],
    ['Omar Vexlawi sang.', ['omar: Omar Vexlawi']],
    ['Omar al-Vexlawi sang. Vexlawi left.', ['omar: Omar al-Vexlawi', 'omar: Vexlawi']],
    ['Victor Vexlovich sang. Vexlovich left.', ['viktor: Victor Vexlovich', 'viktor: Vexlovich']],
    ['Omar al-Vexlawi sang. Tarek Vexlawi left.', ['omar: Omar al-Vexlawi']],
    ['Toervingsen left.', []],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
