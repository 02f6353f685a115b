// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { removeLeftovers } from '../../../../utils/dom/card/remove-leftovers.ts';

const highlights = new Map<string, object>();

beforeEach(() => {
  document.body.replaceChildren();
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
});

/** As Firefox shows a closed shadow root to content scripts. */
function hostWith(name: string, className: string): Element {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('div');
  inside.className = className;
  root.append(inside);
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
  document.body.append(host);
  return host;
}

it('removes the hosts of cards, under either name and in a dialog too', () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.append(hostWith('partnership-lens-card', 'theme card-root'));
  hostWith('div', 'theme card-root');
  removeLeftovers(document);
  expect(document.body.innerHTML).toBe('<dialog></dialog>');
});

it('leaves what the page has in elements of the same kinds', () => {
  const own = [hostWith('div', 'banner'), hostWith('my-popover', 'card-root')];
  const plain = document.createElement('div');
  document.body.append(plain);
  removeLeftovers(document);
  expect([...document.body.children]).toEqual([...own, plain]);
});

it('leaves the highlights of the page', () => {
  for (const name of ['search', 'partnership-lens-current', 'partnership-lens-tint-official-text'])
    highlights.set(name, {});
  removeLeftovers(document);
  expect([...highlights.keys()]).toEqual(['search']);
});
