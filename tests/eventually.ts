import { vi } from 'vitest';

/**
 * So long a unit test waits for what comes by itself, in milliseconds: a second is not enough beside other work, and
 * nothing here measures time. Less than a test may take, so that what is missing is said.
 */
export const EVENTUALLY = 30_000;

/** Asks again until the check throws nothing; gives what it gives. Where time is faked, each question moves it on. */
export const eventually = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: EVENTUALLY });
