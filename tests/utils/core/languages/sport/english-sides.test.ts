import { expect, test } from 'vitest';
import {
  isBeforeTeam,
  isForSide,
  leadsToPlaceInCapitals,
  opensWithSide,
  pluralVerbOfSide,
  standsAsSide,
  wordOfGame,
} from '../../../../../utils/core/languages/sport/english-sides.ts';

test.each([
  ['', ' led at the break', true],
  ['In May, ', ' rallied late', true],
  ['', ' opened the season', true],
  ['They played against ', '.', true],
  ['', ' coach Ada Vexler', true],
  ['the captain of ', ', who', true],
  ['', ' opened a market', false],
  ['The mayor of ', ' opened a market', false],
  ['They met in ', '.', false],
])('a side between “%s” and “%s”: %s', (before, after, isSide) => expect(standsAsSide(before, after)).toBe(isSide));

test('a side is many, and a place one', () => {
  expect(pluralVerbOfSide('', ' were third in the league')).toBe('were');
  expect(pluralVerbOfSide('', ' was third in the league')).toBeUndefined();
  expect(pluralVerbOfSide('', ' were closed')).toBeUndefined();
});

test('a word of a game stands around what a team is called', () => {
  expect(isBeforeTeam('The')).toBe(true);
  expect(isBeforeTeam('Vexby')).toBe(false);
  expect(wordOfGame('', ' won')).toBe('won');
  expect(wordOfGame('the coach of ', ' rests')).toBe('coach');
  expect(wordOfGame('', ' rests')).toBeUndefined();
});

test('headings and scorers name a club by its last word', () => {
  expect(opensWithSide('', ' end run')).toBe(true);
  expect(opensWithSide('Merry ', ' end run')).toBe(false);
  expect(isForSide('scored for ')).toBe(true);
  expect(leadsToPlaceInCapitals('IN')).toBe(true);
});
