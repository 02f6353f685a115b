import { expect, test } from 'vitest';
import {
  goesOnInUnknownWord,
  isSchool,
} from '../../../../../../utils/core/linking/candidates/institutions/names-going-on.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { institutionSpan } from '../../institution-span.ts';
import { body, packOf, short } from '../../small-packs.ts';

const model = createLinkingModel([
  packOf({ institutions: [body('vexelby', 'Vexelby University of Lanterns', { names: [short('Vexelby')] })] }),
]);

test.each([
  ['«Vexelby» High School', true],
  ['«Vexelby» College', true],
  ['«Vexelby» College of Fine Arts', false],
  ['Academia «Vexelby»', true],
  ['at «Vexelby» they rest', false],
])('a school: %s', (line, expected) => {
  expect(isSchool(institutionSpan(line, model))).toBe(expected);
});

test.each([
  ['«Vexelby» Tongfang rests', true],
  ['«Vexelby» President rests', false],
  ['«Vexelby» University rests', false],
  ['«Vexelby» London rests', false],
  ['«Vexelby»’s Tongfang rests', false],
  ['«Vexelby» rests', false],
])('another name: %s', (line, expected) => {
  expect(goesOnInUnknownWord(institutionSpan(line, model))).toBe(expected);
});

test('a heading has capitals of its own', () => {
  expect(goesOnInUnknownWord(institutionSpan('«Vexelby» Tongfang rests', model, { inHeading: true }))).toBe(false);
});
