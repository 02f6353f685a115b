import { expect, test } from 'vitest';
import { withGluedNames } from '../../../../../../utils/core/linking/candidates/misspellings/glued-names.ts';
import { model } from '../../sample-linking-model.ts';

const found = (text: string): readonly string[] =>
  withGluedNames(text, model.compiledNames.scan(text), model).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a whole name of a person', 'Fan XuelingParty Secretary', ['Fan Xueling']],
  ['beside other names', 'HUC: Fan XuelingRector', ['HUC', 'Fan Xueling']],
  ['beside other names, in a sentence', 'HUC: Fan XuelingRector.', ['HUC', 'Fan Xueling']],
  ['no surname', 'DobrescuPresident', []],
  ['no short name', 'Queen AdaStreet', []],
  ['nothing behind the last name', 'Fan Xueling', ['Fan Xueling']],
  ['nothing in a sentence in which no name was found', 'The XuelingParty sings.', []],
  ['the surname alone in prose', `Fan XuelingParty ${'is long '.repeat(30)}`, ['Fan']],
])('is read set right against the next word: %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
