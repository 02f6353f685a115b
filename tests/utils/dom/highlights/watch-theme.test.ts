// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTheme } from '../../../../utils/dom/highlights/watch-theme.ts';

const FRAME = 16;
const life = { controller: new AbortController() };

beforeEach(() => {
  vi.useFakeTimers();
  life.controller = new AbortController();
});

afterEach(() => {
  life.controller.abort();
  vi.useRealTimers();
  document.body.removeAttribute('class');
});

/** Watches the colours behind the body; gives the times at which they are read again, in milliseconds. */
function timesOfReading(): readonly number[] {
  const times: number[] = [];
  watchTheme(document, life.controller.signal, () => times.push(performance.now())).add(document.body);
  return times;
}

async function change(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += FRAME) {
    document.body.className = `at-${passed}`;
    await vi.advanceTimersByTimeAsync(FRAME);
  }
}

it('reads the colours of a page that changes in every frame once a second, after some time', async () => {
  const times = timesOfReading();
  await change(5000);
  const before = times.length;
  await change(10_000);
  expect(times.length - before).toBeLessThanOrEqual(11);
  expect(times.length - before).toBeGreaterThanOrEqual(9);
});

it('reads them soon where a change comes after a quiet time', async () => {
  const times = timesOfReading();
  await change(5000);
  await vi.advanceTimersByTimeAsync(3000);
  const start = performance.now();
  await change(100);
  expect((times.at(-1) ?? 0) - start).toBeLessThanOrEqual(100);
  expect(times.at(-1)).toBeGreaterThan(start);
});
