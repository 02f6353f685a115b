import { expect, it } from 'vitest';
import { evaluateInBrowserWindow } from '../../../cli/browsers/firefox-window.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';

const story = `<!doctype html><title>News</title><style>body { font: 20px sans-serif; background: #fff; color: #000 }</style>
  <p>Talks at the Open University of China ended.</p>`;

/** Lays out the page for a printer, or again for the screen. */
async function layOutFor(page: PageUnderTest, media: 'print' | null): Promise<void> {
  if (reader.browser.name === 'chromium') return page.input.emulateMediaType(media ?? undefined);
  await page.input.bringToFront();
  await evaluateInBrowserWindow(
    page.input.browser(),
    `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.mediumOverride = '${media ?? ''}'`,
  );
}

const picture = async (page: PageUnderTest) => Buffer.from(await page.input.screenshot()).toString('base64');

it('prints neither marks nor an open card', async () => {
  const page = await reader.open(story);
  await reader.storage({ settings: { sites: { '127.0.0.1': { kind: 'paused' } } } });
  await expect.poll(() => page.report().then(({ state }) => state)).toBe('paused');
  await layOutFor(page, 'print');
  const plain = await picture(page);
  await layOutFor(page, null);
  await reader.storage({ settings: {} });
  await expect.poll(async () => Object.values(await page.highlights()).some((size) => size > 0)).toBe(true);
  await page.hover('Open University of China');
  await page.cardText('memorandum with');
  await expect.poll(() => picture(page)).not.toBe(plain);
  await layOutFor(page, 'print');
  await expect.poll(() => picture(page)).toBe(plain);
  expect(await page.cardIsOpen()).toBe(false);
  await layOutFor(page, null);
  await expect.poll(() => page.cardIsOpen()).toBe(true);
});
