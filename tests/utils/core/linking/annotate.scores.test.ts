/**
 * Places beside numbers, a line with two of them, and who beat
 * whom: teams where sport is spoken of, and nothing elsewhere.
 */
import { describe, expect, test } from 'vitest';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import type { TextBlock } from '../../../../utils/core/page/types.ts';
import { linksOf } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const TEAMS = [
  'Houston Texans',
  'Chicago Bears',
  'Leeds United A.F.C.',
  'Barnet F.C.',
  'Colchester United F.C.',
  'Ipswich Town F.C.',
  'Miami Heat',
  'Phoenix Suns',
  'Wales national rugby union team',
  'Essex County Cricket Club',
];
const model = createLinkingModel([
  packOf({ institutions: TEAMS.map((name, at) => body(`team-${at}`, name, { kind: 'other' })) }),
]);

/** Blocks between ¶, headings behind #, «» around what is to be linked. */
const blocksOf = (page: string): readonly TextBlock[] =>
  page
    .replace(/[«»]/gu, '')
    .split(' ¶ ')
    .map((text, order) => ({
      id: order + 1,
      order,
      text: text.replace(/^# /u, ''),
      role: text.startsWith('# ') ? 'heading' : 'text',
    }));
const marksOf = (page: string): readonly string[] => [...page.matchAll(/«([^»]*)»/gu)].map(([, name = '']) => name);
function linksOfPage(page: string): readonly string[] {
  const blocks = blocksOf(page);
  const shown = linksOf([blocks], [], model);
  return blocks.flatMap(({ id, text }) => (shown.get(id) ?? []).map(({ start, end }) => text.slice(start, end)));
}

describe('numbers beside places', () => {
  test.each([
    "# Results of Sunday's games ¶ «Houston» 24 «Chicago» 17",
    '# NFL scoreboard ¶ «Houston» 24, «Chicago» 17',
    '«Leeds» 2 «Ipswich» 1',
    '«Barnet» 1 «Colchester» 0',
    '«Barnet» 1 «Colchester» 0 (halftime 1-0)',
    'Goals: «Leeds» 2 «Ipswich» 2. Attendance: 12,000',
    'Premier league: «Leeds» 2 «Ipswich» 1',
    '# Football results ¶ Saturday: ¶ «Leeds» 2 «Ipswich» 1 ¶ «Barnet» 0 «Colchester» 0',
    '«Houston» 24, at «Chicago» 17',
    "In Saturday's matches «Leeds» 3 «Ipswich» 1 was the surprise.",
    '# Rugby ¶ «Wales» 21 Toruk 18',
    'The final score was «Leeds» 3 «Ipswich» 1, and the fans sang.',
    '«Leeds» 2-1 «Ipswich»',
    '«Barnet» 2 - 1 «Colchester»',
    'Half-time: «Leeds» 1 «Ipswich» 0',
    '«Miami» 105 «Phoenix» 98',
    '# NBA ¶ «Miami» 105, «Phoenix» 98',
    'Soccer: «Barnet» 3, «Leeds» 0 after extra time',
    '«Essex» 255 and 108-3, Toruk 300',
    '«Essex» 312 for 6 against Toruk',
    'The coach called «Leeds» 2 «Ipswich» 2 a fair result.',
    'Cup draw. «Barnet» 0 «Leeds» 4. Toruk 1 Vexby 1.',
    '«Chicago» 3, «Houston» 2 (10 innings)',
    'Final: «Chicago» 24, «Houston» 10',
    'Weekend fixtures were called off, but «Leeds» 1 «Ipswich» 0 was played.',
    'League One ¶ «Colchester» 1 «Barnet» 1',
  ])('%s', (page) => expect(linksOfPage(page)).toEqual(marksOf(page)));

  test.each([
    'Temperatures: Houston 91 Dallas 88 Miami 85',
    'Temperatures on Monday ¶ Houston 91 Chicago 88',
    '# Weather ¶ Miami 85 Phoenix 101 Chicago 70',
    'Highs: Houston 91, Chicago 72.',
    'Trains: London 10, Leeds 12.',
    'Trains leave for Leeds 5 Ipswich 12 minutes past the hour.',
    'The votes were Houston 8, Chicago 6.',
    'The council of towns voted: Houston 12 Chicago 9 for the bid.',
    'Barnet 3 Harrow 5 Brent 7 deaths',
    'Deaths by borough: Barnet 3 Harrow 5 Brent 7',
    'Population growth was Houston 12, Dallas 8.',
    'New cases: Leeds 24 Ipswich 17 Barnet 30.',
    'Murders per 100,000 people: Houston 12, Chicago 24, Miami 9.',
    'Leeds 10-12 May, Ipswich 14-16 May.',
    'Leeds 9-5 jobs are rare.',
    'Rain in millimetres: Leeds 12 Ipswich 9.',
    'Offices: Chicago 10, Houston 12, Miami 3.',
    'House prices rose: Leeds 9 Ipswich 4 Colchester 6.',
    'Seats: Labour won Leeds 5 Barnet 2 on the night.',
    'Distances in miles: Leeds 40 Ipswich 30.',
    'Hospitals with beds: Houston 9, Chicago 16.',
    'Unemployment: Houston 5, Chicago 7.',
    'Flights a day: Miami 12 Chicago 30 Houston 22.',
    'Air quality index: Houston 91 Phoenix 88.',
    'The bus stops at Leeds 10 Barnet 12 and returns.',
    'Schools closed: Houston 12 Chicago 4.',
    'Delegates: Miami 5, Phoenix 3.',
    'Students by campus: Houston 40 Chicago 35.',
    'Delays: Chicago 45 Miami 20 minutes.',
    'Arrests: Barnet 12, Leeds 4, police said.',
    'Degrees at noon: Miami 85 72 Phoenix 101 88',
    'Leeds 3 Ipswich 5 km',
    'Votes for the bid ¶ Houston 8 ¶ Chicago 6',
    'Zip: Houston 77 Chicago 60',
    'Wind: Chicago 20 Houston 12 knots.',
    'Restaurants with a star: Chicago 24, Miami 11, Houston 6.',
    'Bus: Leeds 5-6 Ipswich',
    'Pages: Houston 3-7 Chicago 8',
    '# Hourly pay in dollars ¶ Houston 24, Chicago 27',
  ])('not in: %s', (page) => expect(linksOfPage(page)).toEqual([]));
});

describe('two places in a line', () => {
  test.each([
    "# Sunday's fixtures ¶ «Houston» v «Chicago»",
    '# Fixtures ¶ «Leeds» v «Ipswich»',
    '# Football this weekend ¶ «Leeds» vs «Ipswich» ¶ «Barnet» vs «Colchester»',
    '# NFL schedule ¶ «Houston» AT «Chicago»',
    '# Cup draw ¶ «Barnet» v «Leeds»',
    '# Sport ¶ «Barnet» v «Leeds»',
    '# Matches today ¶ «Wales» v Toruk',
    '# League matches on Saturday ¶ «Leeds» v. «Ipswich»',
    '# Test cricket ¶ «Essex» v Toruk',
    'Fixtures of the season ¶ «Barnet» v «Leeds» ¶ «Colchester» v «Ipswich»',
    "# Tonight's games ¶ «Miami» vs. «Phoenix»",
    'Soccer on television: ¶ «Leeds» v «Ipswich»',
    '# Playoffs ¶ «Houston» vs «Chicago»',
    '# Rugby: kick-off at three ¶ «Wales» v Toruk',
  ])('%s', (page) => expect(linksOfPage(page)).toEqual(marksOf(page)));

  test.each([
    'New York v Chicago',
    'Houston v Chicago',
    'Houston v. Miami',
    'Miami vs Phoenix',
    'The Government vs Barnet',
    'Barnet v Secretary of State',
    'Leeds v Smith',
    '# Cases cited ¶ Houston v Chicago',
    '# Supreme Court ¶ Miami v. Phoenix',
    '# Judgments of the court of appeal ¶ Barnet v Leeds',
    'The judge cited an older case. ¶ Chicago v. Morales',
    '# Ruling ¶ Houston v Hill',
    '# Which city is cheaper? ¶ Houston vs Chicago',
    '# Cost of living ¶ Miami vs Phoenix',
    '# Travel guide ¶ Chicago vs Houston',
    'Rents compared ¶ Leeds vs Ipswich',
    '# Polls ¶ Houston vs Chicago',
    '# Weather ¶ Miami vs Phoenix',
    '# City rankings ¶ Leeds v Colchester',
    '# Law reports ¶ Barnet v Ipswich',
    'The appeal was heard in May. ¶ Leeds v Barnet',
    '# Tax compared ¶ Wales v Toruk',
    'Table of contents ¶ Barnet v Leeds',
  ])('not in: %s', (page) => expect(linksOfPage(page)).toEqual([]));
});

describe('who beat whom', () => {
  test.each([
    '«Leeds» beat «Ipswich» 3-1 on Saturday.',
    '«Leeds» beat «Ipswich» by two goals.',
    '«Houston» defeated «Chicago» 24-17 in overtime.',
    '«Chicago» lost 24-17 to «Houston».',
    '«Barnet» lost 3-1 at home to «Colchester».',
    '«Wales» beat Toruk 21-18 in the final.',
    '«Essex» beat Toruk by an innings and ten runs.',
    '«Essex» lost to Toruk by six wickets.',
    '«Leeds» drew 1-1 with «Ipswich».',
    '«Miami» edged «Phoenix» 105-98.',
    '«Colchester» were beaten 3-0 by «Ipswich».',
    '«Leeds» lost by two goals to «Barnet».',
    '«Leeds», who beat «Ipswich» 2-1, are top.',
    '«Colchester», beaten 2-0 by «Leeds», are last.',
    '«Leeds» won 3-0 against «Ipswich» and lead the table.',
    '«Houston» routed «Chicago» 42-3.',
    'Smith scored as «Leeds» beat «Ipswich» 2-1.',
    'The victory over «Ipswich», by 3-1, was its fifth.',
    'A 3-1 defeat by «Leeds» ended the run.',
    '«Colchester» held «Barnet» to a 0-0 draw.',
    '«Leeds» thrashed «Barnet» 6-0 in the cup.',
    '«Chicago» upset «Houston» 20-17 with a late field goal.',
    '«Wales» lost by 9-4 in the semi-final.',
    '«Leeds» won by three goals.',
    '«Chicago» downed «Houston» 5-3 on two home runs.',
  ])('%s', (page) => expect(linksOfPage(page)).toEqual(marksOf(page)));

  test.each([
    'Wales lost by 9-4 in the House of Lords.',
    'Leeds, which lost jobs, was beaten by Barnet in a study of 3-4 towns.',
    'Barnet lost by two votes to Leeds.',
    'Chicago defeated the bond measure by 30-18 in the council.',
    'Essex beat off its rivals with three goals for 2030.',
    'Wales beat targets on recycling, meeting three goals.',
    'Houston defeated Chicago 8-6 in the ballot for the summit.',
    'Leeds beat Ipswich 12-10 in the committee for the new prison.',
    'The judges ruled 5-4, and Miami lost by one vote.',
    'Chicago lost by 30-18 when the council turned to the bond.',
    'Houston beat Miami to the contract with an offer 10-15 percent lower.',
    'Leeds lost 10-15 shops to Ipswich.',
    'Miami edged Phoenix as the best city, with 7-10 new parks.',
    'Wales won by a majority of 9-4 on the appeal.',
    'Chicago won the convention by a margin of 13-9 over Houston in the committee.',
    'Barnet upset residents with 12-15 new towers.',
    'Houston swept streets by 6-8 in the morning.',
    'Miami held its lead by adding three goals to its climate plan.',
    'Phoenix beat the heat by opening 20-30 cooling centres.',
    'Leeds crushed hopes by cutting 12-15 bus routes.',
    "Chicago lost to Houston in the jury's 7-5 ruling.",
    'Colchester lost its appeal by 3-2 before the judges.',
    'Miami won the case by 6-3 in the Supreme Court.',
    'The resolution of Houston lost by 11-4 at the security council.',
    'Leeds won funding for 2-3 schools by meeting its goals.',
    'Essex beat a path to net zero with one run of trains.',
    'Barnet lost by 27-24 in the election for mayor.',
    'Houston held 10-12 hearings by the river.',
    'Ipswich drew 5-6 million visitors by the sea.',
    'Houston beats Chicago by 10-15 degrees in May.',
    'Victory over Chicago in the bid, by 54-50, made Houston proud.',
  ])('not in: %s', (page) => expect(linksOfPage(page)).toEqual([]));
});
