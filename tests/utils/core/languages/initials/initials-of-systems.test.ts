import { expect, it } from 'vitest';
import {
  INITIALS_OF_SYSTEMS,
  systemOfInitials,
} from '../../../../../utils/core/languages/initials/initials-of-systems.ts';

const system = (text: string): string | undefined => systemOfInitials(text, 0, text.search(/[^A-Z]|$/));

it.each([
  ['IIT Toruk', 'Indian Institute of Technology'],
  ['UIN Vexar', 'Universitas Islam Negeri'],
  ['UC-Toruk', 'University of California'],
  ['SUNY Toruk', 'State University of New York at'],
  ['TH Vexar', 'Technische Hochschule'],
])('the initials before a place: %s, %s', (text, expected) => {
  expect(system(text)).toBe(expected);
});

it.each(['IIT', 'IIT is', 'IIT TORUK', 'IIT, Toruk', 'IIT  Toruk', 'TORUK Vexar', 'UNESCO Beijing', 'IITToruk'])(
  'none in %s',
  (text) => {
    expect(system(text)).toBeUndefined();
  },
);

it('knows each of its initials before a place', () => {
  for (const initials of INITIALS_OF_SYSTEMS)
    expect(systemOfInitials(`${initials} Toruk`, 0, initials.length)).toBeDefined();
});
