import { expect, test } from 'vitest';
import { linkedBy } from '../../sample-linking-model.ts';
import { body, packOf, person } from '../../small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukonne', 'Torukonne', { kind: 'university' }),
      body('vexolia', 'Vexolia', { kind: 'company' }),
      body('brackwater', 'Brackwater University'),
    ],
    officials: [person('kuzmaric', 'Robert Kuzmaric')],
  }),
);

test('a company is still meant where its name goes on as companies’ names do; another body is not', () => {
  expect(linked('Clerks of Vexolia Bank and of Vexolia News left.')).toEqual(['vexolia: Vexolia', 'vexolia: Vexolia']);
  expect(linked('Clerks of Torukonne Bank and of Torukonne News left.')).toEqual([]);
  expect(linked('Clerks of Torukonne left.')).toEqual(['torukonne: Torukonne']);
});

test('the head of a government stands before a person; behind a name the word is a part of it', () => {
  const whole = 'brackwater: Brackwater University';
  expect(linked('Brackwater University met. Brackwater Premier Inn opens.')).toEqual([whole]);
  expect(linked('Clerks of Vexolia Premier Inn left.')).toEqual([]);
  expect(linked('Robert Kuzmaric came. Premier Kuzmaric left. The Kuzmaric Premier Inn opens.')).toEqual([
    'kuzmaric: Robert Kuzmaric',
    'kuzmaric: Kuzmaric',
  ]);
  expect(linked('Brackwater University met. Brackwater President Robert Kuzmaric came.').slice(0, 2)).toEqual([
    whole,
    'brackwater: Brackwater',
  ]);
});
