import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Pressed {
  readonly button: Element;
  /** Its row among those of the section; -1 where it stands in none. */
  readonly row: number;
  /** Its place among the buttons of the row. */
  readonly place: number;
}

const rowsOf = (section: HTMLElement): Element[] => [...section.querySelectorAll('.row')];
const buttonsOf = (row: Element | undefined): HTMLElement[] => [...(row?.querySelectorAll('button') ?? [])];

function pressedIn(section: HTMLElement, target: EventTarget | null): Pressed | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (!button) return null;
  const rows = rowsOf(section);
  const row = rows.findIndex((each) => each.contains(button));
  return { button, row, place: buttonsOf(rows[row]).indexOf(button) };
}

/**
 * Keeps the reader's place where a press removes the pressed button: browsers drop the focus then, and the next Tab
 * would begin at the top of the page. The focus moves to the same button of the row that takes the place, or to the
 * heading of the section.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const section = area.current;
    if (!section) return;
    const life = new AbortController();
    let pressed: Pressed | null = null;
    const onClick = ({ target }: MouseEvent): void => {
      pressed = pressedIn(section, target);
    };
    const onChange = (): void => {
      if (!pressed || pressed.button.isConnected) return;
      const { row, place } = pressed;
      pressed = null;
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return;
      const rows = rowsOf(section);
      const next = row < 0 ? undefined : buttonsOf(rows[Math.min(row, rows.length - 1)])[place];
      (next ?? section.querySelector<HTMLElement>('h2'))?.focus();
    };
    section.addEventListener('click', onClick, { capture: true, signal: life.signal });
    const observer = new MutationObserver(onChange);
    observer.observe(section, { childList: true, subtree: true });
    return () => {
      life.abort();
      observer.disconnect();
    };
  }, [area]);
}
