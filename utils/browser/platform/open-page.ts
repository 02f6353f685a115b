import { extension } from './extension.ts';

/** Opens a page of the extension ("popup.html?search=…") in the active tab or in a new one. */
export async function openPage(path: string, where: 'here' | 'new-tab' | 'background-tab'): Promise<void> {
  const url = extension.runtime.getURL(path);
  if (where === 'here') await extension.tabs.update({ url });
  else await extension.tabs.create({ url, active: where === 'new-tab' });
}

/**
 * Opens the popup of the toolbar button. Rejects where the browser does not allow it: without a click of the reader, or
 * where the button is hidden.
 */
export const openPopup = (): Promise<void> => extension.action.openPopup();
