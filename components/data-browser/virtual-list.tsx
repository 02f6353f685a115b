import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface VirtualListProps {
  readonly total: number;
  /** Of a row, in CSS pixels. */
  readonly height: number;
  readonly label: string;
  readonly row: (place: number) => ComponentChildren;
  /** Whether the list is drawn for paper: the rows that were read stand one below the other. */
  readonly isPrinting: boolean;
  /** Whether the row of this place has been read. */
  readonly isRead: (place: number) => boolean;
  /** The places that are in view now. */
  readonly onShown: (first: number, last: number) => void;
}

/** A list of which only the rows in view, and some around them, are in the document; on paper all that were read. */
export function VirtualList({ total, height, label, row, isPrinting, isRead, onShown }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const list = useRef<Virtualizer<HTMLDivElement, Element> | null>(null);
  const options = {
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => render(0),
  };
  list.current ??= new Virtualizer<HTMLDivElement, Element>(options);
  const virtual = list.current;
  virtual.setOptions({ ...virtual.options, ...options });
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // The sizes of rows are kept until they are measured anew.
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useLayoutEffect(() => onShown(first, last), [first, last, onShown]);
  if (isPrinting) {
    const places = Array.from({ length: total }, (_, place) => place).filter(isRead);
    return (
      <ul class="virtual-rows" aria-label={label}>
        {places.map((place) => (
          <li key={place}>{row(place)}</li>
        ))}
      </ul>
    );
  }
  return (
    <div class="virtual" ref={scroller}>
      <ul class="virtual-rows" aria-label={label} style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map(({ index, start }) => (
          <li
            key={index}
            class="virtual-row"
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
