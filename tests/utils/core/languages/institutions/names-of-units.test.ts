import { expect, it } from 'vitest';
import { unitVariants } from '../../../../../utils/core/languages/institutions/names-of-units.ts';

it.each([
  ['Vexar Leeds Office', ['Vexar'], ["Vexar's Leeds Office", 'Leeds Office of Vexar', 'Leeds Office of the Vexar']],
  ['Office of Vexar', ['Vexar'], ['Vexar Office', "Vexar's Office"]],
  ['Office of the Vexar', ['Vexar'], ['Vexar Office', "Vexar's Office"]],
  ['Leeds Office', ['Vexar'], []],
  ['Vexaric Office', ['Vexar'], []],
  ['Office of Vexar', ['Toruk', 'Vexar'], ['Vexar Office', "Vexar's Office"]],
  ['Institute of Science of Vexar', ['Vexar'], ['Vexar Institute of Science', "Vexar's Institute of Science"]],
  ['Vexar', ['Vexar'], []],
  ['Leeds Office', [], []],
])('%s of %j: %j', (text, parents, expected) => {
  expect(unitVariants(text, parents)).toEqual(expected);
});
