import { extension } from './extension.ts';

/**
 * Whether this page of the extension was opened as a page of its own, and not as a popup: in a tab, or on a phone,
 * where the toolbar button opens a page. Its size does not show that, since browsers measure a popup in a window of a
 * few pixels.
 */
export async function isPageOfItsOwn(): Promise<boolean> {
  const [tab, { os }] = await Promise.all([extension.tabs.getCurrent(), extension.runtime.getPlatformInfo()]);
  return tab !== undefined || os === 'android';
}
