import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

it('opens the side panel by its button in the popup, which closes', async () => {
  const page = await reader.open('<title>A visit</title><p>UNESCO met the Open University of China.');
  await page.report();
  const window = await reader.browserWindow(page);
  await window.press('Alt+Shift+L');
  const popup = await window.popup();
  await popup.click('.popup-panel');
  const panel = await window.sidePanel();
  await expect.poll(() => panel.evaluate(() => document.body.textContent)).toContain('2 names, ');
  await expect.poll(() => popup.isOpen()).toBe(false);
  await panel.close();
});
