/**
 * Keeps only those highlights registered that are near the viewport: a browser looks at every registered range again
 * after any change to the page, so thousands of them would make each frame of the page slower. Blocks with hits are
 * held in document order in groups of about 32; one sentinel element per group tells when the group comes near.
 */
import { onAbort } from '../lifetime/on-abort.ts';
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

export interface NearViewport<Kind extends Item> {
  /** What is registered now. */
  readonly shown: () => readonly Kind[];
  readonly add: (item: Kind) => void;
  readonly remove: (item: Kind) => void;
}

const groupSize = 32;
/** Up to this many groups all is shown at once, and no observer is needed. */
const fewGroups = 8;

export function nearViewport<Kind extends Item>(
  document: Document,
  { signal, show, hide }: NearViewportOptions<Kind>,
): NearViewport<Kind> {
  const groups: Group<Kind>[] = [];
  const bySentinel = new Map<Element, Set<Group<Kind>>>();
  let planned = false;

  const settle = (): void => {
    const all = groups.length <= fewGroups;
    // Between two far sentinels there may be a long stretch of text with none in sight.
    const gap = all || groups.some((group) => group.near) ? -1 : nearestGap(groups.map((group) => group.sentinel));
    groups.forEach((group, index) => {
      const near = all || group.near || groups[index + 1]?.near || index === gap;
      if (Boolean(near) !== group.shown) group.items.forEach(near ? show : hide);
      group.shown = Boolean(near);
    });
  };

  const plan = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      if (!signal.aborted) settle();
    });
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const group of bySentinel.get(target) ?? []) group.near = isIntersecting;
      }
      settle();
    },
    { root: document, rootMargin: '100% 0px' },
  );

  const watch = (group: Group<Kind>): void => {
    bySentinel.set(group.sentinel, (bySentinel.get(group.sentinel) ?? new Set()).add(group));
    // Observing it anew makes the observer tell at once where it stands.
    observer.unobserve(group.sentinel);
    observer.observe(group.sentinel);
  };

  const open = (at: number, items: Kind[]): void => {
    const [first] = items;
    if (!first) return;
    const group: Group<Kind> = { items, sentinel: first.element, near: false, shown: false };
    groups.splice(at, 0, group);
    watch(group);
    plan();
  };

  /** Gives the group another sentinel, or takes it away when it is empty. */
  const seat = (group: Group<Kind>): void => {
    const others = bySentinel.get(group.sentinel);
    others?.delete(group);
    if (others?.size === 0) {
      bySentinel.delete(group.sentinel);
      observer.unobserve(group.sentinel);
    }
    const [first] = group.items;
    if (first) {
      group.sentinel = first.element;
      watch(group);
    } else groups.splice(groups.indexOf(group), 1);
  };

  const split = (group: Group<Kind>): void => {
    const later = group.items.splice(groupSize);
    if (group.shown) later.forEach(hide);
    open(groups.indexOf(group) + 1, later);
    settle();
  };

  const indexFor = (order: number): number => {
    let low = 0;
    let high = groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((groups[middle]?.items[0]?.order ?? 0) <= order) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  onAbort(signal, () => observer.disconnect());
  const scrolled = (): void => {
    if (groups.length > fewGroups) plan();
  };
  document.addEventListener('scrollend', scrolled, { signal, passive: true, capture: true });
  return {
    shown: () => groups.flatMap((group) => (group.shown ? group.items : [])),
    add: (item) => {
      const group = groups[indexFor(item.order)];
      if (!group) return open(0, [item]);
      const { items } = group;
      items.splice(items.findLastIndex((other) => other.order <= item.order) + 1, 0, item);
      if (group.shown) show(item);
      if (items.length > groupSize * 1.5) split(group);
    },
    remove: (item) => {
      const at = indexFor(item.order);
      // Equal orders may lie on either side of a group's edge.
      const group = [at, at - 1, at + 1].map((index) => groups[index]).find((each) => each?.items.includes(item));
      if (!group) return;
      group.items.splice(group.items.indexOf(item), 1);
      if (group.shown) hide(item);
      if (group.sentinel === item.element || group.items.length === 0) seat(group);
    },
  };
}
