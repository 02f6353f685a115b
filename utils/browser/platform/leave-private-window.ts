import { extension } from './extension.ts';

/** An ordinary window of the browser; `null` where the browser makes none, since it never keeps a history. */
async function ordinaryWindow(): Promise<number | null> {
  const all = await extension.windows.getAll({ windowTypes: ['normal'] });
  const open = all.find(({ incognito }) => !incognito);
  const made = open ?? (await extension.windows.create({ incognito: false }));
  if (made.id === undefined) return null;
  if (!made.incognito) return made.id;
  await extension.windows.remove(made.id);
  return null;
}

/**
 * Opens this page in an ordinary window where it stands in a private one; gives whether it went. Firefox opens no
 * database for a page of the extension in a private window, so that nothing of the reader's is there and nothing can be
 * added. Chromium opens such pages in ordinary windows itself.
 */
export async function leavePrivateWindow(): Promise<boolean> {
  if (!extension.extension.inIncognitoContext) return false;
  const tab = await extension.tabs.getCurrent();
  // A browser that never keeps a history may refuse: then the page says itself what it cannot open.
  return tab?.id === undefined ? false : moveFrom(tab.id).catch(() => false);
}

async function moveFrom(tabId: number): Promise<boolean> {
  const windowId = await ordinaryWindow();
  if (windowId === null) return false;
  await extension.tabs.create({ url: location.href, windowId });
  await extension.windows.update(windowId, { focused: true });
  await extension.tabs.remove(tabId);
  return true;
}
