/**
 * Keeps only those highlights registered that are near the viewport: a browser looks at every registered range again
 * after any change to the page, so thousands of them would make each frame of the page slower. Blocks with hits are
 * held in document order in groups of about 32; one sentinel element per group tells when the group comes near.
 */
import { nearestGap } from './nearest.ts';

export interface Item {
  readonly order: number;
  readonly element: Element;
}

interface Group<Kind extends Item> {
  items: Kind[];
  sentinel: Element;
  near: boolean;
  shown: boolean;
}

export interface NearViewportOptions<Kind extends Item> {
  readonly signal: AbortSignal;
  readonly show: (item: Kind) => void;
  readonly hide: (item: Kind) => void;
}

const groupSize = 32;
/** Up to this many groups all is shown at once, and no observer is needed. */
const fewGroups = 8;

export class NearViewport<Kind extends Item> {
  readonly #options: NearViewportOptions<Kind>;
  readonly #groups: Group<Kind>[] = [];
  readonly #bySentinel = new Map<Element, Set<Group<Kind>>>();
  readonly #observer: IntersectionObserver;
  #planned = false;

  constructor(document: Document, options: NearViewportOptions<Kind>) {
    this.#options = options;
    const { signal } = options;
    this.#observer = new IntersectionObserver((entries) => this.#observed(entries), {
      root: document,
      rootMargin: '100% 0px',
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    const plan = (): void => {
      if (this.#groups.length > fewGroups) this.#plan();
    };
    document.addEventListener('scrollend', plan, { signal, passive: true, capture: true });
  }

  /** What is registered now. */
  get shown(): readonly Kind[] {
    return this.#groups.filter((group) => group.shown).flatMap((group) => group.items);
  }

  add(item: Kind): void {
    const group = this.#groups[this.#indexFor(item.order)];
    if (!group) return this.#open(0, [item]);
    const { items } = group;
    items.splice(items.findLastIndex((other) => other.order <= item.order) + 1, 0, item);
    if (group.shown) this.#options.show(item);
    if (items.length > groupSize * 1.5) this.#split(group);
  }

  remove(item: Kind): void {
    const at = this.#indexFor(item.order);
    // Equal orders may lie on either side of a group's edge.
    const group = [at, at - 1, at + 1].map((index) => this.#groups[index]).find((each) => each?.items.includes(item));
    if (!group) return;
    group.items.splice(group.items.indexOf(item), 1);
    if (group.shown) this.#options.hide(item);
    if (group.sentinel === item.element || group.items.length === 0) this.#seat(group);
  }

  #indexFor(order: number): number {
    let low = 0;
    let high = this.#groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#groups[middle]?.items[0]?.order ?? 0) <= order) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #open(at: number, items: Kind[]): void {
    const [first] = items;
    if (!first) return;
    const group: Group<Kind> = { items, sentinel: first.element, near: false, shown: false };
    this.#groups.splice(at, 0, group);
    this.#watch(group);
    this.#plan();
  }

  #split(group: Group<Kind>): void {
    const later = group.items.splice(groupSize);
    if (group.shown) for (const item of later) this.#options.hide(item);
    this.#open(this.#groups.indexOf(group) + 1, later);
    this.#settle();
  }

  /** Gives the group another sentinel, or takes it away when it is empty. */
  #seat(group: Group<Kind>): void {
    this.#unwatch(group);
    const [first] = group.items;
    if (first) {
      group.sentinel = first.element;
      this.#watch(group);
    } else this.#groups.splice(this.#groups.indexOf(group), 1);
  }

  #watch(group: Group<Kind>): void {
    const groups = this.#bySentinel.get(group.sentinel) ?? new Set();
    this.#bySentinel.set(group.sentinel, groups.add(group));
    // Observing it anew makes the observer tell at once where it stands.
    this.#observer.unobserve(group.sentinel);
    this.#observer.observe(group.sentinel);
  }

  #unwatch(group: Group<Kind>): void {
    const groups = this.#bySentinel.get(group.sentinel);
    groups?.delete(group);
    if (groups?.size !== 0) return;
    this.#bySentinel.delete(group.sentinel);
    this.#observer.unobserve(group.sentinel);
  }

  #observed(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const group of this.#bySentinel.get(target) ?? []) group.near = isIntersecting;
    }
    this.#settle();
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    requestAnimationFrame(() => {
      this.#planned = false;
      if (!this.#options.signal.aborted) this.#settle();
    });
  }

  #settle(): void {
    const all = this.#groups.length <= fewGroups;
    // Between two far sentinels there may be a long stretch of text with none in sight.
    const gap =
      all || this.#groups.some((group) => group.near) ? -1 : nearestGap(this.#groups.map((group) => group.sentinel));
    this.#groups.forEach((group, index) => {
      const near = all || group.near || this.#groups[index + 1]?.near || index === gap;
      if (near && !group.shown) for (const item of group.items) this.#options.show(item);
      if (!near && group.shown) for (const item of group.items) this.#options.hide(item);
      group.shown = Boolean(near);
    });
  }
}
