import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const C = '[Oslo University Press|press]';
const all = (...lines: readonly string[]): readonly string[] => read(lines).map(inShort);

describe('two tellings are one report', () => {
  it('of a headline and the text', () => {
    expect(
      all(`# ${A} and ${B} sign agreement`, `${A} and ${B} signed a memorandum of understanding on 5 March.`),
    ).toEqual(['agreement done memorandum-of-understanding 2024-03-05 alpha+beta']);
  });

  it('where the second has more parties', () => {
    expect(
      all(`${A} and ${B} signed an agreement on 5 March.`, `${A}, ${B} and ${C} signed the agreement on 5 March.`),
    ).toEqual(['agreement done cooperation-agreement 2024-03-05 alpha+beta+press']);
  });

  it('where the second tells the kind', () => {
    expect(all(`${A} and ${B} signed a document on 5 March.`, `${A} and ${B} signed a framework agreement.`)).toEqual([
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ]);
  });

  it('of a plan that was carried out', () => {
    expect(all(`${A} and ${B} will sign a memorandum.`, `On 5 March ${A} and ${B} signed the memorandum.`)).toEqual([
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ]);
  });

  it('of a visit that a headline tells the other way round', () => {
    expect(all(`# ${A} visits ${B}`, `A delegation of ${A} visited ${B} on 5 March.`)).toEqual([
      'visit done delegation 2024-03-05 alpha→beta',
    ]);
  });
});

describe('two reports stay two', () => {
  it.each([
    [
      'of two kinds',
      `${A} and ${B} signed a framework agreement.`,
      `${A} and ${B} signed a memorandum of understanding.`,
    ],
    [
      'long apart',
      `${A} and ${B} signed a memorandum on 5 March 2012.`,
      `${A} and ${B} renewed the memorandum on Monday.`,
    ],
    ['with other parties', `${A} and ${B} signed a memorandum.`, `${A} and ${C} signed a memorandum.`],
    ['in two directions', `A delegation of ${A} visited ${B}.`, `A delegation of ${B} visited ${A}.`],
    ['of two types', `${A} and ${B} signed a memorandum.`, `A delegation of ${A} visited ${B}.`],
  ])('%s', (_, first, second) => expect(all(first, second)).toHaveLength(2));
});
