// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardPort } from '../../../entrypoints/page-tools/card-port.ts';
import type { FrameAccess } from '../../../entrypoints/page-tools/contract.ts';
import { followPointer } from '../../../entrypoints/page-tools/pointer.ts';
import type { CardPointer } from '../../../utils/dom/card/card-api.ts';
import { captureEvents } from '../../../utils/dom/events/capture-events.ts';

/** Where names stand on this page without layout: everything from x = 100 to 200 is one mention. */
const placed = vi.hoisted(() => ({ key: '1.0.7' }));
const forgetPlaces = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/dom/mentions/hit-test/hit-test.ts', () => ({
  mentionAt: (_: Document, x: number) => ((x >= 100 && x <= 200) || x === nameAt ? placed : null),
  forgetPlaces,
}));
vi.mock('../../../utils/dom/mentions/targets.ts', () => ({ targetOf: ({ key }: { key: string }) => ({ key }) }));

let life: AbortController;
/** Where another name stands. */
let nameAt: number | null;
let frames: FrameRequestCallback[];
let seen: CardPointer[];
let isLoaded: boolean;
let page: { marks: { paints: boolean; painted: () => readonly unknown[] } | null } | null;
let own: Element | null;
let onceRead: (() => void) | null;
let begin: (event: PointerEvent) => void;

beforeEach(() => {
  document.body.innerHTML = '<p>A <b>name</b> and a <a href="#"><i>link</i></a></p><div id="card"></div>';
  life = new AbortController();
  frames = [];
  seen = [];
  isLoaded = false;
  page = { marks: { paints: true, painted: () => [] } };
  own = null;
  nameAt = null;
  onceRead = null;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  const card = {
    get loaded() {
      return isLoaded;
    },
    pointer: (event: CardPointer) => seen.push(event),
    onceRead: (callback: (() => void) | null) => {
      onceRead = callback;
    },
  } as unknown as CardPort;
  const frame = {
    document,
    listen: captureEvents(window, life.signal),
    signal: life.signal,
    get page() {
      return page;
    },
    isOwn: (target: EventTarget) => target === own,
  } as unknown as FrameAccess;
  begin = followPointer(card, frame);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function nextFrame(): void {
  for (const callback of frames.splice(0)) callback(0);
}
function fire(type: string, at: PointerEventInit, element: Element | null = document.querySelector('b')): PointerEvent {
  const event = new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...at });
  element?.dispatchEvent(event);
  return event;
}

describe('moving the pointer', () => {
  it('is followed once a frame, with the latest event', () => {
    for (const clientX of [90, 120, 150]) fire('pointermove', { clientX, clientY: 5 });
    expect(seen).toEqual([]);
    nextFrame();
    expect(seen).toMatchObject([{ kind: 'move', pointer: 'mouse', x: 150, y: 5, target: { key: '1.0.7' } }]);
    nextFrame();
    expect(seen).toHaveLength(1);
  });

  it('beside all names does not load the card', () => {
    fire('pointermove', { clientX: 50 });
    nextFrame();
    expect(seen).toEqual([]);
  });

  it('beside all names closes an open card', () => {
    isLoaded = true;
    fire('pointermove', { clientX: 50 });
    nextFrame();
    expect(seen).toMatchObject([{ kind: 'move', target: null }]);
  });

  it('does nothing on a page without mentions', () => {
    page = { marks: null };
    fire('pointermove', { clientX: 150 });
    expect(frames).toEqual([]);
  });

  it('finds nothing where nothing is painted', () => {
    page = { marks: { paints: false, painted: () => [] } };
    fire('pointermove', { clientX: 150 });
    nextFrame();
    expect(seen).toEqual([]);
  });

  it('to where a name is marked a moment later finds it when the page was read', () => {
    fire('pointermove', { clientX: 50 });
    nextFrame();
    nameAt = 50;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onceRead?.();
    vi.runAllTimers();
    expect(seen).toMatchObject([{ kind: 'move', x: 50, target: { key: '1.0.7' } }]);
    fire('pointermove', { clientX: 50 });
    nextFrame();
    expect(onceRead).toBeNull();
  });

  it('looks for no name where the pointer was before', () => {
    fire('pointermove', { clientX: 50 });
    nextFrame();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onceRead?.();
    fire('pointermove', { clientX: 60 });
    nextFrame();
    nameAt = 50;
    vi.runAllTimers();
    expect(seen).toEqual([]);
  });

  it('finds the name though the page is read again and again, and looks once more after the last reading', () => {
    fire('pointermove', { clientX: 50 });
    nextFrame();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onceRead?.();
    vi.advanceTimersByTime(100);
    onceRead?.();
    nameAt = 50;
    vi.advanceTimersByTime(60);
    expect(seen).toMatchObject([{ kind: 'move', x: 50 }]);
    vi.runAllTimers();
    expect(seen).toHaveLength(1);
    nameAt = null;
    fire('pointermove', { clientX: 60 });
    nextFrame();
    onceRead?.();
    vi.advanceTimersByTime(100);
    onceRead?.();
    vi.advanceTimersByTime(60);
    nameAt = 60;
    vi.runAllTimers();
    expect(seen).toMatchObject([{ x: 50 }, { x: 60 }]);
  });

  it.each(['scroll', 'keydown'])('looks for no name after a %s', (type) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fire('pointermove', { clientX: 50 });
    nextFrame();
    nameAt = 50;
    fire(type, {});
    expect(onceRead).toBeNull();
    fire('pointermove', { clientX: 60 });
    nextFrame();
    onceRead?.();
    nameAt = 60;
    fire(type, {});
    vi.runAllTimers();
    expect([seen, onceRead]).toEqual([[], null]);
  });

  it('finds no name that comes to it long after', () => {
    fire('pointermove', { clientX: 50 });
    nextFrame();
    vi.spyOn(performance, 'now').mockReturnValue(Number.MAX_SAFE_INTEGER);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onceRead?.();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not followed where the site was paused before the frame', () => {
    fire('pointermove', { clientX: 150 });
    page = null;
    nextFrame();
    expect(seen).toEqual([]);
  });

  it('is not followed after the end of this copy', () => {
    fire('pointermove', { clientX: 150 });
    life.abort();
    nextFrame();
    fire('pointermove', { clientX: 150 });
    nextFrame();
    expect(seen).toEqual([]);
  });
});

describe('pressing', () => {
  it('is passed on at once, and so is a click', () => {
    fire('pointerdown', { clientX: 150, buttons: 1, altKey: true, pointerType: 'touch' });
    fire('click', { clientX: 150 });
    expect(seen).toMatchObject([
      { kind: 'down', pressed: true, alt: true, pointer: 'touch' },
      { kind: 'click', pressed: false, alt: false },
    ]);
  });

  it('on a link is left to the page', () => {
    fire('click', { clientX: 150 }, document.querySelector('i'));
    fire('click', { clientX: 150 });
    expect(seen.map(({ free }) => free)).toEqual([false, true]);
  });

  it('over the card finds no name behind it', () => {
    own = document.querySelector('#card');
    isLoaded = true;
    fire('pointerdown', { clientX: 150 }, own);
    expect(seen).toMatchObject([{ overCard: true, target: null }]);
  });

  it.each([
    ['touch', 'touch'],
    ['pen', 'pen'],
    ['mouse', 'mouse'],
    ['', 'mouse'],
  ])('with a pointer of type “%s” counts as %s', (pointerType, pointer) => {
    fire('pointerdown', { clientX: 150, pointerType });
    expect(seen[0]?.pointer).toBe(pointer);
  });
});

it('measures names anew after each scroll, until the end of this copy', () => {
  forgetPlaces.mockClear();
  for (const scrolls of [1, 2]) {
    fire('scroll', {});
    expect(forgetPlaces).toHaveBeenCalledTimes(scrolls);
  }
  life.abort();
  fire('scroll', {});
  expect(forgetPlaces).toHaveBeenCalledTimes(2);
});

it('handles the event that came before it was loaded', () => {
  begin(fire('other', { clientX: 150 }));
  const move = new PointerEvent('pointermove', { clientX: 150 });
  begin(move);
  nextFrame();
  begin(new PointerEvent('click', { clientX: 150 }));
  expect(seen.map(({ kind }) => kind)).toEqual(['down', 'move', 'click']);
});
