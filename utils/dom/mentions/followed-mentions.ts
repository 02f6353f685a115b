/**
 * Follows the mentions that the reader points at. A block whose text changes is
 * another block with other mentions, and for a moment has none: what the reader
 * sees is the same name, which keeps the key under which it was first pointed at.
 */
import type { CardTarget, Rect } from '../card/card-api.ts';
import { propertiesOf } from '../reading/text-blocks/properties-of.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import type { PlacedMention } from './placed-mentions.ts';
import { targetOf, textOf } from './targets.ts';

export interface Followed {
  /** As it was last. */
  placed: PlacedMention | null;
  target: CardTarget;
  /** Whether the pointer was on it: what is not marked cannot be pointed at. */
  isPointedAt: boolean;
}

export class FollowedMentions {
  readonly #page: () => Pick<AnnotatedPage, 'marks' | 'state'> | null;
  readonly #followed = new Map<string, Followed>();

  constructor(page: () => Pick<AnnotatedPage, 'marks' | 'state'> | null) {
    this.#page = page;
  }

  /** The same target, under the key of the mention that it follows. */
  follow(target: CardTarget, isPointedAt: boolean): CardTarget {
    for (const [key, followed] of this.#followed) {
      if (!isSameName(followed.target, target) || this.now(followed)?.key !== target.key) continue;
      followed.target = { ...target, key };
      followed.isPointedAt ||= isPointedAt;
      return followed.target;
    }
    this.#followed.set(target.key, { placed: this.#mentions?.get(target.key) ?? null, target, isPointedAt });
    return target;
  }

  get(key: string): Followed | undefined {
    return this.#followed.get(key);
  }

  /** The mention as it is, or was last. */
  last(key: string): PlacedMention | null {
    const followed = this.#followed.get(key);
    return (followed ? (this.now(followed) ?? followed.placed) : this.#mentions?.get(key)) ?? null;
  }

  forget(key: string): void {
    this.#followed.delete(key);
  }

  forgetAllBut(wanted: string | null): void {
    for (const key of this.#followed.keys()) if (key !== wanted) this.forget(key);
  }

  /** The mention as it stands on the page now. */
  now(followed: Followed): PlacedMention | null {
    const { placed, target } = followed;
    const same = placed && this.#mentions?.get(placed.key);
    // What is around a block may have its name linked to another entity.
    const found = same?.mention.entity === target.entity ? same : this.#successorOf(followed);
    if (found) followed.placed = found;
    return found ?? null;
  }

  /** Where the mention is: where it was last, while its block is read anew. */
  locate(key: string): CardTarget | null {
    const followed = this.#followed.get(key);
    if (!followed) return this.#unfollowed(key);
    const found = this.now(followed);
    const target = found && targetOf(found);
    if (target) followed.target = { ...target, key };
    const isAwaited = found ? stillHolds(found, followed.target.text) : this.#page()?.state === 'reading';
    return target || isAwaited ? followed.target : null;
  }

  /** The mention that lay at a point when its block changed, until it is painted anew and so can be pointed at. */
  awaitedAt(x: number, y: number): CardTarget | null {
    const marks = this.#page()?.marks;
    if (!marks?.paints) return null;
    for (const [key, followed] of this.#followed) {
      const target = followed.isPointedAt ? this.locate(key) : null;
      if (!target?.rects.some((rect) => isIn(rect, x, y))) continue;
      const found = this.now(followed);
      if (!found || !marks.painted().includes(found)) return target;
    }
    return null;
  }

  get #mentions() {
    return this.#page()?.marks?.mentions;
  }

  #unfollowed(key: string): CardTarget | null {
    const placed = this.#mentions?.get(key);
    return placed ? targetOf(placed) : null;
  }

  /** The same name in the same element, nearest to where it stood there; or at the same place, in any element. */
  #successorOf({ placed, target: last }: Followed): PlacedMention | undefined {
    // To measure a name is costly, and the page may have it hundreds of times: most are told apart without.
    const named = (this.#mentions?.all() ?? []).filter(
      (other) => other.mention.entity === last.entity && textOf(other) === last.text,
    );
    let nearest: PlacedMention | undefined;
    let least = Infinity;
    for (const other of named) {
      if (other.block.element !== placed?.block.element) continue;
      const target = targetOf(other);
      const distance = target ? distanceInBlock(target, last) : Infinity;
      if (distance >= least) continue;
      least = distance;
      nearest = other;
    }
    return nearest ?? named.find((other) => isSamePlace(targetOf(other), last));
  }
}

const isSameName = (one: CardTarget, other: CardTarget): boolean =>
  one.entity === other.entity && one.text === other.text;

function isSamePlace(one: CardTarget | null, { rects: [there] }: CardTarget): boolean {
  const here = one?.rects[0];
  return here !== undefined && here.left === there?.left && here.top === there.top;
}

/**
 * In heights of the name: what the page writes before a name moves it by a few lines, and a log has the name on many.
 */
const FARTHEST = 4;

/** Counted from the corner of the block, since the page may have scrolled. Too far is infinite. */
function distanceInBlock(one: CardTarget, other: CardTarget): number {
  const [[here], [there]] = [one.rects, other.rects];
  if (!here || !there) return Infinity;
  const across = here.left - one.block.left - (there.left - other.block.left);
  const down = here.top - one.block.top - (there.top - other.block.top);
  return Math.abs(down) > FARTHEST * (here.bottom - here.top) ? Infinity : Math.hypot(across, down);
}

/** Whether the text of a mention was replaced, and its element says the name as before: it will be read in a moment. */
function stillHolds({ span, block: { element } }: PlacedMention, name: string): boolean {
  const isIntact = span?.nodes.every((node) => node.isConnected) && span.end.offset <= span.end.node.length;
  if (isIntact) return false;
  const { isConnected, textContent } = propertiesOf(element);
  return isConnected && withoutSpace(textContent ?? '').includes(withoutSpace(name));
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const isIn = ({ left, top, right, bottom }: Rect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
