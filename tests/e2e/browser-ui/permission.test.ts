import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

const granted = () =>
  reader.browser.inExtension(async (api) => {
    const permissions = api.permissions as { getAll(): Promise<{ origins: string[] }> };
    return (await permissions.getAll()).origins;
  });
const withdraw = () =>
  reader.browser.inExtension(async (api) => {
    const permissions = api.permissions as { remove(which: object): Promise<boolean> };
    return permissions.remove({ origins: ['<all_urls>'] });
  });

// Chromium shows its prompt outside the page, where no driver reaches it.
it.skipIf(reader.browser.name === 'chromium')(
  'asks for access to pages, and accepts both answers of the reader',
  async () => {
    await withdraw();
    const welcome = await reader.extensionPage('welcome.html');
    const window = await reader.browserWindow(welcome);
    const grant = 'button.primary';
    await (await welcome.element(grant)).click();
    expect(await window.answerPermissionPrompt('refuse')).toContain('Access your data for all websites');
    expect(await granted()).toEqual([]);
    await (await welcome.element(grant)).click();
    await window.answerPermissionPrompt('allow');
    await expect.poll(granted).toEqual(['<all_urls>']);
    await expect.poll(() => welcome.text()).toContain('It can read pages now');
  },
);
