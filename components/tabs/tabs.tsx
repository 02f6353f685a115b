import type { ComponentChildren } from 'preact';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /**
   * Shown beside the label. 0 is not shown, and keeps its place, so that the next tab does not move when it is counted.
   */
  readonly count?: number | undefined;
}

interface TabsProps<Id extends string> {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The id of the element that shows the chosen view. */
  readonly controls: string;
}

export const tabId = (id: string): string => `tab-${id}`;

/** A row of tabs: one tab stop, whose arrow keys, Home and End choose a tab at once. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, controls }: TabsProps<Id>): ComponentChildren {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = places[event.key];
    const next = place === undefined ? undefined : tabs[place % tabs.length];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    onChoose(next.id);
    document.getElementById(tabId(next.id))?.focus();
    event.preventDefault();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: words, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={chosen === id}
          aria-controls={controls}
          tabIndex={chosen === id ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words}
          {count !== undefined && <span class={count === 0 ? 'tag none' : 'tag'}>{count || ''}</span>}
        </button>
      ))}
    </div>
  );
}
