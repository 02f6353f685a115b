import { expect, test } from 'vitest';
import { fitSigns, type SignedExample, sumOf } from './fit-signs.ts';

const FITTING = { fewest: 2, prior: 0.1, steps: 300, rate: 0.5 };
const examples: readonly SignedExample[] = [
  { signs: ['good', 'red'], isTrue: true },
  { signs: ['good', 'blue'], isTrue: true },
  { signs: ['bad', 'red'], isTrue: false },
  { signs: ['bad', 'blue', 'once'], isTrue: false },
];

test('what goes with true weighs more than nothing, what goes with both nothing, and what is rare nothing', () => {
  const weights = fitSigns(examples, FITTING);
  expect(weights.get('good')).toBeGreaterThan(0.5);
  expect(weights.get('bad')).toBeLessThan(-0.5);
  expect(Math.abs(weights.get('red') ?? 9)).toBeLessThan(0.1);
  expect(weights.has('once')).toBe(false);
});

test('the sum tells the examples apart', () => {
  const weights = fitSigns(examples, FITTING);
  for (const { signs, isTrue } of examples) expect(sumOf(weights, signs) > 0).toBe(isTrue);
});
