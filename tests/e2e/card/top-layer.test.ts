import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';

const name = 'Open University of China';
const text = `<p>Talks at the ${name} ended in Beijing.</p>`;
const dialog = (inside: string) => `<dialog style="width:500px">${inside}</dialog>`;
const modal = (shadow: string, inside = '') => `<x-modal>${inside}</x-modal><script>
  customElements.define('x-modal', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = \`${shadow}\`; }
    connectedCallback() { this.shadowRoot.querySelector('dialog').showModal(); }
  })</script>`;

it.each([
  ['a modal dialog of a shadow root', modal(dialog(text))],
  ['a modal dialog that shows what a slot holds', modal(dialog('<slot></slot>'), text)],
  ['a popover', `<div popover id="it">${text}</div><script>it.showPopover()</script>`],
  [
    'a popover in a popover',
    `<div popover id="outer"><p>Outer</p><div popover id="it">${text}</div></div><script>outer.showPopover(); it.showPopover()</script>`,
  ],
  [
    'a popover of a shadow root',
    `<x-menu><template shadowrootmode="open"><div popover>${text}</div></template></x-menu>
    <script>document.querySelector('x-menu').shadowRoot.querySelector('div').showPopover()</script>`,
  ],
  [
    'the first of two modal dialogs, the second of which is closed again',
    `${dialog(text)}${dialog('Second')}<script>const [a, b] = document.querySelectorAll('dialog'); a.showModal(); b.showModal(); b.close()</script>`,
  ],
])('stands above %s and is alive, and using it closes nothing', async (_, html) => {
  const page = await reader.open(`<!doctype html><html lang="en"><body><p>UNESCO.</p>${html}</body></html>`);
  await expect.poll(async () => (await page.mentions()).map(({ exact }) => exact)).toContain(name);
  await page.hover(name);
  await page.cardText('memorandum with');
  const isOnTop = () =>
    page.inCard((root) => {
      const box = root.querySelector('.card')?.getBoundingClientRect();
      if (!box) return false;
      const scope = root.host.getRootNode() as Document | ShadowRoot;
      return scope.elementFromPoint(box.left + box.width / 2, box.top + 60) === root.host;
    });
  await expect.poll(isOnTop).toBe(true);
  await page.clickInCard('Keep this card open');
  await until('the card is pinned', () => page.inCard((root) => root.querySelector('[aria-pressed=true]') !== null));
  const holds = () =>
    page.evaluate(() => {
      const open = (root: Document | ShadowRoot): boolean =>
        root.querySelector(':modal, [popover]:not([popover=manual]):popover-open') !== null ||
        [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && open(shadowRoot));
      return open(document);
    });
  expect(await holds()).toBe(true);
  await page.press('Escape');
  await page.cardGone();
  expect(await holds()).toBe(true);
});

it('is as large in a dialog that is moved and scrolls as it is outside', async () => {
  const size = async (html: string) => {
    const page = await reader.open(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    await page.report();
    await page.hover(name);
    await page.cardText('memorandum with');
    const { left, top, right, bottom } = await page.cardRect();
    return [Math.round(right - left), Math.round(bottom - top)];
  };
  const style = 'width:260px;height:80px;overflow:auto;transform:translateX(10px)';
  const inDialog = await size(
    `<dialog style="${style}">${text}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  );
  expect(inDialog).toEqual(await size(`<div style="width:260px;margin:100px auto">${text}</div>`));
});

it('closes with the dialog that contains its name', async () => {
  const page = await reader.open(
    `<!doctype html><html lang="en"><body>${dialog(text)}<script>document.querySelector('dialog').showModal()</script></body></html>`,
  );
  await page.report();
  await page.hover(name);
  await page.cardText('memorandum with');
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await page.cardGone();
});
