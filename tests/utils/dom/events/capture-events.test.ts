// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { captureEvents } from '../../../../utils/dom/events/capture-events.ts';

const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

it('hears what a page swallows', () => {
  const life = new AbortController();
  const listen = captureEvents(window, life.signal);
  window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: life.signal,
  });
  const heard = vi.fn();
  listen('keydown', heard, life.signal);
  press();
  expect(heard).toHaveBeenCalledOnce();
  life.abort();
});

it('lets each listener go with its own signal, and all with the first one', () => {
  const life = new AbortController();
  const listen = captureEvents(window, life.signal);
  const [short, long] = [vi.fn(), vi.fn()];
  const shortLife = new AbortController();
  listen('keydown', short, shortLife.signal);
  listen('keydown', long, new AbortController().signal);
  shortLife.abort();
  press();
  expect([short.mock.calls.length, long.mock.calls.length]).toEqual([0, 1]);
  life.abort();
  press();
  expect(long).toHaveBeenCalledOnce();
});

it('takes no listener whose signal is over', () => {
  const life = new AbortController();
  const late = vi.fn();
  captureEvents(window, life.signal)('keydown', late, AbortSignal.abort());
  press();
  expect(late).not.toHaveBeenCalled();
  life.abort();
});
