import { referenceDate } from '../../core/facts/as-of/reference-date.ts';
import type { ReferenceDate } from '../../core/facts/as-of/types.ts';
import type { CardContents } from '../../core/facts/cards/contents.ts';
import { localDay } from '../../core/facts/dates/read-date.ts';
import { IDLE_HOVER, reduceHover } from '../../core/hover/reduce.ts';
import type { HoverEffect, HoverEvent, HoverToken, OpenedBy } from '../../core/hover/types.ts';
import { dateToCome, readPageDate } from '../reading/page-date/read-page-date.ts';
import type { CardLayer, CardPointer, CardServices, CardTarget } from './card-api.ts';
import { CardFrame } from './card-frame.ts';
import { CardHost } from './host.ts';
import { deepActiveElement } from './top-layer.ts';
import type { CardRenderer } from './types.ts';
import { watchWindow } from './watch-window.ts';

/** A requested card. */
interface Question {
  readonly target: CardTarget;
  contents: CardContents;
  frame: CardFrame | null;
}

/** The page's own date, read again for each card, since a page may navigate without loading. */
function pageReference(): ReferenceDate {
  const today = localDay(new Date());
  return referenceDate(readPageDate(document, today), today, dateToCome(document, today));
}

/** Turns events of the page into events of the reducer, and its commands into cards. */
export function createCardLayer(services: CardServices, renderer: CardRenderer): CardLayer {
  const { signal, listen } = services;
  const removed = (): void => {
    hideAll();
    services.removed().catch(console.error);
  };
  const host = new CardHost(document, renderer.css, listen, services.own, removed, signal);

  let settings = services.settings;
  let state = IDLE_HOVER;
  let question: Question | null = null;
  let frame: CardFrame | null = null;
  let pinned: readonly CardFrame[] = [];
  let focusBefore: Element | null = null;
  let pointer: CardPointer | null = null;
  const seen = new Map<string, CardTarget>();

  const dispatch = (event: HoverEvent): void => {
    if (signal.aborted) return;
    const step = reduceHover(state, event, { trigger: settings.trigger });
    state = step.state;
    for (const effect of step.effects) run(effect);
    if (state.now.mode !== 'idle') return;
    for (const key of seen.keys()) {
      if (key === state.pointer?.target || pinned.some(({ target }) => target.key === key)) continue;
      seen.delete(key);
      services.forget(key);
    }
  };

  const run = (effect: HoverEffect): void => {
    switch (effect.type) {
      case 'prepare':
        return;
      case 'wait': {
        // The token drops a late answer; `dispatch` drops one that arrives after the end.
        setTimeout(() => dispatch({ type: 'timer', token: effect.token }), effect.milliseconds);
        return;
      }
      case 'ask':
        return ask(effect.target, effect.token);
      case 'show':
        return show(effect.by);
      case 'hide':
        return hide(effect.refocus);
      case 'detach':
        if (!frame) return;
        pinned = [...pinned, frame];
        frame.pin();
        frame = null;
        services.opened(null);
    }
  };

  const ask = (key: string, token: HoverToken): void => {
    const target = seen.get(key);
    if (!target) return;
    const asked: Question = { target, contents: { state: 'loading', name: target.text }, frame: null };
    question = asked;
    const answer = (contents: CardContents | null): void => {
      asked.contents = contents ?? { state: 'unavailable', name: target.text, error: null };
      // The reducer no longer handles a card that was pinned meanwhile.
      asked.frame?.fill(asked.contents);
      dispatch({ type: 'answer', token, found: contents !== null });
    };
    services.card(target.entity).then(
      (card) => answer(card && { state: 'loaded', card }),
      (error: unknown) => answer({ state: 'unavailable', name: target.text, error }),
    );
  };

  const show = (by: OpenedBy): void => {
    if (!question) return;
    const { target, contents } = question;
    if (by === 'keyboard') focusBefore = deepActiveElement(document);
    const point = by === 'keyboard' ? null : pointer;
    const shape = by === 'touch' ? 'sheet' : 'card';
    frame = new CardFrame(
      { host, services, renderer, events, target, shape, point, theme: settings.theme, reference: pageReference() },
      contents,
    );
    question.frame = frame;
    services.opened(target.key);
    if (by === 'keyboard') frame.focus();
  };

  const hide = (refocus: boolean): void => {
    const giveBack = refocus && frame?.holdsFocus() ? focusBefore : null;
    frame?.close();
    frame = null;
    question = null;
    focusBefore = null;
    services.opened(null);
    if (giveBack instanceof HTMLElement && giveBack.isConnected) giveBack.focus({ preventScroll: true });
  };

  const drop = (one: CardFrame): void => {
    one.close();
    pinned = pinned.filter((other) => other !== one);
  };

  const hideAll = (): void => {
    dispatch({ type: 'target-gone' });
    for (const one of pinned) drop(one);
  };

  const events = {
    pin: () => dispatch({ type: 'pin' }),
    close: (one: CardFrame) => (one === frame ? dispatch({ type: 'close' }) : drop(one)),
    hold: (one: CardFrame, on: boolean) => one === frame && dispatch({ type: 'hold', on }),
  };

  listen(
    'keydown',
    (event) => {
      // Keys belong to the input method while composing: Escape cancels the composition.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Alt' && !event.repeat) dispatch({ type: 'alt', down: true });
      if (event.key !== 'Escape') return;
      // A menu of the card has closed itself already.
      if (event.defaultPrevented && event.composedPath().includes(host.element)) return;
      const one = pinned.find((other) => other.holdsFocus()) ?? (frame ? null : pinned.at(-1));
      if (!one && !frame) return dispatch({ type: 'escape' });
      event.preventDefault();
      event.stopImmediatePropagation();
      if (one) drop(one);
      else dispatch({ type: 'escape' });
    },
    signal,
  );
  listen('keyup', (event) => event.key === 'Alt' && dispatch({ type: 'alt', down: false }), signal);

  const followName = async (): Promise<void> => {
    const open = frame;
    if (open && !(await open.place()) && open === frame) dispatch({ type: 'target-gone' });
  };

  watchWindow(listen, signal, async () => {
    await followName();
    for (const one of pinned) one.resized();
  });
  signal.addEventListener('abort', () => {
    for (const one of frame ? [...pinned, frame] : pinned) one.close();
  });

  return {
    pointer: (event) => {
      if (event.target) seen.set(event.target.key, event.target);
      const { kind, x, y, time, alt, pressed, free, overCard } = event;
      const target = event.target?.key ?? null;
      const touch = event.pointer === 'touch';
      if (kind === 'leave') return dispatch({ type: 'pointer-gone' });
      if (kind === 'click') pointer = event;
      if (kind === 'click') return dispatch({ type: 'press', target, touch, free, onCard: overCard });
      if (touch) return;
      pointer = event;
      if (kind === 'down') return dispatch({ type: 'press', target, touch, free: false, onCard: overCard });
      dispatch({ type: 'pointer', x, y, time, target, alt, pressed, card: frame?.box ?? null });
    },
    show: (target) => {
      seen.set(target.key, target);
      pointer = null;
      dispatch({ type: 'choose', target: target.key });
    },
    check: () => {
      followName().catch(console.error);
    },
    hide: hideAll,
    configure: (changed) => {
      settings = changed;
      for (const one of frame ? [...pinned, frame] : pinned) one.theme(changed.theme);
    },
  };
}
