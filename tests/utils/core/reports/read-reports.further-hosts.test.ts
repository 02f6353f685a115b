/** Further hosts of a visit, whom a later sentence tells: “In the afternoon they saw the hall of X.” */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const X = '[Science Park at Oslo University|park]';
const told = (later: string): readonly string[] =>
  read([`A delegation from ${B} visited ${A} on 5 March 2024.`, later]).map(inShort);
const VISIT = 'visit done delegation 2024-03-05 beta→alpha';

describe('a further host', () => {
  it.each([
    `They saw ${X}.`,
    `In the afternoon they saw the hall of ${X}.`,
    `On 5 March they also saw ${X}.`,
    `The guests saw ${X} on Tuesday.`,
  ])('is one where they were on that visit: %s', (later) => {
    expect(told(later)).toEqual([`${VISIT}+park`]);
  });

  it.each([
    `They had looked at ${X} in 2019.`,
    `They saw ${X} in 2019.`,
    `In 2019 they saw ${X}.`,
    `They were once shown ${X}.`,
    `They saw ${X} on 20 February.`,
    `He saw ${X} as a student.`,
    `He visited ${X} as a student.`,
    `As a young lecturer he saw ${X}.`,
    `They never saw ${X}.`,
    `They never visited ${X}.`,
    `Have they toured ${X}?`,
    `If they saw ${X}, they would be glad.`,
  ])('is none where they were not or at another time: %s', (later) => {
    const reports = read([`A delegation from ${B} visited ${A} on 5 March 2024.`, later]);
    expect(reports.map(inShort)).toContain(VISIT);
    expect(reports.filter(({ propose }) => propose).map(inShort)).toEqual([VISIT]);
  });
});
