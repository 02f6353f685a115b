import { expect, test } from 'vitest';
import { withQuotedNames } from '../../../../../../utils/core/linking/candidates/misspellings/quoted-names.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { body, packOf } from '../../small-packs.ts';

const institutions = [
  body('toruk', 'Universitatea Ion Toruk din Vexelby'),
  body('leeds', 'Universidad Leeds del Valle'),
  body('vexar', 'Universitatea Ana Vexar'),
  body('plain', 'Universitatea din Vexelby'),
];
const model = createLinkingModel([packOf({ institutions })]);
const found = (text: string): readonly string[] =>
  withQuotedNames(text, model.compiledNames.scan(text), model).map(({ start, end }) => text.slice(start, end));

test.each([
  ['La Universitatea „Ion Toruk” din Vexelby se cântă.', 'Universitatea „Ion Toruk” din Vexelby'],
  ['La Universidad "Leeds del Valle" canta.', 'Universidad "Leeds del Valle"'],
])('%s: the whole name is found over its quotes', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test('several of them are found in one block', () => {
  const text = 'Universitatea „Ana Vexar”, Universitatea „Ion Toruk” din Vexelby și Universitatea „Ana Vexar”';
  expect(found(text)).toEqual([
    'Universitatea „Ana Vexar”',
    'Universitatea „Ion Toruk” din Vexelby',
    'Universitatea „Ana Vexar”',
  ]);
  expect(found('La Universidad "Leeds del Valle" y la Universidad "Leeds del Valle" cantan.')).toHaveLength(2);
});

test.each([
  'Universitatea „Ion Bart” din Vexelby cântă.',
  'Ziarul „Ion Toruk” din Vexelby a apărut.',
  'La universitatea „Leeds din Vexelby” se cântă.',
])('%s: no name is found over the quotes', (text) => {
  expect(found(text).filter((name) => /["„”]/u.test(name))).toEqual([]);
});
