import { expect, it, onTestFinished } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';

const story =
  '<title>A visit</title><p>UNESCO met the Open University of China. <p style="margin-top: 200vh">UNESCO left.';
const state = (page: PageUnderTest) => page.tab.send({ type: 'report' }).then((report) => report.state);
/** The entity of the open card. */
const named = (page: PageUnderTest) => page.inCard((root) => root.querySelector('h2')?.textContent ?? null);

it('goes from mention to mention, and hides and shows the marks', async () => {
  const page = await reader.open(story);
  await page.report();
  const window = await reader.browserWindow(page);
  for (const name of ['UNESCO', 'Open University of China', 'UNESCO']) {
    await window.press('Alt+Shift+J');
    await expect.poll(() => named(page)).toBe(name);
  }
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await window.press('Alt+Shift+M');
  await expect.poll(() => state(page)).toBe('hidden');
  await window.press('Alt+Shift+M');
  await expect.poll(() => state(page)).toBe('ready');
});

it('opens the popup, which takes keyboard input at once', async () => {
  const page = await reader.open(story);
  await page.report();
  const window = await reader.browserWindow(page);
  await window.press('Alt+Shift+L');
  const popup = await window.popup();
  await until('the list is there', () => popup.evaluate(() => document.querySelector('.entity') !== null));
  await popup.press('Tab');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await popup.press('/');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await window.press('Escape');
  await expect.poll(() => popup.isOpen()).toBe(false);
});

it('opens the side panel by its key, which can be changed', async () => {
  const page = await reader.open(story);
  await page.report();
  const window = await reader.browserWindow(page);
  const command = { chromium: 'open-panel', firefox: '_execute_sidebar_action' }[reader.browser.name];
  onTestFinished(() => reader.browser.setShortcut(command, 'Alt+Shift+O'));
  for (const keys of ['Alt+Shift+O', 'Alt+Shift+Y']) {
    if (keys === 'Alt+Shift+Y') await reader.browser.setShortcut(command, keys);
    await window.press(keys);
    const panel = await window.sidePanel();
    await expect.poll(() => panel.evaluate(() => document.body.textContent)).toContain('2 names, ');
    await panel.close();
  }
});

it('has a key for each of its commands, as the browser grants them', async () => {
  const shortcuts = await reader.browser.inExtension(async (api) => {
    const commands = api.commands as { getAll(): Promise<{ name: string; shortcut: string }[]> };
    return (await commands.getAll()).map(({ name, shortcut }) => `${name}: ${shortcut}`).sort();
  });
  const panel = { chromium: 'open-panel', firefox: '_execute_sidebar_action' }[reader.browser.name];
  expect(shortcuts).toEqual(
    [
      '_execute_action: Alt+Shift+L',
      // Chrome takes four suggestions; the reader may give this one a key.
      'add-from-page: ',
      'next-mention: Alt+Shift+J',
      `${panel}: Alt+Shift+O`,
      'toggle-hidden: Alt+Shift+M',
    ].sort(),
  );
});
