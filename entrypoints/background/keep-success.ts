/** Does the work once, for all calls; after a failure the next call tries again. */
export function keepSuccess<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | null = null;
  return () => {
    if (kept) return kept;
    const mine = work();
    kept = mine;
    mine.catch(() => {
      if (kept === mine) kept = null;
    });
    return mine;
  };
}
