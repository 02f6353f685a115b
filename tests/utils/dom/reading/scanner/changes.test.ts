// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../../../utils/dom/reading/scanner/changes.ts';

const FRAME = 16;
const life = { controller: new AbortController() };
/** Whether the page has taken away a node with a mark. */
let isLost = false;

beforeEach(() => {
  vi.useFakeTimers();
  life.controller = new AbortController();
  isLost = false;
  document.body.innerHTML = '<p id="rate">0</p>';
});

afterEach(() => {
  life.controller.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Watches the page; gives the times at which its changes are read, in milliseconds. */
function timesOfReading(): readonly number[] {
  const times: number[] = [];
  const observe = watchChanges(document, life.controller.signal, {
    containerOf: () => document.body,
    blocksOf: () => [true],
    isRoot: () => times.push(performance.now()) > 0,
    isLost: () => isLost,
    restart: () => {},
    readAgain: () => {},
    readElements: () => {},
    forget: () => {},
  });
  observe(document);
  return times;
}

/** Changes a text, `every` so many milliseconds, for so long. */
async function change(milliseconds: number, every = FRAME): Promise<void> {
  const node = document.getElementById('rate')?.firstChild as Text;
  for (let passed = 0; passed < milliseconds; passed += every) {
    node.data = String(Math.random());
    await vi.advanceTimersByTimeAsync(every);
  }
}

it('reads a page that changes in every frame once a second, after some time', async () => {
  const times = timesOfReading();
  await change(5000);
  const before = times.length;
  await change(10_000);
  expect(times.length - before).toBeLessThanOrEqual(11);
  expect(times.length - before).toBeGreaterThanOrEqual(9);
});

it('reads a change soon that comes after a quiet time', async () => {
  const times = timesOfReading();
  await change(5000);
  await vi.advanceTimersByTimeAsync(3000);
  const start = performance.now();
  await change(100);
  expect((times.at(-1) ?? 0) - start).toBeLessThanOrEqual(100);
  expect(times.at(-1)).toBeGreaterThan(start);
});

it('reads changes soon that are farther apart than a quiet time', async () => {
  const times = timesOfReading();
  await change(6000, 600);
  expect(times.length).toBe(10);
});

it('reads at once what takes marks away, a few times a second at most', async () => {
  const times = timesOfReading();
  isLost = true;
  await vi.advanceTimersByTimeAsync(3000);
  const start = performance.now();
  await change(1, 1);
  expect(times).toEqual([start]);
  await change(5000);
  const before = times.length;
  await change(10_000);
  expect(times.length - before).toBeLessThanOrEqual(11);
});
