// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardHost } from '../../../../utils/dom/card/host.ts';

// happy-dom has no top layer, so this provides what the host needs of it.
Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} });
const realMatches = Element.prototype.matches;
Element.prototype.matches = function (this: Element, selector: string) {
  return selector === ':popover-open' || (!selector.startsWith(':modal') && realMatches.call(this, selector));
} as typeof realMatches;
const realQuery = document.querySelectorAll.bind(document);
document.querySelectorAll = (selector: string) => realQuery(selector === 'dialog:modal' ? 'dialog.modal' : selector);

let life: AbortController;
let host: CardHost;
const removed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>The OUN.</p></main>';
  life = new AbortController();
  host = new CardHost(
    document,
    '',
    () => {},
    () => {},
    removed,
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const BESIDE_BODY = ':root > :not(head, body)';
const IN_BODY = 'body > div';

/** What a page does that removes such elements as soon as they are there. */
async function keepsRemoving(selector: string): Promise<void> {
  for (let removal = 0; removal < 10; removal++) {
    for (const element of document.querySelectorAll(selector)) element.remove();
    await vi.advanceTimersByTimeAsync(1);
  }
}
const parent = (): string | undefined => host.element.parentElement?.localName;

it('stands in the body where the page lets nothing stand beside it, and near the name where not there either', async () => {
  const main = document.querySelector('main');
  const card = host.add(null, main);
  await keepsRemoving(BESIDE_BODY);
  expect(parent()).toBe('body');
  await keepsRemoving(IN_BODY);
  expect(parent()).toBe('main');
  expect(removed).not.toHaveBeenCalled();
  host.remove(card);
  host.add(null, main);
  expect(parent()).toBe('main');
});

it('is put back beside the body in a page that removes it from time to time', async () => {
  host.add(null, document.querySelector('main'));
  for (let removal = 0; removal < 10; removal++) {
    host.element.remove();
    await vi.advanceTimersByTimeAsync(400);
    expect(parent()).toBe('html');
  }
});

it('says once that the page removes it wherever it stands', async () => {
  host.add(null, document.querySelector('main'));
  await keepsRemoving(`${BESIDE_BODY}, body div`);
  expect(removed).toHaveBeenCalledOnce();
});
