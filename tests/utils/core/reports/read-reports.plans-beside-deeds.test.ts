/** What is to come stands beside what was done: the one lends its day to the other in no case. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const told = (...lines: readonly string[]) => read(['# News', ...lines]).map(inShort);

const SIGNED = `${A} and ${B} signed a memorandum of understanding.`;

describe('a signing', () => {
  it.each([
    'It runs for five years and will be renewed in 2029.',
    'The two universities will renew the memorandum in 2029.',
    'The memorandum will be signed anew by both on 3 May 2029.',
  ])('keeps the day of the page where the text goes on: %s', (plan) => {
    expect(told(`${SIGNED} ${plan}`)).toEqual(['agreement done memorandum-of-understanding ../2024-03-07 alpha+beta']);
  });

  it('takes the day that a further sentence gives it', () => {
    expect(told(`${SIGNED} ${A} and ${B} signed the memorandum on 4 March.`)).toEqual([
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ]);
  });
});

describe('a plan without a day', () => {
  it.each([
    ['was carried out', `The two universities signed the memorandum on 4 March.`, 'done', '2024-03-04'],
    ['is told again', `The two universities are to sign it soon.`, 'planned', 'undated'],
  ])('that %s', (_, further, happened, date) => {
    expect(told(`${A} and ${B} will sign a memorandum of understanding. ${further}`)).toEqual([
      `agreement ${happened} memorandum-of-understanding ${date} alpha+beta`,
    ]);
  });

  it('is quoted by the sentence that tells what was done', () => {
    const [report] = read(['# News', `${A} and ${B} will sign a pact. ${A} and ${B} signed the pact on 4 March.`]);
    expect(report?.quote).toBe('Alpha University and Beta University signed the pact on 4 March.');
  });
});

describe('an aside on what was signed long ago', () => {
  it.each([
    `${A}, which signed a memorandum of understanding with ${B} in 2012, hosted a fair on 4 March 2024.`,
    `${A}, which signed a memorandum of understanding with ${B} in 2012, held a fair on Tuesday.`,
    `${A} (which signed a memorandum of understanding with ${B} in 2012) held a fair on Tuesday.`,
    `${A}, with which a memorandum of understanding was signed by ${B} in 2012, held a fair on Tuesday.`,
    `${A}, which in 2012 signed a memorandum of understanding with ${B}, held a fair on Tuesday.`,
  ])('is no news of the day of the story: %s', (line) => {
    expect(told(line)).toEqual(['agreement looking-back memorandum-of-understanding 2012 alpha+beta']);
  });

  it('takes the day that stands in it', () => {
    expect(
      told(`${A}, which signed a memorandum of understanding with ${B} on 4 March 2024, hosts a fair on 9 March.`),
    ).toEqual(['agreement done memorandum-of-understanding 2024-03-04 alpha+beta']);
  });
});

describe('what was signed years after what is told before', () => {
  it('is a signing of its own', () => {
    expect(told(`${A}, which signed a memorandum with ${B} in 2023, renewed the memorandum on Tuesday.`)).toEqual([
      'agreement done memorandum-of-understanding 2023 alpha+beta',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ]);
  });
});

describe('what an agreement is to set up', () => {
  it.each([
    ['to set up a joint centre in 2026'],
    ['to set up a joint research centre'],
    ['to jointly set up a research centre'],
    ['in order to set up a research centre'],
  ])('is no founding: signed a memorandum of understanding %s', (purpose) => {
    expect(told(`${A} and ${B} signed a memorandum of understanding on Tuesday ${purpose}.`)).toEqual([
      expect.stringMatching(/^agreement done memorandum-of-understanding 2024-03-05 /),
    ]);
  });

  it.each([
    `${A} and ${B} set up a joint research centre on Tuesday.`,
    `${A}, next to ${B}, set up a joint research centre with ${B} on Tuesday.`,
    `${A}, close to Oslo, set up a joint research centre with ${B} on Tuesday.`,
  ])('is one once it was set up: %s', (line) => {
    expect(told(line)).toEqual([expect.stringMatching(/^event done founding 2024-03-05 /)]);
  });
});
