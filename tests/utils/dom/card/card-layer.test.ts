// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entityCard } from '../../../../utils/core/facts/cards/entity-card.ts';
import type { EntityCard } from '../../../../utils/core/facts/cards/types.ts';
import type { CardPointer, CardServices, CardTarget } from '../../../../utils/dom/card/card-api.ts';
import { createCardLayer } from '../../../../utils/dom/card/card-layer.ts';
import type { FrameActions, FrameView } from '../../../../utils/dom/card/types.ts';
import { captureEvents } from '../../../../utils/dom/events/capture-events.ts';
import { sampleId, sampleIndex } from '../../core/facts/cards/sample-pack.ts';

// happy-dom has no top layer, so this provides what the host needs of it.
const top = new Set<Element>();
const realMatches = Element.prototype.matches;
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    top.add(this);
  },
  hidePopover(this: HTMLElement) {
    top.delete(this);
  },
});
Element.prototype.matches = function (this: Element, selector: string) {
  return selector === ':popover-open' ? top.has(this) : realMatches.call(this, selector);
} as typeof realMatches;
const realQuery = document.querySelectorAll.bind(document);
document.querySelectorAll = (selector: string) => realQuery(selector === 'dialog:modal' ? 'dialog.modal' : selector);

interface Drawn {
  readonly root: Element;
  view: FrameView;
  readonly actions: FrameActions;
}

let life: AbortController;
let drawn: Map<Element, Drawn>;
let services: CardServices & { answer: (card: EntityCard | null | Error) => void };
let layer: ReturnType<typeof createCardLayer>;
const opened = vi.fn();
const forget = vi.fn();
const removed = vi.fn(async () => {});
const correct = vi.fn(async () => {});
const undo = vi.fn(async () => {});
const openPanel = vi.fn(async () => {});
const located = vi.fn((key: string): CardTarget | null => target(key));

const rect = { left: 100, top: 100, right: 200, bottom: 120 };
const target = (key: string, entity = 'open-university'): CardTarget => ({
  key,
  entity: sampleId(entity),
  type: 'institution',
  text: 'OUN',
  evidence: [],
  rects: [rect],
  block: rect,
});
const move = (over: CardTarget | null, time: number, more: Partial<CardPointer> = {}): CardPointer => ({
  kind: 'move',
  pointer: 'mouse',
  x: over ? 150 : 500,
  y: over ? 110 : 500,
  time,
  alt: false,
  pressed: false,
  free: true,
  target: over,
  overCard: false,
  ...more,
});
const cardOf = (id: string): EntityCard => entityCard(sampleIndex, sampleId(id)) as EntityCard;
const hosts = () =>
  [...document.documentElement.children].filter((element) => element !== document.head && element !== document.body);
const only = (): Drawn => {
  const [one, more] = drawn.values();
  if (!one || more) throw new Error(`${drawn.size} cards stand`);
  return one;
};
const pressEscape = () => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
/** Lets promises and the delays of the card pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  drawn = new Map();
  let resolve: (card: EntityCard | null) => void = () => {};
  let reject: (error: Error) => void = () => {};
  services = {
    signal: life.signal,
    settings: { trigger: 'hover', theme: 'dark' },
    card: () =>
      new Promise((done, fail) => {
        [resolve, reject] = [done, fail];
      }),
    answer: (card) => (card instanceof Error ? reject(card) : resolve(card)),
    locate: located,
    layer: () => null,
    surroundings: () => null,
    isOnDark: () => false,
    step: () => null,
    entities: () => [],
    listen: captureEvents(window, life.signal),
    correct,
    undo,
    openPanel,
    own: () => {},
    removed,
    opened,
    forget,
  };
  layer = createCardLayer(services, {
    css: '',
    draw: (root, view, actions) => drawn.set(root, { root, view, actions }),
    erase: (root) => drawn.delete(root),
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  vi.clearAllMocks();
  located.mockReset().mockImplementation((key) => target(key));
});

async function hoverOver(key = 'a'): Promise<void> {
  layer.pointer(move(target(key), 0));
  await pass(300);
}
async function openByHover(key = 'a'): Promise<Drawn> {
  await hoverOver(key);
  services.answer(cardOf('open-university'));
  await pass(0);
  return only();
}

it('is not in the page before and after it is used', async () => {
  expect(hosts()).toEqual([]);
  await openByHover();
  expect(hosts().length).toBe(1);
  pressEscape();
  expect(hosts()).toEqual([]);
  expect(drawn.size).toBe(0);
});

it('shows contents that arrive soon without an outline, in the chosen theme, and marks the name', async () => {
  const { view, root } = await openByHover();
  expect(view).toMatchObject({ contents: { state: 'loaded' }, shape: 'card', pinned: false, back: null });
  expect(root.getAttribute('data-theme')).toBe('dark');
  expect(opened.mock.calls).toEqual([['a']]);
  pressEscape();
  expect(opened).toHaveBeenLastCalledWith(null);
});

it('shows an outline while contents are late, then fills it', async () => {
  await hoverOver();
  await pass(149);
  expect(drawn.size).toBe(0);
  await pass(1);
  expect(only().view.contents).toEqual({ state: 'loading', name: 'OUN' });
  services.answer(cardOf('open-university'));
  await pass(0);
  expect(only().view.contents.state).toBe('loaded');
});

it('shows nothing for an entity that is no longer in the data', async () => {
  await hoverOver();
  services.answer(null);
  await pass(1000);
  expect(drawn.size).toBe(0);
});

it('says when the background cannot be reached', async () => {
  await hoverOver();
  const error = new Error('unreachable');
  services.answer(error);
  await pass(0);
  expect(only().view.contents).toEqual({ state: 'unavailable', name: 'OUN', error });
  only().actions.onRetry();
  expect(only().view.contents).toEqual({ state: 'loading', name: 'OUN' });
  services.answer(cardOf('open-university'));
  await pass(0);
  expect(only().view.contents).toMatchObject({ state: 'loaded' });
});

it('drops an answer for a name that was left', async () => {
  await hoverOver();
  layer.pointer(move(null, 310));
  services.answer(cardOf('open-university'));
  await pass(1000);
  expect(drawn.size).toBe(0);
  expect(opened).not.toHaveBeenCalled();
});

it('hides Escape from the page only when it closes a card', async () => {
  await openByHover();
  expect(pressEscape().defaultPrevented).toBe(true);
  expect(pressEscape().defaultPrevented).toBe(false);
});

it('closes when its name is removed', async () => {
  await openByHover();
  located.mockReturnValue(null);
  window.dispatchEvent(new Event('resize'));
  await pass(100);
  expect(drawn.size).toBe(0);
});

it('is removed without a trace when the extension ends', async () => {
  const { actions } = await openByHover();
  actions.onPin();
  life.abort();
  expect(hosts()).toEqual([]);
  expect(drawn.size).toBe(0);
});

it('opens at the bottom of the screen for touch', async () => {
  layer.pointer(move(target('a'), 0, { kind: 'click', pointer: 'touch' }));
  services.answer(cardOf('open-university'));
  await pass(0);
  expect(only().view.shape).toBe('sheet');
});

it('returns the focus to the element that had it before a key opened the card', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  layer.show(target('a'));
  services.answer(cardOf('open-university'));
  await pass(0);
  const { root } = only();
  const inside = document.createElement('button');
  inside.className = 'card-body';
  root.append(inside);
  inside.focus();
  pressEscape();
  expect(document.activeElement).toBe(button);
});

describe('inside the card', () => {
  it('opens other entities and goes back through them', async () => {
    const first = await openByHover();
    first.actions.onOpen(sampleId('southern-university'));
    services.answer(cardOf('southern-university'));
    await pass(0);
    expect(only().view).toMatchObject({ back: 'Open University of the North', followed: true });
    only().actions.onBack();
    expect(only().view).toMatchObject({ back: null, followed: false });
  });

  it('stays unchanged where the other entity is not in the data', async () => {
    const { actions } = await openByHover();
    actions.onOpen(sampleId('southern-university'));
    services.answer(new Error('gone'));
    await pass(0);
    expect(only().view).toMatchObject({ back: null, contents: { state: 'loaded' } });
  });

  it.each([
    ['page', { kind: 'page', url: location.href }],
    ['site', { kind: 'site', host: location.hostname }],
    ['everywhere', { kind: 'everywhere' }],
  ] as const)('corrects a link for the %s', async (scope, expected) => {
    const { actions } = await openByHover();
    actions.onWrong(scope);
    expect(correct.mock.calls).toMatchObject([[{ entity: 'open-university', text: 'oun', scope: expected }]]);
    await pass(0);
    // The name is gone with its mark; what was done stands in its place.
    located.mockReturnValue(null);
    window.dispatchEvent(new Event('resize'));
    await pass(100);
    expect(only().view.corrected).toBe(scope);
    pressEscape();
    expect(drawn.size).toBe(0);
  });

  it('takes a correction back, and says so', async () => {
    const { actions } = await openByHover();
    actions.onWrong('everywhere');
    await pass(0);
    only().actions.onUndo();
    await pass(0);
    expect(undo.mock.calls).toEqual(correct.mock.calls);
    expect(only().view).toMatchObject({ corrected: null, announced: 'undone', contents: { state: 'loaded' } });
  });

  it('keeps saying what was corrected where it cannot be taken back', async () => {
    const error = new Error('not-kept');
    const { actions } = await openByHover();
    actions.onWrong('page');
    await pass(0);
    undo.mockRejectedValueOnce(error);
    only().actions.onUndo();
    await pass(0);
    expect(only().view).toMatchObject({ corrected: 'page', failure: { what: 'undo', error } });
  });

  it('opens the entity in the side panel, and says where that failed', async () => {
    const { actions } = await openByHover();
    actions.onPanel(sampleId('open-university'));
    expect(openPanel.mock.calls).toEqual([['open-university']]);
    const error = new Error('failed');
    openPanel.mockRejectedValueOnce(error);
    actions.onPanel(sampleId('open-university'));
    await pass(0);
    expect(only().view.failure).toEqual({ what: 'panel', error });
  });

  it('stays open with a correction that was not kept, and says so', async () => {
    const error = new Error('not-kept');
    correct.mockRejectedValueOnce(error);
    const { actions } = await openByHover();
    actions.onWrong('page');
    await pass(0);
    expect(only().view.failure).toEqual({ what: 'correction', error });
  });

  it('keeps what it shows where another entry cannot be opened, and says so', async () => {
    const { actions } = await openByHover();
    const error = new Error('data-unavailable');
    actions.onOpen(sampleId('southern-university'));
    services.answer(error);
    await pass(0);
    expect(only().view.failure).toEqual({ what: 'entity', error });
    expect(only().view.contents.state).toBe('loaded');
    actions.onOpen(sampleId('southern-university'));
    expect(only().view.failure).toBeNull();
  });
});

describe('pinned', () => {
  it('stays while others come and go', async () => {
    const { actions } = await openByHover();
    actions.onPin();
    expect(only().view.pinned).toBe(true);
    layer.pointer(move(null, 1000));
    await pass(1000);
    layer.pointer(move(target('b'), 3000));
    await pass(300);
    services.answer(cardOf('southern-university'));
    await pass(0);
    expect(drawn.size).toBe(2);
    pressEscape();
    expect(only().view.pinned).toBe(true);
    layer.pointer(move(null, 4000));
    only().actions.onPin();
    expect(drawn.size).toBe(0);
    expect(hosts()).toEqual([]);
    layer.pointer(move(null, 5000));
    expect(forget.mock.calls).toEqual([['b'], ['a']]);
  });

  it('is filled when its contents arrive after it was pinned', async () => {
    layer.pointer(move(target('a'), 0));
    await pass(450);
    only().actions.onPin();
    services.answer(cardOf('open-university'));
    await pass(0);
    expect(only().view).toMatchObject({ pinned: true, contents: { state: 'loaded' } });
  });

  it('closes when the page is switched off', async () => {
    const { actions } = await openByHover();
    actions.onPin();
    layer.hide();
    expect(drawn.size).toBe(0);
  });
});

describe('the host', () => {
  it('is put back under another name where a page removes it', async () => {
    await openByHover();
    const [first] = hosts();
    first?.remove();
    await pass(0);
    const [second] = hosts();
    expect(second?.localName).toBe('div');
    expect(drawn.size).toBe(1);
  });

  it('closes its cards and says so where the page removes it wherever it stands', async () => {
    await openByHover();
    for (let removal = 0; removal < 10; removal++) {
      for (const host of document.querySelectorAll(':root > :not(head, body), div')) host.remove();
      await pass(0);
    }
    expect([removed.mock.calls.length, drawn.size]).toEqual([1, 0]);
  });

  it('is put inside an open modal dialog, since everything outside is inert', async () => {
    const dialog = document.createElement('dialog');
    dialog.className = 'modal';
    document.body.append(dialog);
    await openByHover();
    expect(dialog.firstElementChild?.localName).toBe('partnership-lens-card');
  });
});
