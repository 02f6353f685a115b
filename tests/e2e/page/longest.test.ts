import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

/** More than are linked on one page. */
const NAMES = 6001;
const words = 'This page is longer than what is read of one';

// The background counts what is linked, and no browser decides it.
itInOneBrowser(
  'says of a page with more names than are read that some are missing, and goes on saying so',
  async () => {
    const page = await reader.open(`<p>${'UNESCO met. '.repeat(NAMES)}</p>`);
    expect(await page.report()).toMatchObject({ state: 'ready', isCut: true });
    const popup = await reader.popup(page);
    await expect.poll(() => popup.text()).toContain(words);
    await reader.stopBackground();
    expect(await page.report()).toMatchObject({ isCut: true });
  },
);

it('says nothing of the kind where all are read', async () => {
  const page = await reader.open('<p>UNESCO met.</p>');
  expect(await page.report()).not.toHaveProperty('isCut');
  const popup = await reader.popup(page);
  await expect.poll(() => popup.text()).toContain('UNESCO');
  expect(await popup.text()).not.toContain(words);
});
