// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { captureEvents } from '../../../../utils/dom/events/capture-events.ts';
import { eventually } from '../../../eventually.ts';

const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

it('receives events that a page stops', () => {
  const life = new AbortController();
  const listen = captureEvents(window, life.signal);
  window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: life.signal,
  });
  const received = vi.fn();
  listen('keydown', received, life.signal);
  press();
  expect(received).toHaveBeenCalledOnce();
  life.abort();
});

it('removes each listener with its own signal, and all with the first one', () => {
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

it('adds no listener whose signal is aborted', () => {
  const life = new AbortController();
  const late = vi.fn();
  captureEvents(window, life.signal)('keydown', late, AbortSignal.abort());
  press();
  expect(late).not.toHaveBeenCalled();
  life.abort();
});

it('listens again after the page has rewritten itself, which removes all listeners', async () => {
  const life = new AbortController();
  const taken: (() => void)[] = [];
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, handler: unknown, options: unknown) => {
    add(type, handler as EventListener, options as AddEventListenerOptions);
    taken.push(() => window.removeEventListener(type, handler as EventListener, true));
  });
  const listen = captureEvents(window, life.signal);
  const [early, late] = [vi.fn(), vi.fn()];
  listen('keydown', early, life.signal);
  listen('resize', late, life.signal);
  for (const take of taken.splice(0)) take();
  window.dispatchEvent(new Event('keydown'));
  expect(early).not.toHaveBeenCalled();
  const root = document.documentElement;
  root.remove();
  const other = document.createElement('html');
  document.append(other);
  await eventually(() => {
    window.dispatchEvent(new Event('keydown'));
    window.dispatchEvent(new Event('resize'));
    expect(early).toHaveBeenCalled();
    expect(late).toHaveBeenCalled();
  });
  life.abort();
  other.remove();
  document.append(root);
});
