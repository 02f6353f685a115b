import { expect, it } from 'vitest';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';
import { name, story } from './story.ts';

const EVENTS = [
  'keydown keyup keypress click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout',
  'mouseenter mouseleave pointerenter pointerleave beforecopy beforecut beforepaste DOMMouseScroll MozMousePixelScroll',
  'DOMActivate DOMFocusIn DOMFocusOut gotpointercapture lostpointercapture',
  'pointerdown pointerup pointermove pointerover pointerout wheel touchstart touchend focusin focus copy cut paste selectstart dragstart compositionstart compositionend beforeinput input',
].join(' ');

/** Kept from the document alone: nothing may listen for these while no card is open. */
const RAW = 'pointerrawupdate';

/** A page that records and cancels every event outside its own elements, in both phases. */
const spying = `<script>
  window.seen = [];
  for (const type of '${EVENTS} ${RAW}'.split(' ')) for (const [target, capture] of [[window, true], [document, true], [document, false]]) {
    if (type === '${RAW}' && target === window) continue;
    target.addEventListener(type, (event) => {
      const at = event.composedPath()[0];
      if (at !== document.documentElement && at.localName && !at.localName.startsWith('partnership-lens')) return;
      window.seen.push(type);
      event.preventDefault();
    }, { capture, passive: false });
  }
</script>`;

const seen = (page: PageUnderTest) =>
  page.evaluate(() => [...new Set((window as { seen?: string[] }).seen ?? [])].join());

const forget = (page: PageUnderTest) =>
  page.evaluate(() => {
    (window as { seen?: string[] }).seen = [];
  });

async function opened(head: string): Promise<PageUnderTest> {
  const page = await reader.open(story('', head), { viewport: { width: 1000, height: 500 } });
  await page.report();
  await page.hover(name);
  await page.cardText('memorandum with');
  return page;
}

/** A card that the reader has opened to more than it shows at first. */
const openVisits = async (page: PageUnderTest) => {
  await page.clickInCard('visits');
  await until('the visits are there', () =>
    page.inCard((root) => {
      const body = root.querySelector('.card-body');
      return body !== null && body.scrollHeight > body.clientHeight + 20;
    }),
  );
};

const scrolled = (page: PageUnderTest) => page.inCard((root) => root.querySelector('.card-body')?.scrollTop ?? 0);

it("hides from the page all that a reader does on the card, and leaves the browser's own actions working", async () => {
  const page = await opened(spying);
  await openVisits(page);
  const box = await page.cardRect();
  const point = { x: box.left + 60, y: box.top + 90 };
  await page.moveTo(point);
  await forget(page);
  await page.input.mouse.wheel({ deltaY: 120 });
  await until('the wheel scrolls the card', async () => ((await scrolled(page)) ?? 0) > 0);
  await page.input.mouse.click(point.x, point.y, { button: 'right' });
  await page.press('Escape');
  if (!(await page.cardIsOpen())) {
    await page.hover(name);
    await page.cardText('memorandum with');
    await page.moveTo(point);
    // On its way to the name and to the card, the pointer was over the page.
    await forget(page);
  }
  await page.input.mouse.click(point.x, point.y, { count: 2 });
  await until('a word is selected', () => page.evaluate(() => getSelection() !== null));
  await page.press('ArrowDown');
  await page.press('a');
  await page.input.keyboard.down('Control');
  for (const key of ['c', 'x', 'v'] as const) await page.press(key);
  await page.input.keyboard.up('Control');
  await page.input.mouse.click(point.x, point.y, { button: 'middle' });
  await page.clickInCard('Wrong?');
  await until('the menu is open', () =>
    page.inCard((root) => root.querySelector('[role=menu]:not([hidden])') !== null),
  );
  expect(await seen(page)).toBe('');
});

it('does not tell the page that it is shown and hidden', async () => {
  const page = await opened(`<script>
    window.seen = [];
    for (const type of ['beforetoggle', 'toggle']) for (const target of [window, document])
      for (const capture of [true, false]) target.addEventListener(type, ({ type }) => window.seen.push(type), capture);
  </script>`);
  await page.press('Escape');
  await page.cardGone();
  await page.moveTo({ x: 3, y: 3 });
  await page.hover(name);
  await page.cardText('memorandum with');
  expect(await seen(page)).toBe('');
});

it('keeps the focus on the card where a page tries to take it back', async () => {
  const page = await reader.open(
    story(
      '',
      `<script>
        const own = (target) => target instanceof Element && target.id === 'button';
        const back = () => { window.taken = (window.taken ?? 0) + 1; document.getElementById('button').focus(); };
        document.addEventListener('focusin', (event) => own(event.target) || back());
        document.addEventListener('focusout', (event) => own(event.relatedTarget) || event.relatedTarget === null || back(), true);
      </script>`,
    ),
  );
  await page.report();
  await page.evaluate(() => document.getElementById('button')?.focus());
  await page.tab.send({ type: 'step', direction: 'next', from: 'current' });
  await page.cardText('memorandum with');
  const focused = () => page.inCard((root) => root.activeElement?.className ?? null);
  await until('the card has the focus', async () => (await focused()) === 'card-body');
  await page.press('Tab');
  await until('the focus moves in the card', async () => ![null, 'card-body'].includes(await focused()));
  expect(await page.evaluate(() => (window as { taken?: number }).taken ?? 0)).toBe(0);
  await page.press('Escape');
  await page.cardGone();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('button');
});

it('lets text be selected on a page that forbids it', async () => {
  const page = await opened('<style>html, body, body * { user-select: none; -webkit-user-select: none }</style>');
  await page.clickInCard('memorandum with');
  const selectable = await until('the record is open', () =>
    page.inCard((root) => {
      const fact = root.querySelector('.fact-summary');
      return fact && getComputedStyle(fact).userSelect;
    }),
  );
  expect(selectable).not.toBe('none');
});

it('lets its name and its line be selected with the mouse, and moves by the rest of its bar', async () => {
  const page = await opened('');
  const boxOf = (selector: string) =>
    until(`${selector} is there`, () =>
      page.inCard((root, wanted) => {
        const box = root.querySelector(wanted)?.getBoundingClientRect();
        return box && { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      }, selector),
    );
  const pull = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.moveTo(from, 1);
    await page.input.mouse.down();
    await page.moveTo(to);
    await page.input.mouse.up();
  };
  const before = await page.cardRect();
  for (const selector of ['.card-name', '.card-about']) {
    const { left, right, top, bottom } = await boxOf(selector);
    const y = (top + bottom) / 2;
    await pull({ x: left + 1, y }, { x: right - 1, y });
    const selected = await page.inCard((root) => {
      const { anchorNode, focusNode } =
        (root as { getSelection?: () => Selection | null }).getSelection?.() ?? getSelection() ?? {};
      return [anchorNode, focusNode].every((node) => node instanceof Node && root.contains(node));
    });
    expect(selected).toBe(true);
  }
  expect(await page.cardRect()).toEqual(before);
  const { left, bottom } = await boxOf('.card-header');
  await pull({ x: left + 3, y: bottom - 3 }, { x: left + 43, y: bottom + 27 });
  const way = async () => {
    const after = await page.cardRect();
    return [Math.round(after.left - before.left), Math.round(after.top - before.top)];
  };
  await expect.poll(way).toEqual([40, 30]);
});

it('stays open where Escape cancels the composition of an input method', async () => {
  const page = await opened('');
  const pressEscape = (composing: boolean, keyCode: number) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      isComposing: composing,
      keyCode,
      bubbles: true,
      cancelable: true,
    });
    document.getElementById('button')?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(await page.evaluate(pressEscape, true, 27)).toBe(false);
  expect(await page.evaluate(pressEscape, false, 229)).toBe(false);
  expect(await page.cardIsOpen()).toBe(true);
  expect(await page.evaluate(pressEscape, false, 27)).toBe(true);
  await page.cardGone();
});
