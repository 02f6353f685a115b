import { PATIENCE } from '../../../cli/browsers/patience.ts';

/**
 * How long to wait before asking again, after waiting `passed` milliseconds: each question takes the browser from what
 * is waited for, so that a long wait has few of them, and lasts no more than a quarter longer.
 */
const pauseAfter = (passed: number): number => Math.min(250, Math.max(40, passed / 4));

/**
 * Asks again until the answer is neither `undefined` nor `null` nor `false`; gives it. Throws with `what` after
 * `timeout` milliseconds, with the last error where there was one.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  timeout = PATIENCE,
): Promise<Exclude<Answer, undefined | null | false>> {
  const start = Date.now();
  for (let cause: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<Answer, undefined | null | false>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    const passed = Date.now() - start;
    if (passed > timeout) throw new Error(`Waited ${timeout} ms in vain until ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(passed)));
  }
}
