/** Universities of packs that do not say of what kind a body is. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('duke', 'Duke University', { kind: 'other' }),
      body('vexford', 'University of Vexford', { kind: 'other' }),
    ],
  }),
);
const behind = (text: string) => linked(`Duke University met. The University of Vexford met. ${text}`).slice(2);

test.each([
  ['Students at Duke went on strike.', ['duke: Duke']],
  ['Vexford University sang.', ['vexford: Vexford University']],
  ['He studied at Vexford from 1990.', ['vexford: Vexford']],
  ['The Duke of Vexford sang.', []],
  ['The Earl of Vexford sang.', []],
  ['Duke Street was closed.', []],
  ['Paul Duke sang.', []],
])('%s', (text, expected) => expect(behind(text)).toEqual(expected));
