/*
 *                    pointer on a name                    dwellTime is over
 *        ┌──────┐ ─────────────────────▶ ┌──────────┐ ───────────────────────▶ ┌───────┐
 *        │ idle │                        │ dwelling │ ◀─┐ too fast, other name │ asked │
 *        └──────┘ ◀───────────────────── └──────────┘ ──┘                      └───────┘
 *         ▲ ▲  │    off the name, button down,                                  │  │  │
 *         │ │  │    a press, pointer gone                                       │  │  │
 *         │ │  └── press or tap on a name, chosen by key or list, Alt pressed ──┼─▶┘  │
 *         │ └──────── no such card; hover: off the name, pointer gone ──────────┘     │
 *         │                                                  answer, or outlineTime   │
 *         │      Escape, closed, press elsewhere,        ┌──────┐                     │
 *         ├───────────────────────────────────────────── │ open │ ◀───────────────────┘
 *         │      name gone, no such card; pinned         └──────┘
 *         │                                     off name   │  ▲  back on name or card,
 *         │   leaveTime is over, and the same   and card   ▼  │  held (menu, focus)
 *         │   ways as from open                         ┌─────────┐
 *         └──────────────────────────────────────────── │ leaving │ ◀─┐ nearing the card in the wedge,
 *                                                       └─────────┘ ──┘ other name, too fast for a name
 *                                                            │
 *                               leaveTime is over on a name  └──▶ asked (the open card goes)
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DWELL_TIME,
  IDLE_HOVER,
  LEAVE_TIME,
  OUTLINE_TIME,
  reduceHover,
  TOP_SPEED,
} from '../../../../utils/core/hover/reduce.ts';
import type { HoverEffect, HoverEvent, HoverOptions, HoverState } from '../../../../utils/core/hover/types.ts';

const card = { left: 0, top: 120, right: 400, bottom: 420 };
const hover: HoverOptions = { trigger: 'hover' };

/** Pointer at a place and time; `name` is what lies under it. */
const at = (x: number, y: number, time: number, name: string | null, more: object = {}): HoverEvent => ({
  type: 'pointer',
  x,
  y,
  time,
  target: name,
  card: null,
  pressed: false,
  alt: false,
  ...more,
});
const shown = { card };
const timer = (token: number): HoverEvent => ({ type: 'timer', token });
const found = (token: number): HoverEvent => ({ type: 'answer', token, found: true });
const press = (target: string | null, more: object = {}): HoverEvent => ({
  type: 'press',
  target,
  touch: false,
  free: true,
  onCard: false,
  ...more,
});

function run(events: readonly HoverEvent[], options = hover, from: HoverState = IDLE_HOVER) {
  let state = from;
  let last: readonly HoverEffect[] = [];
  for (const event of events) ({ state, effects: last } = reduceHover(state, event, options));
  return { now: state.now, state, last };
}

const dwelling: HoverEvent[] = [at(10, 100, 0, 'a')];
const asked = [...dwelling, timer(1)];
const open = [...asked, found(2)];
const leaving = [...open, at(10, 90, 1000, null, shown)];
const openByKey: HoverEvent[] = [{ type: 'choose', target: 'a' }, found(1)];
const openByClick: HoverEvent[] = [press('a'), found(1)];
const clicks: HoverOptions = { trigger: 'click' };
const alt: HoverOptions = { trigger: 'alt' };

describe('idle', () => {
  it.each<[string, HoverEvent[], HoverOptions, string]>([
    ['stays so over plain text', [at(1, 1, 0, null)], hover, 'idle'],
    ['dwells on a name', dwelling, hover, 'dwelling'],
    ['does not while a button is down', [at(1, 1, 0, 'a', { pressed: true })], hover, 'idle'],
    ['does not where clicks are wanted', dwelling, clicks, 'idle'],
    ['does not where Alt is wanted and not held', dwelling, alt, 'idle'],
    ['does where Alt is wanted and held', [at(1, 1, 0, 'a', { alt: true })], alt, 'dwelling'],
    ['asks on a click where clicks are wanted', [press('a')], clicks, 'asked'],
    ['leaves a click to the page otherwise', [press('a')], hover, 'idle'],
    ['leaves a click on a link to the link', [press('a', { free: false })], clicks, 'idle'],
    ['asks on a tap whatever the trigger', [press('a', { touch: true })], hover, 'asked'],
    ['leaves a tap on a link to the link', [press('a', { touch: true, free: false })], hover, 'idle'],
    ['asks when a name is chosen', [{ type: 'choose', target: 'a' }], hover, 'asked'],
    ['asks when Alt is pressed on a name', [at(1, 1, 0, 'a'), { type: 'alt', down: true }], alt, 'asked'],
    ['ignores Alt off any name', [at(1, 1, 0, null), { type: 'alt', down: true }], alt, 'idle'],
    ['ignores Alt where it is not the trigger', [at(1, 1, 0, null), { type: 'alt', down: true }], hover, 'idle'],
    ['has nothing to pin', [{ type: 'pin' }], hover, 'idle'],
    ['has nothing to hold', [{ type: 'hold', on: true }], hover, 'idle'],
    ['drops late timers and answers', [timer(7), found(7)], hover, 'idle'],
  ])('%s', (_, events, options, mode) => {
    expect(run(events, options).now.mode).toBe(mode);
  });
});

describe('dwelling', () => {
  it('requests the code and waits', () => {
    expect(run(dwelling).last).toEqual([{ type: 'prepare' }, { type: 'wait', token: 1, milliseconds: DWELL_TIME }]);
  });
  it('requests the card when the time is over', () => {
    expect(run(asked).last).toEqual([
      { type: 'prepare' },
      { type: 'ask', target: 'a', token: 2 },
      { type: 'wait', token: 2, milliseconds: OUTLINE_TIME },
    ]);
  });
  it('continues while the pointer moves slowly on the name', () => {
    expect(run([...dwelling, at(10 + 100 * TOP_SPEED, 100, 100, 'a'), timer(1)]).now.mode).toBe('asked');
  });
  it('restarts while the pointer is too fast', () => {
    const fast = [...dwelling, at(11 + 100 * TOP_SPEED, 100, 100, 'a')];
    expect(run([...fast, timer(1)]).now.mode).toBe('dwelling');
    expect(run([...fast, timer(2)]).now.mode).toBe('asked');
  });
  it('restarts when two positions have the same time', () => {
    expect(run([...dwelling, at(12, 100, 0, 'a'), timer(1)]).now.mode).toBe('dwelling');
  });
  it('restarts on another name', () => {
    expect(run([...dwelling, at(11, 100, 100, 'b')]).now).toMatchObject({ mode: 'dwelling', target: 'b', token: 2 });
  });
  it.each<[string, HoverEvent, HoverOptions?]>([
    ['the pointer is off the name', at(11, 90, 100, null)],
    ['a button goes down', at(10, 100, 100, 'a', { pressed: true })],
    ['the name is pressed', press('a')],
    ['Escape is pressed', { type: 'escape' }],
    ['the pointer leaves the window', { type: 'pointer-gone' }],
    ['the name goes', { type: 'target-gone' }],
  ])('ends when %s', (_, event) => {
    expect(run([...dwelling, event]).now.mode).toBe('idle');
    expect(run([...dwelling, event]).last).toEqual([]);
    expect(run([...dwelling, event, timer(1)]).now.mode).toBe('idle');
  });
  it('ends when Alt is released, where Alt is required', () => {
    expect(run([at(1, 1, 0, 'a', { alt: true }), { type: 'alt', down: false }], alt).now.mode).toBe('idle');
  });
});

describe('asked', () => {
  it('shows the card when its contents arrive', () => {
    expect(run(open).now).toMatchObject({ mode: 'open', target: 'a' });
    expect(run(open).last).toEqual([{ type: 'show', target: 'a', token: 2, by: 'hover' }]);
  });
  it('shows the outline when the contents are slow, and does not show it again when they arrive', () => {
    expect(run([...asked, timer(2)]).last).toEqual([{ type: 'show', target: 'a', token: 2, by: 'hover' }]);
    expect(run([...asked, timer(2), found(2)]).last).toEqual([]);
  });
  it.each<[string, HoverEvent]>([
    ['there is no such card', { type: 'answer', token: 2, found: false }],
    ['the pointer is off the name', at(10, 90, 400, null)],
    ['the pointer leaves the window', { type: 'pointer-gone' }],
    ['the page is pressed', press(null)],
    ['Escape is pressed', { type: 'escape' }],
    ['the name goes', { type: 'target-gone' }],
  ])('shows nothing when %s', (_, event) => {
    expect(run([...asked, event]).last).toEqual([]);
    expect(run([...asked, event, found(2)]).now.mode).toBe('idle');
    expect(run([...asked, event, timer(2)]).now.mode).toBe('idle');
  });
  it('drops the contents for an earlier name', () => {
    const moved = [...asked, at(10, 100, 400, 'b')];
    expect(run(moved).now).toMatchObject({ mode: 'dwelling', target: 'b' });
    expect(run([...moved, found(2)]).now).toMatchObject({ mode: 'dwelling', target: 'b' });
  });
  it('ignores the pointer when a name was chosen by key', () => {
    const chosen: HoverEvent[] = [{ type: 'choose', target: 'a' }, at(10, 10, 5, null), { type: 'pointer-gone' }];
    expect(run([...chosen, found(1)]).now.mode).toBe('open');
  });
});

describe('open', () => {
  it.each<[string, HoverEvent]>([
    ['on the name', at(12, 100, 900, 'a', shown)],
    ['on the card', at(50, 200, 900, null, shown)],
    ['anywhere, with a button down', at(10, 10, 900, null, { ...shown, pressed: true })],
    ['on a name that the card lies over', at(50, 200, 900, 'b', shown)],
  ])('stays open with the pointer %s', (_, event) => {
    expect(run([...open, event]).now.mode).toBe('open');
  });
  it('starts the leave time off name and card', () => {
    expect(run(leaving).now).toMatchObject({ mode: 'leaving', next: null, apex: { x: 10, y: 100 } });
    expect(run(leaving).last).toEqual([{ type: 'wait', token: 3, milliseconds: LEAVE_TIME }]);
  });
  it('starts the leave time when the pointer leaves the window', () => {
    expect(run([...open, { type: 'pointer-gone' }]).now.mode).toBe('leaving');
  });
  it('stays open while it is in use, and starts the leave time after that', () => {
    const held: HoverEvent[] = [...open, { type: 'hold', on: true }, at(10, 90, 1000, null, shown)];
    expect(run(held).now).toMatchObject({ mode: 'open', held: true });
    expect(run([...held, { type: 'hold', on: false }, at(10, 89, 1010, null, shown)]).now.mode).toBe('leaving');
  });
  it.each<[string, HoverEvent, boolean]>([
    ['Escape', { type: 'escape' }, true],
    ['its close button', { type: 'close' }, true],
    ['a press elsewhere', press(null), false],
    ['the name scrolling away', { type: 'target-gone' }, false],
  ])('closes on %s', (_, event, refocus) => {
    for (const way of [open, leaving]) {
      expect(run([...way, event]).now.mode).toBe('idle');
      expect(run([...way, event]).last).toEqual([{ type: 'hide', refocus }]);
    }
  });
  it('closes the outline when there is no such card', () => {
    expect(run([...asked, timer(2), { type: 'answer', token: 2, found: false }]).last).toEqual([
      { type: 'hide', refocus: false },
    ]);
  });
  it('is released when it is pinned, and another card can open', () => {
    expect(run([...open, { type: 'pin' }]).last).toEqual([{ type: 'detach' }]);
    expect(run([...open, { type: 'pin' }, at(10, 100, 2000, 'a')]).now.mode).toBe('dwelling');
  });
  it('stays open when the reader presses inside it', () => {
    expect(run([...open, press(null, { onCard: true })]).now.mode).toBe('open');
  });
  it('stays open when its name is pressed', () => {
    expect(run([...open, press('a')]).now.mode).toBe('open');
    expect(run([...openByClick, press('a')], clicks).now.mode).toBe('open');
  });
  it('is replaced by the card of a pressed name, where clicks open cards', () => {
    expect(run([...openByClick, press('b')], clicks).last.map((effect) => effect.type)).toEqual([
      'hide',
      'prepare',
      'ask',
      'wait',
    ]);
  });
  it('closes on a tap on its own name, as a sheet covers the page', () => {
    expect(run([...open, press('a', { touch: true, free: false })]).now.mode).toBe('idle');
  });
  it.each<[string, HoverEvent[], HoverOptions]>([
    ['a key', openByKey, hover],
    ['a click', openByClick, clicks],
  ])('ignores the pointer when opened by %s', (_, events, options) => {
    expect(run([...events, at(10, 10, 5, 'b', shown), { type: 'pointer-gone' }], options).now.mode).toBe('open');
  });
});

describe('leaving', () => {
  it('closes when the time is over', () => {
    expect(run([...leaving, timer(3)]).last).toEqual([{ type: 'hide', refocus: false }]);
  });
  it.each<[string, HoverEvent]>([
    ['the card', at(50, 200, 1100, null, shown)],
    ['the name', at(10, 100, 1100, 'a', shown)],
    ['its menu or field', { type: 'hold', on: true }],
  ])('stays open on %s', (_, event) => {
    expect(run([...leaving, event]).now.mode).toBe('open');
    expect(run([...leaving, event, timer(3)]).now.mode).toBe('open');
  });
  it('never closes while the pointer approaches the card inside the wedge', () => {
    // The name is far above the card; the pointer takes two seconds to get there.
    let { state } = run([...asked, found(2), at(200, -200, 900, 'a', shown)]);
    for (let y = -190; y < 120; y += 10) {
      ({ state } = reduceHover(state, at(210, y, 1000 + (y + 190) * 7, null, shown), hover));
      expect(state.now.mode).toBe('leaving');
      const stale = state.now.mode === 'leaving' ? state.now.wait - 1 : 0;
      expect(reduceHover(state, timer(stale), hover).state.now.mode).toBe('leaving');
    }
    expect(reduceHover(state, at(210, 121, 3300, null, shown), hover).state.now.mode).toBe('open');
  });
  it('closes when the pointer rests in the wedge', () => {
    expect(run([...open, at(20, 105, 1000, null, shown), at(20, 105, 1100, null, shown), timer(3)]).now.mode).toBe(
      'idle',
    );
  });
  it('does not wait longer for a pointer that approaches the card outside the wedge', () => {
    const outside = [...open, at(-300, 60, 1000, null, shown), at(-290, 61, 1050, null, shown)];
    expect(run([...outside, timer(3)]).now.mode).toBe('idle');
  });
  it('is replaced by the card of a name that the pointer rests on', () => {
    const other = [...leaving, at(10, 80, 1100, 'b', shown)];
    expect(run(other).now).toMatchObject({ mode: 'leaving', next: 'b', wait: 4 });
    expect(run([...other, timer(4)]).now).toMatchObject({ mode: 'asked', target: 'b' });
    expect(run([...other, timer(4)]).last[0]).toEqual({ type: 'hide', refocus: false });
  });
  it('is not replaced for a name that the pointer crosses fast', () => {
    const crossing = [...leaving, at(10, 80, 1100, 'b', shown), at(80, 80, 1150, 'b', shown)];
    expect(run([...crossing, timer(4)]).now.mode).toBe('leaving');
  });
  it('is not replaced where names do not open on hover', () => {
    expect(run([at(10, 80, 1100, 'b', shown)], alt, run(leaving).state).now).toMatchObject({
      mode: 'leaving',
      next: null,
    });
  });
});

describe('with any events', () => {
  const target = fc.constantFrom('a', 'b', null);
  const event: fc.Arbitrary<HoverEvent> = fc.oneof(
    fc
      .record({
        x: fc.integer({ min: -50, max: 500 }),
        y: fc.integer({ min: -50, max: 500 }),
        time: fc.nat(5000),
        target,
        card: fc.constantFrom(card, null),
        pressed: fc.boolean(),
        alt: fc.boolean(),
      })
      .map((fields): HoverEvent => ({ type: 'pointer', ...fields })),
    fc.nat(12).map(timer),
    fc.record({ token: fc.nat(12), found: fc.boolean() }).map((fields): HoverEvent => ({ type: 'answer', ...fields })),
    fc
      .record({ target, touch: fc.boolean(), free: fc.boolean(), onCard: fc.boolean() })
      .map((fields): HoverEvent => ({ type: 'press', ...fields })),
    fc.boolean().map((on): HoverEvent => ({ type: 'hold', on })),
    fc.boolean().map((down): HoverEvent => ({ type: 'alt', down })),
    fc.constantFrom<HoverEvent>(
      { type: 'pointer-gone' },
      { type: 'choose', target: 'b' },
      { type: 'pin' },
      { type: 'escape' },
      { type: 'close' },
      { type: 'target-gone' },
    ),
  );
  const options = fc.constantFrom<HoverOptions>({ trigger: 'hover' }, { trigger: 'click' }, { trigger: 'alt' });

  it('shows only the card requested last, one at a time, and hides or releases each card that it showed', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), options, (events, chosen) => {
        let state = IDLE_HOVER;
        let question: number | null = null;
        let standing = false;
        for (const one of events) {
          const step = reduceHover(state, one, chosen);
          for (const effect of step.effects) {
            if (effect.type === 'ask') question = effect.token;
            if (effect.type === 'show') {
              expect(effect.token).toBe(question);
              expect(standing).toBe(false);
              standing = true;
            }
            if (effect.type === 'hide' || effect.type === 'detach') {
              expect(standing).toBe(true);
              standing = false;
            }
          }
          state = step.state;
          expect(standing).toBe(state.now.mode === 'open' || state.now.mode === 'leaving');
        }
        expect(reduceHover(state, { type: 'escape' }, chosen).state.now.mode).toBe('idle');
      }),
    );
  });
});
