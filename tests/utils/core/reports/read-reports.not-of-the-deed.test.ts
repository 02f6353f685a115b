/** Who and what stands beside a deed and is none of it: bodies in apposition, tallies, questions, students, helpers. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const C = '[Alliance of Learning|alliance]';
const proposed = (...lines: readonly string[]) => read(['# News', ...lines]).filter(({ propose }) => propose);
const told = (...lines: readonly string[]): readonly string[] => proposed(...lines).map(inShort);
const MONDAY = 'agreement done memorandum-of-understanding 2024-03-04';

describe('a body in apposition', () => {
  it.each([
    `${A} signed an MoU with ${B}, a partner of ${C}, on Monday.`,
    `${A}, a partner of ${C}, signed an MoU with ${B} on Monday.`,
    `${A} and ${B}, both partners of ${C}, signed an MoU on Monday.`,
    `${A} signed an MoU on Monday with ${B}, partner of ${C} since 2012.`,
    `${A}, twinned with ${C}, signed an MoU with ${B} on Monday.`,
  ])('is no party: %s', (line) => {
    expect(told(line)).toEqual([`${MONDAY} alpha+beta`]);
  });

  it.each([
    `${A} signed an MoU with ${B} and with ${C} on Monday.`,
    `${A}, together with ${B}, signed an MoU with ${C} on Monday.`,
    `${A}, ${B} and ${C} signed an MoU on Monday.`,
  ])('is told from a partner: %s', (line) => {
    expect(told(line).join()).toContain('alliance');
  });

  it.each([
    `${A} signed an MoU with its partner ${B} on Monday.`,
    `${A} signed an MoU with ${B}, its partner of ten years, on Monday.`,
  ])('leaves a party that is called a partner: %s', (line) => {
    expect(told(line)).toEqual([`${MONDAY} alpha+beta`]);
  });
});

describe('a signing that is asked about, counted or looked back at', () => {
  it.each([
    [`${A} was asked on Monday why it signed an MoU with ${B}.`],
    [`Students asked why ${A} signed an MoU with ${B}.`],
    [`${A} has signed 40 MoUs, including with ${B}, since 2010.`],
    [`${A} has signed 40 MoUs, including with ${B}.`],
    [`${A} and ${B} were sued over an agreement signed on Monday by neither.`],
    [`The MoU between ${A} and ${B}, signed by nobody, was leaked on Monday.`],
    [`${A} has an MoU with ${B}.`, 'It was signed when the two were colleges.'],
    [`${A} and ${B} signed an MoU when both were colleges.`],
    [`${A} and ${B} signed an agreement when the former was still a college.`],
  ])('is no news: %s', (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it.each([
    `The rector did not say why, but ${A} signed an MoU with ${B} on Monday.`,
    `That is why ${A} signed an MoU with ${B} on Monday.`,
    `${A} was asked about its plans, and it signed an MoU with ${B} on Monday.`,
    `${A} signed 40 MoUs on Monday, including with ${B}.`,
    `${A} signed three MoUs on Monday, including one with ${B}.`,
    `The MoU between ${A} and ${B} was signed by both sides on Monday.`,
    `The MoU of ${A} and ${B} was signed on Monday; neither side spoke.`,
    `${A} and ${B} signed an MoU on Monday when their rectors were in Oslo.`,
    `An MoU between ${A} and ${B} was signed on Monday when the two met.`,
  ])('is news: %s', (line) => {
    expect(told(line)).toEqual([`${MONDAY} alpha+beta`]);
  });
});

describe('students', () => {
  it.each([
    `${A} welcomed 20 exchange students from ${B} on Monday.`,
    `${A} hosted a group of exchange students from ${B} on Monday.`,
    `${A} received two incoming students from ${B} for the term.`,
    `Twenty exchange students from ${B} visited ${A} on Monday.`,
  ])('who come to study are no delegation: %s', (line) => {
    expect(told(line)).toEqual([]);
  });

  it.each([
    `${A} welcomed a group of students from ${B} on Monday.`,
    `${A} welcomed the dean of international students from ${B} on Monday.`,
    `${A} welcomed ten students and two teachers from ${B} on Monday.`,
    `${A} welcomed a delegation from ${B} on Monday and spoke of exchange students.`,
    `${A} welcomed a delegation from ${B} and exchange students from ${C} on Monday.`,
    `A delegation from ${B} visited ${A} on Monday and met exchange students from ${B}.`,
  ])('are guests otherwise, or stand beside them: %s', (line) => {
    expect(told(line)).toEqual(['visit done delegation 2024-03-04 beta→alpha']);
  });
});

describe('a person', () => {
  const signatories = (line: string): readonly string[] =>
    proposed(`${A} and ${B} signed an MoU on Monday.`, line).flatMap((report) =>
      report.type === 'agreement' ? report.signatories.map(({ text }) => text) : [],
    );

  it.each([
    `Dr Tim Rawls coordinated the signing for ${A}.`,
    `Dr Tim Rawls arranged the signing for ${A}.`,
    `The signing was coordinated by Dr Tim Rawls of ${A}.`,
  ])('who prepared the signing has not signed: %s', (line) => {
    expect(signatories(line)).toEqual([]);
  });

  it.each([`Dr Tim Rawls signed for ${A}.`, `It was signed by Dr Tim Rawls, rector of ${A}.`])(
    'who signed is told: %s',
    (line) => {
      expect(signatories(line)).toEqual(['Tim Rawls']);
    },
  );
});
