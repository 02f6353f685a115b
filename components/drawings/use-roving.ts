import { useState } from 'preact/hooks';

export interface Roving {
  /** The properties of the item at this index. */
  readonly item: (place: number) => {
    readonly tabindex: number;
    readonly 'data-place': number;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent & { readonly currentTarget: SVGElement }) => void;
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One tab stop for the items of a drawing; arrow keys, Home and End go from one to the next, Enter and Space choose.
 * `choose` is given the index and the element of the item.
 */
export function useRoving(count: number, choose: (place: number, element: SVGElement) => void): Roving {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, count - 1);
  const goTo = (place: number, from: SVGElement) =>
    from.ownerSVGElement?.querySelector<SVGElement>(`[data-place="${place}"]`)?.focus();
  return {
    item: (place) => ({
      tabindex: place === stop ? 0 : -1,
      'data-place': place,
      onFocus: () => setCurrent(place),
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const { key, currentTarget } = event;
        const step = STEPS[key];
        if (step !== undefined) goTo(place + step, currentTarget);
        else if (key === 'Home') goTo(0, currentTarget);
        else if (key === 'End') goTo(count - 1, currentTarget);
        else if (key === 'Enter' || key === ' ') choose(place, currentTarget);
        else return;
        event.preventDefault();
      },
    }),
  };
}
