import { expect, it } from 'vitest';
import { balticPersonCases } from '../../../../../utils/core/languages/cases/baltic-person-cases.ts';

it.each([
  ['Juris Vexičs', 'Jura Vexiča'],
  ['Juris Vexičs', 'Jurim Vexičam'],
  ['Andris Torukiņš', 'Andra Torukiņa'],
  ['Kārlis Vexolītis', 'Kārļa Vexolīša'],
  ['Vaira Vīķe-Toruka', 'Vairas Vīķes-Torukas'],
  ['Anna Torukiņa', 'Annai Torukiņai'],
  ['Jonas Vexaitis', 'Jono Vexaičio'],
  ['Algirdas Vexevičius', 'Algirdą Vexevičių'],
  ['Tomas Torukauskas', 'Tomui Torukauskui'],
  ['Dalia Vexauskaitė', 'Dalios Vexauskaitės'],
])('%s is also %s', (name, other) => expect(balticPersonCases(name)).toContain(other));

it.each([
  'James Vexlers',
  'Carlos Vexes',
  'Alexis Torukas',
  'Anne Vexe',
  'Lúcia Vexeira',
  'Vexičs',
  'Hans Vexis',
  // The ending of men in one name alone.
  'Elena Vexonis',
  'Andrea Torelis',
  'Jonas Vexauskaitė',
])('leaves %s alone', (name) => expect(balticPersonCases(name)).toEqual([]));
