/**
 * Asks again until the answer is neither `undefined` nor `null` nor `false`; gives it. Throws with `what` after
 * `timeout` milliseconds, with the last error where there was one.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  timeout = 20_000,
): Promise<Exclude<Answer, undefined | null | false>> {
  const deadline = Date.now() + timeout;
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
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain until ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
