import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../utils/core/reports/types.ts';
import { read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const statusOf = (sentence: string, date = '2023-09-04'): string => {
  const [report] = read(['# News', sentence], { date }) as readonly (Report | undefined)[];
  if (!report) return 'no report';
  const { status } = report;
  return status.kind === 'differs' ? `differs: ${status.fields.join(', ')}` : status.kind;
};

describe('a signing that the pack has', () => {
  it.each([
    ['with the same day', `${A} and ${B} signed a memorandum of cooperation on 31 August.`, 'known'],
    ['told less exactly', `${A} and ${B} signed a memorandum in August.`, 'known'],
    ['without a day, soon after', `${A} and ${B} signed an agreement.`, 'known'],
    ['with another day', `${A} and ${B} signed a memorandum of cooperation on 1 September.`, 'differs: date'],
    ['of another kind', `${A} and ${B} signed a framework agreement on 31 August.`, 'differs: kind'],
    [
      'with another signatory',
      `${A} and ${B} signed an agreement on 31 August, signed by Carl Cooper, president of ${A}.`,
      'differs: signatories',
    ],
    [
      'with another party',
      `${A}, ${B} and the University of Oslo signed a memorandum on 31 August.`,
      'differs: parties',
    ],
    ['years later', `${A} and ${B} renewed their memorandum of cooperation on Monday.`, 'new', '2026-09-18'],
    ['of another pair', `${A} and the University of Oslo signed a memorandum on 31 August.`, 'new'],
    ['that is still to come', `${A} and ${B} will sign a memorandum on 6 September.`, 'new'],
  ])('%s is %s', (_, sentence, expected, date?: string) => {
    expect(statusOf(sentence, date)).toBe(expected);
  });
});

describe('a plan', () => {
  const C = '[Alliance of Learning|alliance]';
  it.each([
    [
      'that the pack has with the same day',
      `${A} and the ${C} will sign a framework agreement on 20 September.`,
      'known',
    ],
    [
      'that the pack has for another day',
      `${A} and the ${C} will sign a framework agreement on 25 September.`,
      'differs: date',
    ],
    ['that the pack has without a day', `${B} and the ${C} will sign a framework agreement.`, 'known'],
    ['told without a day', `${A} and the ${C} will sign a framework agreement.`, 'known'],
    [
      'of the day of what the pack has as done',
      `${A} and ${B} will sign a memorandum on 31 August.`,
      'known',
      '2023-08-30',
    ],
    ['of another pair', `${A} and the University of Oslo will sign a framework agreement on 20 September.`, 'new'],
    [
      'that was carried out on its day',
      `${A} and the ${C} signed a framework agreement on 20 September.`,
      'differs: status',
      '2023-09-21',
    ],
    [
      'that was carried out on another day',
      `${A} and the ${C} signed a framework agreement on 22 September.`,
      'differs: date, status',
      '2023-09-23',
    ],
    ['of a later year', `${A} and the ${C} will sign a framework agreement on 20 September.`, 'new', '2026-09-18'],
  ])('%s is %s', (_, sentence, expected, date?: string) => {
    expect(statusOf(sentence, date)).toBe(expected);
  });
});

describe('a visit that the pack has', () => {
  it.each([
    ['the same way round', `A delegation of ${B} visited ${A} on 31 August.`, 'known'],
    ['the other way round', `A delegation of ${A} visited ${B} on 31 August.`, 'new'],
    [
      'with one host more',
      `A delegation of ${B} visited ${A} and the [Alliance of Learning|alliance] on 31 August.`,
      'differs: hosts',
    ],
  ])('%s is %s', (_, sentence, expected) => {
    expect(statusOf(sentence)).toBe(expected);
  });
});
