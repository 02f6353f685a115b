/**
 * When a card opens and closes: a pure reducer. tests/utils/core/hover/reduce.test.ts begins with a diagram of its
 * states. The delays are those of common hover cards; distances are in CSS pixels.
 */
import { distance, inWedge } from './geometry.ts';
import type {
  HoverEffect,
  HoverEvent,
  HoverMode,
  HoverOptions,
  HoverState,
  HoverStep,
  HoverTarget,
  OpenedBy,
  PointerEventAt,
} from './types.ts';

/** How long the pointer rests on a name before its card is asked for, in milliseconds. */
export const DWELL_TIME = 300;
/** How long the pointer may be off name and card before the card closes, in milliseconds. */
export const LEAVE_TIME = 300;
/** How long to wait for the contents before the card opens as an outline, in milliseconds. */
export const OUTLINE_TIME = 150;
/** A faster pointer is passing by, in CSS pixels per millisecond. */
export const TOP_SPEED = 0.5;

export const IDLE_HOVER: HoverState = { now: { mode: 'idle' }, nextToken: 1, pointer: null };

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });
const become = (state: HoverState, now: HoverMode, effects: readonly HoverEffect[] = []): HoverStep => ({
  state: { ...state, now },
  effects,
});

function dwell(state: HoverState, target: HoverTarget, milliseconds = DWELL_TIME): HoverStep {
  const token = state.nextToken;
  return {
    state: { ...state, nextToken: token + 1, now: { mode: 'dwelling', target, token } },
    effects: [{ type: 'prepare' }, { type: 'wait', token, milliseconds }],
  };
}

function ask(state: HoverState, target: HoverTarget, by: OpenedBy): HoverStep {
  const token = state.nextToken;
  return {
    state: { ...state, nextToken: token + 1, now: { mode: 'asked', target, token, by } },
    effects: [{ type: 'prepare' }, { type: 'ask', target, token }, { type: 'wait', token, milliseconds: OUTLINE_TIME }],
  };
}

function hide(state: HoverState, refocus: boolean): HoverStep {
  return become(state, { mode: 'idle' }, [{ type: 'hide', refocus }]);
}

/** A card for another name replaces the open card, which closes only now. */
function replace(state: HoverState, target: HoverTarget, by: OpenedBy): HoverStep {
  const { state: next, effects } = ask(state, target, by);
  const open = state.now.mode === 'open' || state.now.mode === 'leaving';
  return { state: next, effects: open ? [{ type: 'hide', refocus: false }, ...effects] : effects };
}

function leave(
  state: HoverState,
  open: Extract<HoverMode, { mode: 'open' | 'leaving' }>,
  next: HoverTarget | null,
): HoverStep {
  const { target, token, by } = open;
  const apex = open.mode === 'leaving' ? open.apex : (state.pointer ?? { x: 0, y: 0 });
  const wait = state.nextToken;
  return {
    state: { ...state, nextToken: wait + 1, now: { mode: 'leaving', target, token, by, wait, next, apex } },
    effects: [{ type: 'wait', token: wait, milliseconds: LEAVE_TIME }],
  };
}

function speedTo(state: HoverState, event: PointerEventAt): number {
  const last = state.pointer;
  if (!last) return 0;
  const way = Math.hypot(event.x - last.x, event.y - last.y);
  // Two events at the same time: any distance counts as too fast, no distance as rest.
  return way === 0 ? 0 : way / Math.max(event.time - last.time, 0.001);
}

/** The name that this pointer may open by resting on it. */
const aimOf = (event: PointerEventAt, { trigger }: HoverOptions): HoverTarget | null =>
  event.pressed || trigger === 'click' || (trigger === 'alt' && !event.alt) ? null : event.target;

function onPointer(state: HoverState, event: PointerEventAt, options: HoverOptions): HoverStep {
  const { now } = state;
  const aim = aimOf(event, options);
  const fast = speedTo(state, event) > TOP_SPEED;
  const onCard = event.card !== null && distance(event, event.card) === 0;
  const settle = (step: HoverStep): HoverStep => ({
    ...step,
    state: { ...step.state, pointer: { x: event.x, y: event.y, time: event.time, target: event.target } },
  });

  switch (now.mode) {
    case 'idle':
      return settle(aim ? dwell(state, aim) : stay(state));
    case 'dwelling':
      if (!aim) return settle(become(state, { mode: 'idle' }));
      return settle(aim !== now.target || fast ? dwell(state, aim) : stay(state));
    case 'asked':
      if (now.by !== 'hover' || event.target === now.target) return settle(stay(state));
      return settle(aim ? dwell(state, aim) : become(state, { mode: 'idle' }));
    case 'open':
      // With a button down, the reader selects text of the card or moves it.
      if (now.by !== 'hover' || now.held || event.pressed || onCard || event.target === now.target) {
        return settle(stay(state));
      }
      return settle(leave(state, now, aim));
    case 'leaving': {
      if (onCard || event.target === now.target) {
        return settle(become(state, { mode: 'open', target: now.target, token: now.token, by: now.by, held: false }));
      }
      const closer =
        event.card !== null &&
        state.pointer !== null &&
        inWedge(now.apex, event.card, event) &&
        distance(event, event.card) < distance(state.pointer, event.card);
      const renewed = closer || aim !== now.next || (aim !== null && fast);
      return settle(renewed ? leave(state, now, aim) : stay(state));
    }
  }
}

function onTimer(state: HoverState, token: number): HoverStep {
  const { now } = state;
  if (now.mode === 'dwelling' && now.token === token) return ask(state, now.target, 'hover');
  if (now.mode === 'asked' && now.token === token) {
    const { target, by } = now;
    return become(state, { mode: 'open', target, token, by, held: false }, [{ type: 'show', target, token, by }]);
  }
  if (now.mode === 'leaving' && now.wait === token) {
    return now.next ? replace(state, now.next, 'hover') : hide(state, false);
  }
  return stay(state);
}

function onAnswer(state: HoverState, token: number, found: boolean): HoverStep {
  const { now } = state;
  if (now.mode === 'idle' || now.mode === 'dwelling' || now.token !== token) return stay(state);
  if (now.mode !== 'asked') return found ? stay(state) : hide(state, now.by === 'keyboard');
  if (!found) return become(state, { mode: 'idle' });
  const { target, by } = now;
  return become(state, { mode: 'open', target, token, by, held: false }, [{ type: 'show', target, token, by }]);
}

function onPress(state: HoverState, event: Extract<HoverEvent, { type: 'press' }>, options: HoverOptions): HoverStep {
  const { now } = state;
  if (event.onCard) return stay(state);
  const opens = event.target !== null && event.free && (event.touch || options.trigger === 'click');
  if (opens && event.target !== null) {
    if ((now.mode === 'open' || now.mode === 'asked') && now.target === event.target) return stay(state);
    return replace(state, event.target, event.touch ? 'touch' : 'click');
  }
  if (now.mode === 'open' || now.mode === 'leaving') {
    // A press on the name itself follows the page's link or selects its text; it does not close the card.
    return event.target === now.target && !event.touch ? stay(state) : hide(state, false);
  }
  return become(state, { mode: 'idle' });
}

/**
 * One step: gives the next state and the commands to carry out. Never throws; times and places come with the events.
 */
export function reduceHover(state: HoverState, event: HoverEvent, options: HoverOptions): HoverStep {
  const { now } = state;
  const shown = now.mode === 'open' || now.mode === 'leaving';
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event, options);
    case 'pointer-gone': {
      const away = { ...state, pointer: null };
      if (now.mode === 'open' && now.by === 'hover' && !now.held) {
        const step = leave(state, now, null);
        return { ...step, state: { ...step.state, pointer: null } };
      }
      const waiting = now.mode === 'dwelling' || (now.mode === 'asked' && now.by === 'hover');
      return stay(waiting ? { ...away, now: { mode: 'idle' } } : away);
    }
    case 'timer':
      return onTimer(state, event.token);
    case 'answer':
      return onAnswer(state, event.token, event.found);
    case 'press':
      return onPress(state, event, options);
    case 'alt': {
      if (options.trigger !== 'alt' || (now.mode !== 'idle' && now.mode !== 'dwelling')) return stay(state);
      if (!event.down) return become(state, { mode: 'idle' });
      const target = state.pointer?.target ?? null;
      return target ? ask(state, target, 'hover') : stay(state);
    }
    case 'choose':
      return replace(state, event.target, 'keyboard');
    case 'hold':
      if (!shown || (now.mode === 'open' && now.held === event.on)) return stay(state);
      return become(state, { mode: 'open', target: now.target, token: now.token, by: now.by, held: event.on });
    case 'pin':
      return shown ? become(state, { mode: 'idle' }, [{ type: 'detach' }]) : stay(state);
    case 'escape':
    case 'close':
      return shown ? hide(state, true) : become(state, { mode: 'idle' });
    case 'target-gone':
      return shown ? hide(state, false) : become(state, { mode: 'idle' });
  }
}
