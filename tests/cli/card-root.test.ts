// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import type { Tab } from '../../cli/browsers/tab.ts';
import { cardIsShown } from '../../cli/card-root.ts';
import { EVENTUALLY, eventually } from '../eventually.ts';

/** A tab that runs what it is given in the document of the test. */
const tab = {
  inContentWorld: async (run: () => unknown) => run(),
  inContentWorldSource: async (source: string) => runInThisContext(source),
} as unknown as Tab;

it('waits for the contents of the card and the end of its animation', async () => {
  const host = document.createElement('partnership-lens-card');
  const root = host.attachShadow({ mode: 'closed' });
  Object.assign(host, { openOrClosedShadowRoot: root });
  const card = document.createElement('article');
  card.setAttribute('aria-busy', 'true');
  Object.assign(card, {
    checkVisibility: () => true,
    getBoundingClientRect: () => ({ width: 300, height: 200 }),
  });
  root.append(card);
  const animation = { playState: 'running' };
  const getAnimations = vi.fn(() => [animation]);
  Object.assign(root, { getAnimations });
  document.body.append(host);

  let isDone = false;
  const waiting = cardIsShown(tab, EVENTUALLY).then(() => {
    isDone = true;
  });
  /** Until the tab was asked twice more. */
  const asked = async () => {
    const before = getAnimations.mock.calls.length;
    await eventually(() => expect(getAnimations.mock.calls.length).toBeGreaterThan(before + 1));
  };
  await asked();
  expect(isDone).toBe(false);
  animation.playState = 'finished';
  await asked();
  expect(isDone).toBe(false);
  card.removeAttribute('aria-busy');
  await waiting;
});
