/**
 * Who an acronym (or a surname) stands for at a place of the page, when the page names more than one body that it may
 * stand for. What the page explains in brackets decides before what it merely names, and the nearer before the farther.
 */
export interface Claim {
  /** Place of the block among the blocks that were kept, and the offset in it. */
  readonly block: number;
  readonly at: number;
  readonly whose: 'ours' | 'theirs';
  readonly defined: boolean;
}

const isBefore = (claim: Claim, block: number, at: number): boolean =>
  claim.block < block || (claim.block === block && claim.at <= at);

/** The last claim before the place, else the first one after it. `claims` are in the order of the page. */
function nearest(claims: readonly Claim[], block: number, at: number): Claim | undefined {
  return claims.findLast((claim) => isBefore(claim, block, at)) ?? claims[0];
}

/** `claims` are in the order of the page; `undefined` where nobody else claims the name, or nothing decides. */
export function whoseIs(claims: readonly Claim[], block: number, at: number): 'ours' | 'theirs' | 'open' {
  if (!claims.some(({ whose }) => whose === 'theirs')) return 'open';
  const inBlock = nearest(
    claims.filter((claim) => claim.block === block),
    block,
    at,
  );
  if (inBlock) return inBlock.whose;
  const definitions = claims.filter(({ defined }) => defined);
  if (definitions.length > 0) return nearest(definitions, block, at)?.whose ?? 'open';
  const voices = new Set(claims.map(({ whose }) => whose));
  return voices.size === 1 ? 'theirs' : (nearest(claims, block, at)?.whose ?? 'open');
}
