/** A weekday beside the past, or in a headline, is the last one; what is to come says so. The page is of a Thursday. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const told = (line: string): readonly string[] =>
  read(line.startsWith('# ') ? [line, 'The report is short.'] : ['# News', line])
    .filter(({ propose }) => propose)
    .map(inShort);

describe('a visit with a weekday', () => {
  it.each([
    [`A delegation from ${A} concluded its visit to ${B} on Monday.`, '2024-03-04'],
    [`A delegation from ${A} began its visit to ${B} on Monday.`, '2024-03-04'],
    [`A delegation from ${A} ended its three-day visit to ${B} on Tuesday.`, '2024-03-05'],
    [`A delegation from ${A} has completed its visit to ${B} on Wednesday.`, '2024-03-06'],
    [`An ${A} delegation wrapped up its visit to ${B} on Monday.`, '2024-03-04'],
    [`# ${A} delegation ends its visit to ${B} on Tuesday`, '2024-03-05'],
    [`# ${A} delegation visits ${B} on Monday`, '2024-03-04'],
  ])('was made: %s', (line, date) => {
    expect(told(line)).toEqual([`visit done delegation ${date} alpha→beta`]);
  });

  it.each([
    [`A delegation from ${A} will conclude its visit to ${B} on Monday.`, '2024-03-11'],
    [`A delegation from ${A} is due to end its visit to ${B} on Saturday.`, '2024-03-09'],
    [`A delegation from ${A} begins its visit to ${B} on 14 March.`, '2024-03-14'],
    [`A delegation from ${A} visits ${B} next week.`, '2024-03-11/2024-03-17'],
    [`# ${A} delegation visits ${B} next week`, '2024-03-11/2024-03-17'],
    [`# ${A} delegation to visit ${B} on Monday`, '2024-03-11'],
  ])('is planned: %s', (line, date) => {
    expect(told(line)).toEqual([`visit planned delegation ${date} alpha→beta`]);
  });

  it.each([
    `A delegation from ${A} spoke of its visit to ${B} on Monday.`,
    `A delegation from ${A} visits ${B} on Monday.`,
  ])('is left open where it can be the last one and the next: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});

describe('a signing with a weekday', () => {
  it.each([
    [`# ${A} signs two MoUs with ${B} on Monday`, 'done', '2024-03-04'],
    [`# ${A}, ${B} sign MoU on Tuesday`, 'done', '2024-03-05'],
    [`${A} signed an MoU with ${B} on Monday.`, 'done', '2024-03-04'],
    [`# ${A}, ${B} sign MoU on 14 March`, 'planned', '2024-03-14'],
    [`# ${A} signs MoU with ${B} next Monday`, 'planned', '2024-03-11'],
    [`# ${A} signs MoU with ${B} tomorrow`, 'planned', '2024-03-08'],
    [`${A} signs an MoU with ${B} next Monday.`, 'planned', '2024-03-11'],
    [`The MoU that ${A} signs with ${B} next week is the first.`, 'planned', '2024-03-11/2024-03-17'],
  ])('%s', (line, happened, date) => {
    expect(told(line)).toEqual([`agreement ${happened} memorandum-of-understanding ${date} alpha+beta`]);
  });

  it.each([
    `${A} signs 2 MoUs with ${B} on Monday.`,
    `${A} spoke at ${B} on Monday about agreements that states sign.`,
    `${A} will speak at ${B} next week about agreements that states sign.`,
  ])('that nobody planned: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});

it('the present with a weekday is a plan where a language tells no news by it', () => {
  const lines = ['# Nachrichten', `${A} und ${B} unterzeichnen am Montag ein Abkommen.`];
  expect(read(lines, { language: 'de' }).map(inShort)).toEqual([
    'agreement planned cooperation-agreement 2024-03-11 alpha+beta',
  ]);
});
