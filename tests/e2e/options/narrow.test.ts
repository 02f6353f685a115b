/** The extension's pages on a phone's screen, as Firefox for Android shows them. */
import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';
import { itInChromium, itInOneBrowser } from '../harness/which-browser.ts';

const WIDTH = 390;
/** WCAG 2.2, 2.5.8: the least height and width of what is tapped, in CSS pixels. */
const LEAST = 24;

it.each([
  'options.html',
  'welcome.html',
  'popup.html',
  'sidepanel.html',
  'register.html',
  'data.html#packs',
  'data.html#pack/ouc-newsroom/record',
  'data.html#entity/open-university-of-kenya',
])('%s fits 390 px, and what is tapped is large enough', async (path) => {
  const page = await reader.extensionPage(path);
  await page.input.setViewport({ width: WIDTH, height: 760 });
  await expect.poll(() => page.text()).toMatch(/\S{3}/);
  const found = await page.evaluate((least) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [
      ...document.querySelectorAll<HTMLElement>('button, a.button, select, input:not([type=file])'),
    ].filter((each) => {
      const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
      return width > 0 && (height < least || width < least);
    });
    return { excess: scrollWidth - clientWidth, small: small.map((each) => each.outerHTML.slice(0, 100)) };
  }, LEAST);
  expect(found).toEqual({ excess: 0, small: [] });
});

itInOneBrowser('what the options say of each pack has most of the width, at 320 px as well', async () => {
  const page = await reader.extensionPage('options.html');
  await page.element('.rows .row-note');
  for (const width of [320, WIDTH]) {
    await page.input.setViewport({ width, height: 760 });
    const shares = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.row:has(.row-note)')].map((row) => {
        const name = row.querySelector<HTMLElement>('.row-name');
        return (name?.clientWidth ?? 0) / row.clientWidth;
      }),
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(Math.min(...shares)).toBeGreaterThan(0.6);
  }
});

itInOneBrowser('the list of the data shows its titles whole at 390 px', async () => {
  const page = await reader.extensionPage('data.html#pack/ouc-newsroom/institution');
  await page.input.setViewport({ width: WIDTH, height: 760 });
  await page.element('.data-row-title');
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.data-row-title')]
        .filter((title) => title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight + 1)
        .map(({ textContent }) => textContent),
    );
  await expect.poll(cut).toEqual([]);
});

itInOneBrowser(
  'the list of the data shows what is below each title whole at 360 px, also with wide letters',
  async () => {
    const page = await reader.extensionPage('data.html#pack/ouc-newsroom/record');
    await page.input.setViewport({ width: 360, height: 760 });
    await page.element('.data-row-title');
    await page.evaluate(() => {
      const wide = document.createElement('style');
      wide.textContent = '.data-row { letter-spacing: 0.09em; }';
      document.head.append(wide);
    });
    const cut = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.data-row-words > .quiet')]
          .filter((facts) => {
            const row = facts.closest('.virtual-row')?.getBoundingClientRect().bottom ?? 0;
            const isClamped = facts.scrollWidth > facts.clientWidth || facts.scrollHeight > facts.clientHeight + 1;
            return isClamped || facts.getBoundingClientRect().bottom > row;
          })
          .map(({ textContent }) => textContent),
      );
    await expect.poll(cut).toEqual([]);
  },
);

itInOneBrowser('the agreements of My data fit 390 px, each word whole', async () => {
  const cited = { citations: [{ source: 'by-hand', locator: '2026-11-28' }] };
  const school = (id: string, name: string) => ({
    list: 'institutions' as const,
    from: null,
    to: { id, name, kind: 'university' as const, names: [], ...cited },
  });
  const agreement = {
    id: 'one',
    kind: 'memorandum-of-understanding' as const,
    parties: ['fernhill', 'tidewater'],
    signed: '2023-09-01',
    ends: '2028-09-30',
    signatories: [],
    topics: [],
    ...cited,
  };
  const outcome = await reader.browser.ask({
    type: 'change-own-data',
    pack: null,
    change: {
      edits: [
        {
          list: 'sources',
          from: null,
          to: { id: 'by-hand', publisher: 'My data', title: 'Entered by hand', language: 'en' },
        },
        school('fernhill', 'Fernhill University'),
        school('tidewater', 'Tidewater Maritime Academy'),
        { list: 'agreements', from: null, to: agreement },
      ],
    },
  });
  expect(outcome.kind).toBe('changed');
  const page = await reader.extensionPage('my-data.html');
  await page.input.setViewport({ width: WIDTH, height: 760 });
  await page.element('.own-rows td');
  const excess = () =>
    page.evaluate(() => {
      const rows = document.querySelector('.own-rows');
      return rows && rows.scrollWidth - rows.clientWidth;
    });
  await expect.poll(excess).toBe(0);
  // The first lines of all cells of a row are level.
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('.own-rows tbody tr > *')].map((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      const [first] = text.getClientRects();
      return first ? first.top : null;
    }),
  );
  const known = tops.filter((top) => top !== null);
  expect(Math.max(...known) - Math.min(...known)).toBeLessThan(6);
  // In the form of a row no field lies on another, in a wide window neither.
  await (await page.element('.row-open')).click();
  await page.element('dialog[open] .form-row');
  for (const width of [WIDTH, 900]) {
    await page.input.setViewport({ width, height: 760 });
    const overlapping = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('dialog[open] .form-row :is(input, select, textarea, button)')]
        .map((field) => ({ field, box: field.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1);
      return boxes.flatMap(({ field, box }, place) =>
        boxes
          .slice(place + 1)
          .filter(
            ({ box: other }) =>
              other.left < box.right - 1 &&
              other.right > box.left + 1 &&
              other.top < box.bottom - 1 &&
              other.bottom > box.top + 1,
          )
          .map((other) => `${field.outerHTML.slice(0, 80)} and ${other.field.outerHTML.slice(0, 80)}`),
      );
    });
    expect(overlapping).toEqual([]);
  }
});

// Firefox's driver gives a page no touch screen.
itInChromium('the popup lists the names of a page at 390 px, and a tap opens one in full', async () => {
  const news = await reader.open('<p>Athabasca University met the Open University of China.</p>');
  await expect.poll(async () => (await news.mentions()).length).toBe(2);
  const popup = await reader.extensionPage(`popup.html?tab=${news.tab.id}`);
  await popup.input.setViewport({ width: WIDTH, height: 760, hasTouch: true });
  await expect.poll(() => popup.text()).toContain('Athabasca University');
  const tapOn = async (selector: string): Promise<void> => {
    const { x, y } = await popup.evaluate((wanted) => {
      const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
    await popup.input.touchscreen.tap(x, y);
  };
  // On a busy machine a tap may last so long that the browser takes it for a long press, so the test taps again.
  await until('a tap opens the name', async () => {
    await tapOn('[data-entity="open-university-of-china"] .entity-open');
    return until('the name is shown', async () => (await popup.text()).includes('31 August 2023'), 3000).catch(
      () => false,
    );
  });
  const excess = () =>
    popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await excess()).toBe(0);
});
