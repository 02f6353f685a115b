import { extension } from './extension.ts';

/**
 * Whether this page of the extension is open in a tab and not as a popup; on a phone the toolbar button opens a tab.
 * Its size does not show that, since browsers measure a popup in a window of a few pixels.
 */
export async function isPageOfItsOwn(): Promise<boolean> {
  const [tab, { os }] = await Promise.all([extension.tabs.getCurrent(), extension.runtime.getPlatformInfo()]);
  return tab !== undefined || os === 'android';
}
