import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { name, story } from './story.ts';

async function readable(page: PageUnderTest): Promise<void> {
  await page.cardText('memorandum with');
  const seen = () =>
    page.inCard((root) => {
      const heading = root.querySelector('h2') as HTMLElement;
      const card = root.querySelector('.card') as HTMLElement;
      const box = card.getBoundingClientRect();
      return {
        isLarge: Number.parseFloat(getComputedStyle(heading).fontSize) >= 16,
        isWide: box.width >= 160,
        inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
        isFilled: getComputedStyle(card).backgroundColor !== 'rgba(0, 0, 0, 0)',
        onTop: document.elementFromPoint(box.left + box.width / 2, box.top + 60) === root.host,
      };
    });
  // It is placed anew a frame after its data has come.
  await expect.poll(seen).toEqual({ isLarge: true, isWide: true, inside: true, isFilled: true, onTop: true });
}

async function opensAndCloses(html: string, headers: Record<string, string> = {}): Promise<void> {
  const page = await reader.open(html, { headers });
  await page.report();
  await page.hover(name);
  await readable(page);
  await page.press('Escape');
  await page.cardGone();
  await page.moveTo({ x: 3, y: 3 });
  await page.hover(name);
  await readable(page);
  await page.clickInCard('Close');
  await page.cardGone();
}

it.each([
  ['unsets every style', '<style>* { all: unset !important }</style>'],
  [
    'hides what it does not know',
    '<style>html > :not(head, body) { display: none !important; opacity: 0 !important }</style>',
  ],
  [
    'covers everything with a transparent layer on the highest level',
    '<style>#cover { position: fixed; inset: 0; z-index: 2147483647 }</style>',
  ],
  [
    'is zoomed and transformed by CSS',
    '<style>html { zoom: 1.5 } body { transform: rotate(0.5deg) scale(0.9) }</style>',
  ],
])('opens and closes on a page that %s', async (_, head) => {
  await opensAndCloses(story('<div id="cover"></div>', head));
});

it('opens and closes on a page that swallows keys and presses', async () => {
  await opensAndCloses(
    story(
      '',
      `<script>for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'pointermove'])
        window.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
      </script>`,
    ),
  );
});

it('opens and closes on a page that lets no popover open', async () => {
  const cancel = "window.addEventListener('beforetoggle', (event) => event.preventDefault(), true)";
  await opensAndCloses(story('', `<script>${cancel}</script>`));
});

it('opens and closes on a page that removes foreign elements', async () => {
  const page = await reader.open(
    story(
      `<script>new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName?.includes('-')) { window.removed = (window.removed ?? 0) + 1; node.remove(); }
      }).observe(document.documentElement, { childList: true })</script>`,
    ),
  );
  await page.report();
  await page.hover(name);
  await until('the page removed the host', () =>
    page.evaluate(() => ((window as { removed?: number }).removed ?? 0) > 0),
  );
  const shown = () => page.evaluate(() => document.querySelector(':root > div') !== null);
  await until('the card is there all the same', shown);
  await page.press('Escape');
  await until('the card is gone', async () => !(await shown()));
});

it.each([
  ['as soon as it is there', 'new MutationObserver(remove).observe(document.documentElement, { childList: true })'],
  ['every few milliseconds', 'setInterval(remove, 20)'],
])('opens and closes on a page that removes whatever stands beside its body, %s', async (_, run) => {
  const page = await reader.open(
    story(
      `<script>
        const remove = () => { for (const node of document.querySelectorAll(':root > :not(head, body)')) {
          window.removed = (window.removed ?? 0) + 1; node.remove();
        } };
        ${run};
      </script>`,
    ),
  );
  await page.report();
  await page.hover(name);
  await readable(page);
  expect(await page.evaluate(() => (window as { removed?: number }).removed)).toBeGreaterThan(1);
  await page.press('Escape');
  await page.cardGone();
});

/** Runs in a page that removes what it did not make wherever it finds it. */
const REMOVING = {
  'beside its body and in it':
    'for (const node of document.querySelectorAll(":root > :not(head, body), body > :not(.own)")) node.remove()',
  anywhere:
    'for (const node of document.querySelectorAll(":root > :not(head, body), body :not(.own, .own *), body .own > :not([class])")) node.remove()',
} as const;

const guarded = (where: keyof typeof REMOVING) => `<!doctype html><html lang="en"><head><title>News</title></head><body>
<main class="own"><p class="own">On Monday the ${name} met guests.</p></main>
<script class="own">
  const remove = () => { ${REMOVING[where]} };
  new MutationObserver(remove).observe(document, { childList: true, subtree: true });
</script></body></html>`;

it('opens and closes, again and again, on a page that lets nothing stand beside its body or right in it', async () => {
  const page = await reader.open(guarded('beside its body and in it'));
  await page.report();
  for (const _ of [1, 2]) {
    await page.hover(name);
    await readable(page);
    await page.clickInCard('Close');
    await page.cardGone();
    await page.moveTo({ x: 3, y: 300 });
  }
});

it('says on the toolbar button that a page removes the card, wherever it stands', async () => {
  const page = await reader.open(guarded('anywhere'));
  await page.report();
  await page.hover(name);
  const button = () =>
    reader.browser.inExtension(async (api) => {
      const { action } = api as unknown as { action: { getTitle(of: { tabId?: number }): Promise<string> } };
      const titles = (await api.tabs.query({})).map(({ id = -1 }) => action.getTitle({ tabId: id }));
      return (await Promise.all(titles)).some((title) => title.includes('removes every card'));
    });
  await until('the button says it', button);
  await page.cardGone();
});

it('stays open on a page that removes foreign elements time and again', async () => {
  const page = await reader.open(
    story(
      `<script>setInterval(() => { for (const node of document.querySelectorAll(':root > :not(head, body)')) {
        window.removed = (window.removed ?? 0) + 1; node.remove();
      } }, 400)</script>`,
    ),
  );
  await page.report();
  await page.hover(name);
  await until('the page removed the host more often than a few times', () =>
    page.evaluate(() => ((window as { removed?: number }).removed ?? 0) > 5),
  );
  const shown = () => page.evaluate(() => document.querySelector(':root > div') !== null);
  await until('the card is there all the same', shown);
});

it.each([
  ['makes all but its own elements inert', (host: Element) => host.setAttribute('inert', '')],
  ['hides what it does not know', (host: Element) => Object.assign(host, { hidden: true, ariaHidden: 'true' })],
  [
    'closes every popover',
    () => {
      for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
    },
  ],
  ['moves it into its body', (host: Element) => document.body.append(host)],
  ['makes it a popover of its own', (host: Element) => host.setAttribute('popover', '')],
])('keeps a card alive on a page that %s', async (_, harm) => {
  const page = await reader.open(story());
  await page.report();
  await page.hover(name);
  await readable(page);
  await page.input.evaluate(`(${harm})(document.querySelector('partnership-lens-card'))`);
  await page.clickInCard('Keep this card open');
  await until('the card is pinned', () => page.inCard((root) => root.querySelector('[aria-pressed=true]') !== null));
  await readable(page);
  await page.clickInCard('Close');
  await page.cardGone();
});

it('opens and closes under a strict content security policy', async () => {
  await opensAndCloses(story(), {
    'content-security-policy': "default-src 'none'; style-src 'none'; style-src-attr 'none'; script-src 'none'",
  });
});

it('opens inside a modal dialog, and above it', async () => {
  const page = await reader.open(
    story(
      `<dialog><p>The Open University of China, <b id="inside">once more</b>.</p></dialog>
       <script>document.querySelector('dialog').showModal()</script>`,
    ),
  );
  await page.report();
  await page.hover(name, 1);
  await readable(page);
  await page.clickInCard('Close');
  await page.cardGone();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

it('opens above an element in full screen', async () => {
  const page = await reader.open(
    story(
      `<script>button.onclick = () => first.requestFullscreen()</script>`,
      '<style>#first { background: white }</style>',
    ),
  );
  await page.report();
  await page.click('A button');
  await until('it fills the screen', () => page.evaluate(() => document.fullscreenElement?.id === 'first'));
  await page.hover(name);
  await readable(page);
  await page.clickInCard('Close');
  await page.cardGone();
});

it('fills a frame of 90 pixels, in which no room is left beside its name', async () => {
  const page = await reader.open('<p style="font: 14px sans-serif">The Open University of China.</p>');
  await page.report();
  await page.input.setViewport({ width: 400, height: 90 });
  await page.hover('Open University of China');
  await page.cardText('Agreements');
  const fills = async () => {
    const { top, bottom } = await page.cardRect();
    return top >= 0 && bottom <= 90 && bottom - top > 75;
  };
  await expect.poll(fills).toBe(true);
});

it('opens in a frame of 200 pixels', async () => {
  const inner = reader.server.add({ body: '<p style="font: 14px sans-serif">The Open University of China.</p>' });
  const page = await reader.open(
    `<body style="margin: 0"><iframe src="${inner}" width="200" height="200" style="border: 0"></iframe>`,
  );
  const frame = await until('the frame is there', async () => page.input.frames()[1]);
  await until('the frame is read', async () => {
    const [, id] = await page.tab.frames();
    return id !== undefined && ((await page.tab.send({ type: 'report' }, id))?.mentions.length ?? 0) > 0;
  });
  await page.moveTo({ x: 120, y: 60 });
  await page.moveTo({ x: 90, y: 22 });
  const host = await until('the card is in the frame', () => frame.$('partnership-lens-card'));
  const isShown = () => frame.evaluate((element) => element.checkVisibility(), host);
  expect(await until('it stands', isShown)).toBe(true);
});
