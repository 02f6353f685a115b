/**
 * Who an acronym (or a surname) stands for at a place of the page, when the page names more than one body that it may
 * stand for. What the page explains in brackets decides before what it merely names, and the nearer before the farther.
 */
import type { EntityId } from '../pack/types.ts';

export interface Claim {
  readonly entity: EntityId;
  /** Place of the block among the blocks that were kept, and the offset in it. */
  readonly block: number;
  readonly at: number;
  readonly whose: 'ours' | 'theirs';
  /** For theirs: the contested name, in capitals. Ours claims every name of the entity. */
  readonly text?: string;
  /** Put right beside the short name in brackets. */
  readonly defined: boolean;
}

function initialsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const spoken = words.filter((word) => !/^(?:OF|AND|FOR|THE|IN)$/u.test(word));
  return [words, spoken].map((list) => list.map((word) => word.charAt(0)).join(''));
}

/** Whether a claim on one name is a claim on another: the same, or the initials of it. */
function contests(contested: string, name: string): boolean {
  return contested === name || (contested.includes(' ') && initialsOf(contested).includes(name));
}

const isBefore = (claim: Claim, block: number, at: number): boolean =>
  claim.block < block || (claim.block === block && claim.at <= at);

/** The last claim before the place; `claims` in the order of the page. */
function lastBefore(claims: readonly Claim[], block: number, at: number): Claim | undefined {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    if (claim && isBefore(claim, block, at)) low = middle + 1;
    else high = middle;
  }
  return claims[low - 1];
}

/** The claims on one name of one entity. */
interface Contest {
  readonly all: readonly Claim[];
  readonly defined: readonly Claim[];
}

export class Claims {
  private readonly byEntity = new Map<EntityId, Claim[]>();
  private readonly contests = new Map<string, Contest | null>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const list = this.byEntity.get(claim.entity);
      if (list) list.push(claim);
      else this.byEntity.set(claim.entity, [claim]);
    }
    for (const list of this.byEntity.values()) list.sort((a, b) => a.block - b.block || a.at - b.at);
  }

  /** `name` in capitals; `open` where nobody else claims it. */
  whose(entity: EntityId, name: string, block: number, at: number): 'ours' | 'theirs' | 'open' {
    const contest = this.contestOf(entity, name);
    if (!contest) return 'open';
    const last = lastBefore(contest.all, block, at);
    if (last?.block === block) return last.whose;
    const decisive = lastBefore(contest.defined, block, at) ?? last ?? contest.defined[0] ?? contest.all[0];
    return decisive?.whose ?? 'open';
  }

  private contestOf(entity: EntityId, name: string): Contest | null {
    const key = `${entity} ${name}`;
    const known = this.contests.get(key);
    if (known !== undefined) return known;
    const all = (this.byEntity.get(entity) ?? []).filter(({ text }) => text === undefined || contests(text, name));
    const isContested = all.some(({ whose }) => whose === 'theirs');
    const contest = isContested ? { all, defined: all.filter(({ defined }) => defined) } : null;
    this.contests.set(key, contest);
    return contest;
  }
}
