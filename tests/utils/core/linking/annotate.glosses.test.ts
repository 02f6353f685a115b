/** Initials that the page gives to a body that no pack knows. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukasia', 'Torukasia University', {
        country: 'MY',
        names: [acronym('TKU'), translated('Universiti Torukasia', 'ms'), translated('Técnica Kora Unida', 'es')],
      }),
      body('velsund', 'Velsund University', { country: 'NO' }),
    ],
  }),
);
const others = 'Torukasia University met Velsund University.';
const linkedOthers = linked(others);

describe('are left alone there, and elsewhere on the page', () => {
  test.each([
    'Kolej Universiti Kedai, atau TKU, membuka kantin.',
    'Kolej Universiti Kedai (TKU) membuka kantin.',
    'Uniwersytet Kowalski w Cetniewie (ang. TKU) kupił statek.',
    'তালুকদার উন্মুক্ত বিশ্ববিদ্যালয়ের (তাউবি, ইংরেজিতে TKU) কেন্দ্র।',
    'La Universidad del Océano, o TKU, compró un barco.',
    'Die Kowalski-Hochschule (im englischen Original TKU) kauft ein Schiff.',
    'Университет океана (по-английски TKU) купил корабль.',
  ])('%s', (definition) => {
    expect(linked(definition, others, 'TKU rests.')).toEqual(linkedOthers);
    expect(linked(others, definition, 'TKU rests.')).toEqual(linkedOthers);
  });
});

describe('are linked where the name is the body’s own, or may be', () => {
  test.each([
    'Torukasia University, or TKU, opens a canteen.',
    'Universiti Torukasia (bahasa Inggeris: TKU) membuka kantin.',
    'Uniwersytet Torukasia (ang. TKU) kupił statek.',
    'Université Torukasia (en anglais TKU) ouvre.',
    'Università Torukasia (sigla inglese TKU) apre.',
    'Torukasia University (in English TKU) opens.',
    'University of Malaysia’s Torukasia (TKU) opens.',
  ])('%s', (definition) => {
    expect(linked(definition, others, 'TKU rests.')).toContain('torukasia: TKU');
  });
});

test('an official and a list are no definition', () => {
  expect(linked(others, 'Rector Ann Vexler (TKU) rests.')).toContain('torukasia: TKU');
  expect(linked(others, 'Apply to Kyambogo University or TKU by May.')).toContain('torukasia: TKU');
});

describe('a term in small letters keeps initials that it spells', () => {
  test.each(['Each has a tidal kiln unit (TKU) of its own.', 'Each has a TKU (tidal kiln unit) of its own.'])(
    '%s',
    (definition) => expect(linked(others, definition, 'The TKU is hot.')).toEqual(linkedOthers),
  );
  test('but not where the words are those of the body', () => {
    expect(linked(others, 'Nuestra técnica kora unida (TKU) abre.')).toContain('torukasia: TKU');
  });
});
