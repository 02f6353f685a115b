/** Teams, which pages call by their place beside a score, or without it where sport is spoken of. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const other = (id: string, name: string) => body(id, name, { kind: 'other' });
const linked = linkedBy(
  packOf({
    institutions: [
      other('herons', 'Boston Herons'),
      other('bulls', 'Chicago Bulls'),
      other('stockings', 'Chicago Blue Sox'),
      other('united', 'Leeds United A.F.C.'),
      other('county', 'Kent County Cricket Club'),
      other('nation', 'Pakistan national cricket team'),
      other('paper', 'Dallas Times'),
    ],
  }),
);

describe('a place beside a score is its team', () => {
  test.each([
    ['the first of a pair', 'BOSTON 6 Oakland 4', ['herons: BOSTON']],
    ['the second of a pair', 'Oakland 4 Boston 6', ['herons: Boston']],
    ['behind the score of both', 'Ipswich 2-1 Leeds', ['united: Leeds']],
    ['before the score of both', 'Leeds 2-1 Ipswich', ['united: Leeds']],
    ['what many points are of', 'Chicago 105 Seattle 98', ['bulls: Chicago']],
    ['what few points are of', 'Chicago 5 Seattle 3', ['stockings: Chicago']],
    ['runs', 'Kent 255 and 108-3', ['county: Kent']],
    ['a row of a table', 'Boston 61 38 .616', ['herons: Boston']],
    ['who is said to beat', 'Leeds beat Ipswich 3-1 on Sunday.', ['united: Leeds']],
    ['who is said to be beaten', 'Ipswich beat Leeds by two goals.', ['united: Leeds']],
    ['by what is counted', 'Leeds lost to Ipswich by 3 goals.', ['united: Leeds']],
    ['a nation', 'Pakistan beat Denmark by nine wickets.', ['nation: Pakistan']],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));

  test.each([
    'He lives in Boston.',
    'Boston beat the odds.',
    'Boston 2007 was a fair.',
    'Boston 6 percent, Oakland 4 percent.',
    'BOSTON, Oct 24, 2004 - Rain fell.',
    'On Oct 24 Boston 6 left.',
    'Boston 02134',
    'Dallas 6 Oakland 4',
    'Rain beat down on Kent, and Leeds lost power.',
    'Boston won praise by meeting its goals early.',
    'Kent lost jobs by neglecting its runs of trains.',
    'Boston defeated the bill by 30-18.',
    'Oakland lost to Boston by a vote of 11-4.',
  ])('not elsewhere: %s', (text) => expect(linked(text)).toEqual([]));
});

describe('a team without its town', () => {
  test.each([
    ['where the sentence speaks of sport', 'The Herons won again.', ['herons: Herons']],
    ['with a possessive', 'She wrote of the Herons’ season.', ['herons: Herons']],
    ['not where it does not', 'The Herons nest in May.', []],
    ['not where a sentence begins', 'Herons won again.', []],
    ['not in small letters', 'The herons won again.', []],
    ['not before another name', 'The Herons Bank won again.', []],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

describe('clubs of the Continent and those who work for them', () => {
  const clubs = linkedBy(
    packOf({
      institutions: [
        other('hamburg', 'Hamburger SV'),
        other('koln', '1. FC Köln'),
        other('lens', 'RC Lens'),
        other('vexal', 'FC Vexal 04'),
        other('group', 'SV Group'),
      ],
    }),
    'en',
  );
  const behind = (text: string) => clubs(`Lens beat Hamburg 2-0. ${text}`).slice(2);

  test.each([
    ['by the town that its adjective is of', 'Hamburg 2 Cologne 1', ['hamburg: Hamburg', 'koln: Cologne']],
    ['without its letters and its year', 'Vexal 3 Lens 1', ['vexal: Vexal', 'lens: Lens']],
    ['not where nothing scores', 'He lives in Hamburg, she in Lens.', []],
    ['not in the weather', 'Weather: Hamburg 12 Lens 14', []],
  ])('are found %s: %s', (_, text, expected) => expect(clubs(text)).toEqual(expected));

  test.each([
    ['whose coach stands behind', 'The Lens coach wept.', ['lens: Lens']],
    ['whose captain stands before', 'He is the captain of Hamburg.', ['hamburg: Hamburg']],
    ['for whom somebody scored', 'It was his first goal for Lens.', ['lens: Lens']],
    ['not a town', 'The mayor of Lens wept.', []],
  ])('are found again %s: %s', (_, text, expected) => expect(behind(text)).toEqual(expected));

  test('not by a role where the page has no score of theirs', () => expect(clubs('The Lens coach wept.')).toEqual([]));
});
