import { expect, test } from 'vitest';
import { institutionNames, officialNames } from '../../../../../utils/core/matching/surface-forms/further-names.ts';
import { body, packOf, person, translated } from '../../linking/small-packs.ts';

const namesOf = (kind: string, names: readonly ReturnType<typeof translated>[]): readonly string[] => {
  const [institution] = packOf({
    institutions: [body('one', 'Embassy of Torukia in Vexia', { kind, names })],
  }).institutions;
  return institution ? institutionNames(institution).map(({ text }) => text) : [];
};

test('an embassy is called by any name of its country, in any place that one of its names has', () => {
  const names = [
    translated('Ambasada Torukije u Veksiji', 'sr'),
    translated('Ambasada Republike Torukije u Veksburgu', 'sr'),
  ];
  expect(namesOf('embassy', names)).toEqual(
    expect.arrayContaining([
      'Ambasada Torukije u Veksburgu',
      'Ambasada Republike Torukije u Veksiji',
      'Амбасада Торукије у Вексбургу',
    ]),
  );
  expect(namesOf('ministry', names)).not.toContain('Ambasada Torukije u Veksburgu');
});

test('an article or the word before a country does not begin the place', () => {
  const italian = [
    translated('Ambasciata della Repubblica di Torukia in Vexia', 'it'),
    translated('Ambasciata torukiana a Vexburgo', 'it'),
  ];
  expect(namesOf('embassy', italian)).toContain('Ambasciata della Repubblica di Torukia a Vexburgo');
  expect(namesOf('embassy', italian)).not.toContain('Ambasciata della Repubblica a Vexburgo');
  const spanish = [
    translated('Embajada de la República de Torukia en Vexia', 'es'),
    translated('Embajada de Torukia en Vexburgo', 'es'),
  ];
  expect(namesOf('embassy', spanish)).toContain('Embajada de la República de Torukia en Vexburgo');
});

test('the parts of two languages are not put together', () => {
  const names = [translated('Ambasada Torukiei în Vexia', 'ro'), translated('Ambasada Torukii w Veksji', 'pl')];
  expect(namesOf('embassy', names)).toHaveLength(3);
});

test('a name in Serbian is written in both alphabets, one in Russian in Ukrainian letters as well', () => {
  expect(namesOf('government', [translated('Gradska vlada Veksije', 'sr-Latn')])).toContain('Градска влада Вексије');
  const [official] = packOf({
    institutions: [],
    officials: [person('one', 'Colin Toruk', { names: [translated('Колин Торуки', 'ru')] })],
  }).officials;
  expect(official && officialNames(official).map(({ text, lang }) => [text, lang])).toContainEqual([
    'Колін Торукі',
    'uk',
  ]);
});
