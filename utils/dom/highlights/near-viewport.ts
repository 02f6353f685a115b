/**
 * Keeps only those highlights registered that are near the viewport: a browser looks at every registered range again
 * after any change to the page, so that even a few hundred of them make each frame of a busy page slower. Blocks with
 * mentions are held in document order in small groups. One sentinel element per group tells when the group comes near;
 * only then are its own blocks watched, and those in sight are shown.
 */
import { onAbort } from '../events/on-abort.ts';
import { partitionPoint } from './partition-point.ts';
import { watchElements } from './watch-elements.ts';

export interface Item {
  readonly order: number;
  readonly element: Element;
}

interface Group<Kind extends Item> {
  /** Never empty. */
  readonly items: Kind[];
  /** The sentinel element, whether it is observed, and whether it is near. */
  element: Element;
  observed: boolean;
  near: boolean;
  /** True while its items are watched one by one. */
  open: boolean;
}

export interface NearViewportOptions<Kind extends Item> {
  readonly signal: AbortSignal;
  /** Called again for items that are already shown, when they are watched again. */
  readonly show: (item: Kind) => void;
  readonly hide: (item: Kind) => void;
}

export interface NearViewport<Kind extends Item> {
  readonly add: (item: Kind) => void;
  readonly remove: (item: Kind) => void;
  /** Looks at what is not observed, too: call it where something may have moved. */
  readonly look: () => unknown;
}

const GROUP_SIZE = 16;
/** How far beyond the viewport sentinels and items are near, in viewports. */
const SENTINEL_MARGIN = 1;
const ITEM_MARGIN = 0.25;
/** Milliseconds: a long page has hundreds of sentinels, and no reader scrolls a viewport on in this time. */
const SENTINEL_DELAY = 100;
/** Milliseconds for which sentinels of far groups are gathered. */
const GATHERING = 500;

export function nearViewport<Kind extends Item>(
  document: Document,
  { signal, show, hide }: NearViewportOptions<Kind>,
): NearViewport<Kind> {
  const groups: Group<Kind>[] = [];
  /** Until the browser has laid out the page, nothing is known of where things are. */
  let isLaidOut = false;

  const items = watchElements<Kind>(document, ITEM_MARGIN, 0, signal, (item, near) => (near ? show : hide)(item));
  const unwatch = (item: Kind): void => {
    arrived.delete(item);
    items.remove(item);
    hide(item);
  };

  const { getBoundingClientRect } = Element.prototype;
  const boxOf = ({ element }: { readonly element: Element }): DOMRect => getBoundingClientRect.call(element);
  const isWithin = (margin: number): ((item: { readonly element: Element }) => boolean) => {
    // Once for all of them: Firefox looks for a pending layout whenever it is asked.
    const height = innerHeight;
    return (item) => {
      const { top, bottom } = boxOf(item);
      return bottom > -margin * height && top < (1 + margin) * height;
    };
  };

  /**
   * Items near the viewport are shown at once: the observer reports them only after the next frame, and each frame in
   * which highlights change paints the page anew. All are measured before any is shown, since Firefox lays the page out
   * anew for whoever measures after a highlight has changed.
   */
  const watch = (some: readonly Kind[]): void => {
    const inSight = some.filter(isWithin(ITEM_MARGIN));
    inSight.forEach(show);
    some.forEach(items.add);
  };

  /** Items that were added to open groups, to be watched together. */
  const arrived = new Set<Kind>();
  /** Groups that were split off an open one, of which nothing is known. */
  const split = new Set<Group<Kind>>();

  const setObserved = (group: Group<Kind>, wanted: boolean): void => {
    waiting.delete(group);
    if (group.observed === wanted) return;
    group.observed = wanted;
    if (wanted) sentinels.add(group);
    else sentinels.remove(group);
  };

  /**
   * Firefox looks at every observed element in every frame, however far it is, and does not know the delay. Nearly
   * always what comes near next stands beside what is near.
   */
  const observeOpen = (): void => {
    groups.forEach((group, index) => {
      const around = [groups[index - 1], group, groups[index + 1]];
      if (!waiting.has(group))
        setObserved(
          group,
          around.some((each) => each?.open),
        );
    });
  };

  const settle = (): void => {
    // Between two far sentinels there may be a long stretch of text with none in sight: a handful of measurements finds
    // the last one above. Document order stands in for height.
    const above = (group: Group<Kind>): boolean => boxOf(group).top <= innerHeight / 2;
    const gap = groups.some((group) => group.near) ? -1 : partitionPoint(groups, above);
    const opened: Kind[] = [];
    const closed: Kind[] = [];
    groups.forEach((group, index) => {
      const open = group.near || groups[index + 1]?.near || index === gap;
      if (open !== group.open || !isLaidOut) (open ? opened : closed).push(...group.items);
      group.open = open;
    });
    isLaidOut ||= groups.length > 0;
    if (import.meta.env?.FIREFOX) observeOpen();
    watch(opened);
    closed.forEach(unwatch);
  };

  /**
   * In a page that was shown before, measuring says at once what is near; in one that is still loading the browser
   * would have to lay it out for that.
   */
  let planned = false;
  const settleSoon = (): void => {
    if (planned || (!isLaidOut && document.readyState !== 'complete')) return;
    planned = true;
    // After a promise, as all that an answer brings: the browser counts that apart from a callback of its own (row 11).
    void Promise.resolve().then(() => {
      if (signal.aborted) return;
      planned = false;
      if (!isLaidOut || split.size > 0) {
        const isNear = isWithin(SENTINEL_MARGIN);
        for (const group of isLaidOut ? split : groups) group.near = isNear(group);
        split.clear();
        settle();
      }
      watch([...arrived]);
      arrived.clear();
    });
  };

  const setNear = (group: Group<Kind>, near: boolean): void => {
    group.near = near;
  };
  const sentinels = watchElements<Group<Kind>>(document, SENTINEL_MARGIN, SENTINEL_DELAY, signal, setNear, settle);

  /**
   * Groups whose sentinel is not observed yet. For each set of newly observed elements the browser makes a frame, and
   * on a long page that is read bit by bit a frame takes longer than a bit.
   */
  const waiting = new Set<Group<Kind>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observeWaiting = (): void => {
    clearTimeout(timer);
    for (const group of waiting) setObserved(group, true);
  };
  onAbort(signal, () => clearTimeout(timer));
  const observe = (group: Group<Kind>): void => {
    // While nothing is near, as before the first layout, nothing is known to be far.
    if (group.open || !groups.some(({ near }) => near)) return setObserved(group, true);
    if (waiting.size === 0) timer = setTimeout(observeWaiting, GATHERING);
    waiting.add(group);
  };

  /**
   * The sentinel is the first item of its group, also after items were added or removed; a group without items is
   * removed.
   */
  const moveSentinel = (group: Group<Kind>): void => {
    setObserved(group, false);
    const [first] = group.items;
    if (first) {
      group.element = first.element;
      observe(group);
    } else {
      groups.splice(groups.indexOf(group), 1);
      split.delete(group);
    }
  };

  const insert = (at: number, members: Kind[], open: boolean): void => {
    const { element } = members[0] as Kind;
    const group = { items: members, element, observed: false, near: false, open };
    groups.splice(at, 0, group);
    if (open) split.add(group);
    observe(group);
  };

  const indexFor = (order: number): number =>
    partitionPoint(groups, (group) => (group.items[0] as Kind).order <= order);

  const look = (): void => {
    const isNear = isWithin(SENTINEL_MARGIN);
    for (const group of groups) if (!group.observed) group.near = isNear(group);
    settle();
  };
  const scrolled = (): void => {
    observeWaiting();
    look();
  };
  document.addEventListener('scrollend', scrolled, { signal, capture: true });
  return {
    // Whoever measures a page that is still loading has it laid out for that.
    look: () => isLaidOut && look(),
    add: (item) => {
      settleSoon();
      // The first ones are shown in the first frame, at the cost of a few that may be out of sight.
      if (!isLaidOut && !planned && groups.length < 2) show(item);
      const at = indexFor(item.order);
      const group = groups[at];
      if (!group) return insert(0, [item], false);
      const { items: members, open } = group;
      members.splice(members.findLastIndex((other) => other.order <= item.order) + 1, 0, item);
      if (members[0] === item) moveSentinel(group);
      if (open) arrived.add(item);
      if (members.length > GROUP_SIZE * 1.5) insert(at + 1, members.splice(GROUP_SIZE), open);
    },
    remove: (item) => {
      const at = indexFor(item.order);
      // Items with equal orders may be on either side of a group's edge.
      const group = groups.slice(at && at - 1, at + 2).find(({ items: members }) => members.includes(item));
      if (!group) return;
      const { items: members } = group;
      members.splice(members.indexOf(item), 1);
      unwatch(item);
      if (group.element === item.element || members.length === 0) moveSentinel(group);
    },
  };
}
