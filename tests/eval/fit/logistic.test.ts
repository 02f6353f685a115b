import { expect, test } from 'vitest';
import { type Example, fitWeights } from './logistic.ts';

const FITTING = { costOfWrong: 1, prior: 0.01, steps: 500, rate: 0.1 };
const example = (offset: number, strengths: readonly number[], isRight: boolean): Example => ({
  offset,
  strengths,
  isRight,
});

test('what stands beside right names weighs more than nothing, and what stands beside wrong ones less', () => {
  const [good = 0, bad = 0, never = 0] = fitWeights(
    [example(0, [1, 0, 0], true), example(0, [0, 1, 0], false), example(0, [1, 1, 0], true)],
    3,
    FITTING,
  );
  expect(good).toBeGreaterThan(0.5);
  expect(bad).toBeLessThan(-0.5);
  expect(never).toBe(0);
});

test('a wrong link that costs more makes weights smaller', () => {
  const mixed = [example(0, [1], true), example(0, [1], false)];
  const [even = 0] = fitWeights(mixed, 1, FITTING);
  const [careful = 0] = fitWeights(mixed, 1, { ...FITTING, costOfWrong: 3 });
  expect(even).toBeCloseTo(0);
  expect(careful).toBeLessThan(-0.5);
});
