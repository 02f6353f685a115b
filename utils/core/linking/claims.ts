/**
 * Who an acronym (or a surname) stands for at a place of the page, when the page names more than one body that it may
 * stand for. What the page explains in brackets decides before what it merely names, and the nearer before the farther.
 */
export interface Claim {
  /** Place of the block among the blocks that were kept, and the offset in it. */
  readonly block: number;
  readonly at: number;
  readonly whose: 'ours' | 'theirs';
  /** For theirs: the contested name, in capitals. Ours claims every name of the entity. */
  readonly text?: string;
  readonly defined: boolean;
}

const initialsOf = (text: string): readonly string[] => {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const all = words.map((word) => word.charAt(0)).join('');
  const small = words.filter((word) => !/^(?:OF|AND|FOR|THE|IN)$/u.test(word)).map((word) => word.charAt(0));
  return [all, small.join('')];
};

/** Whether a claim on one name is a claim on another: the same, or the initials of it. */
export function contests(contested: string, name: string): boolean {
  return contested === name || (contested.includes(' ') && initialsOf(contested).includes(name));
}

const isBefore = (claim: Claim, block: number, at: number): boolean =>
  claim.block < block || (claim.block === block && claim.at <= at);

/** The last claim before the place, else the first one after it. */
function nearest(claims: readonly Claim[], block: number, at: number): Claim | undefined {
  return claims.findLast((claim) => isBefore(claim, block, at)) ?? claims[0];
}

/** `claims` are in the order of the page; `open` where nobody else claims the name, or nothing decides. */
export function whoseIs(claims: readonly Claim[], block: number, at: number): 'ours' | 'theirs' | 'open' {
  if (!claims.some(({ whose }) => whose === 'theirs')) return 'open';
  const inBlock = nearest(
    claims.filter((claim) => claim.block === block),
    block,
    at,
  );
  if (inBlock) return inBlock.whose;
  const definitions = claims.filter(({ defined }) => defined);
  return nearest(definitions.length > 0 ? definitions : claims, block, at)?.whose ?? 'open';
}
