import { expect, test } from 'vitest';
import {
  bareNames,
  inRomance,
  isCalledUniversity,
  isUniversityOf,
  numberedTown,
  turnedRound,
  withoutBrackets,
  withoutPlace,
} from '../../../../../utils/core/languages/institutions/names-in-part.ts';

test.each([
  ['University of Lund', ['Lund University']],
  ['Lund University', ['University of Lund']],
  ['University of Science and Technology of China', []],
  ['Universität Lund', []],
])('%s turned round: %j', (name, others) => expect(turnedRound(name)).toEqual(others));

test.each([
  ['Lund University', ['Lund']],
  ['Courtauld Institute of Art', ['Courtauld']],
  ['Beijing University of Posts', []],
  ['Bavarian Academy of Sciences', []],
  ['University of Mongolia', []],
])('%s without the word for what it is: %j', (name, bare) => expect(bareNames(name)).toEqual(bare));

test('a place at the end of a whole name is left out, and one in brackets tells bodies apart', () => {
  expect(withoutPlace('Open Vexley University, Mongolia')).toContain('Open Vexley University');
  expect(withoutPlace('University of Toruk')).toEqual([]);
  expect(withoutBrackets('Toruk (Lund) University')).toEqual({ text: 'Toruk University', holdsPlace: true });
  expect(withoutBrackets('Toruk University (TU)')).toEqual({ text: 'Toruk University', holdsPlace: false });
  expect(withoutBrackets('Toruk University')).toBeNull();
});

test('universities go by a number of their town, by their adjective and by their place', () => {
  expect(numberedTown('Université Lumière Lyon 2')).toEqual(['Lyon 2', 'Lyon 2']);
  expect(numberedTown('Université Lyon II')).toEqual(['Lyon II', 'Lyon 2']);
  expect(inRomance('Universidad Nacional de Toruk')).toEqual(['Universidad de Toruk', 'Nacional de Toruk']);
  expect(isUniversityOf('University of the Vexes', 'Vexes')).toBe(true);
  expect(isCalledUniversity('Vexley Ship Company')).toBe(false);
});
