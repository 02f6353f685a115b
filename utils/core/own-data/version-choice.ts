import type { ShownItem } from './next-version.ts';

export type VersionKind = ShownItem['kind'];
export const VERSION_KINDS: readonly VersionKind[] = ['added', 'changed', 'ended', 'gone'];

/** How many items of each kind a newer file has. */
export type VersionCounts = Readonly<Record<VersionKind, number>>;

/** Which items of a newer file are accepted, by their ids: of a kind all but some, or none but some. */
export type VersionChoice = Readonly<
  Record<VersionKind, { readonly all: boolean; readonly except: ReadonlySet<string> }>
>;

const forEachKind = <Value>(value: (kind: VersionKind) => Value): Readonly<Record<VersionKind, Value>> => ({
  added: value('added'),
  changed: value('changed'),
  ended: value('ended'),
  gone: value('gone'),
});

export const chooseAll = (): VersionChoice => forEachKind(() => ({ all: true, except: new Set() }));

export const countKinds = (items: readonly ShownItem[]): VersionCounts =>
  forEachKind((kind) => items.reduce((sum, item) => sum + (item.kind === kind ? 1 : 0), 0));

export const isChosen = (choice: VersionChoice, { kind, id }: Pick<ShownItem, 'kind' | 'id'>): boolean =>
  choice[kind].all !== choice[kind].except.has(id);

export const countChosen = (choice: VersionChoice, counts: VersionCounts): number =>
  VERSION_KINDS.reduce((sum, kind) => {
    const { all, except } = choice[kind];
    return sum + (all ? counts[kind] - except.size : except.size);
  }, 0);

/** The choice with all items of a kind, or none of them. */
export const chooseKind = (choice: VersionChoice, kind: VersionKind, all: boolean): VersionChoice => ({
  ...choice,
  [kind]: { all, except: new Set() },
});

/** The choice with an item more, or without it. */
export function chooseItem(choice: VersionChoice, item: ShownItem, chosen: boolean): VersionChoice {
  const { all, except: before } = choice[item.kind];
  const except = new Set(before);
  if (all === chosen) except.delete(item.id);
  else except.add(item.id);
  return { ...choice, [item.kind]: { all, except } };
}
