import { expect, it } from 'vitest';
import { inSingular, otherSpellings } from '../../../../../utils/core/languages/institutions/other-spellings.ts';

it.each([
  ['Toruk Association of Open Universities', 'Toruk Association of Open University'],
  ['Association of Vexland Universities', 'Association of Vexland University'],
  ['Network of Universities of Vexland', 'Network of University of Vexland'],
])('%s is also written %s', (name, other) => expect(inSingular(name)).toEqual([other]));

it.each(['Vexland Universities', 'Toruk Association', 'Association of Toruk Colleges', 'Universities Vexland'])(
  'leaves %s alone',
  (name) => expect(inSingular(name)).toEqual([]),
);

it.each([
  ['Toruk Organization', ['Toruk Organisation']],
  ['TORUK ORGANISATION', ['TORUK Organization']],
  ['Toruk Centre', ['Toruk Center']],
  ['Ministry of Defence', ['Ministry of Defense']],
  ['Toruk Programme', ['Toruk Program']],
  ['Toruk Co-operation', ['Toruk Cooperation']],
  ['Toruk Nonprofit', ['Toruk Non-profit']],
  ['Amber & Vexel', ['Amber and Vexel']],
  ['Technische Universität Toruk', ['TU Toruk']],
  ['École normale supérieure de Toruk', ['ENS de Toruk']],
  ['Università degli Studi di Toruk', ['Università di Toruk']],
  ['United States Toruk', ['U.S. Toruk', 'US Toruk']],
  ['United Nations Toruk', ['U.N. Toruk', 'UN Toruk']],
  ['University of Toruk', ['Univ. of Toruk']],
  ['Toruk State University', ['Toruk State Univ.', 'Toruk State university']],
  ['Metal Mining Group', ['Metal Mining group']],
  ['Mining Group', []],
  ['Toruk', []],
  ['', []],
])('%s: %j', (text, expected) => {
  expect(otherSpellings(text)).toEqual(expected);
});
