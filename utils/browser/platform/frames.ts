import { extension } from './extension.ts';

/**
 * The frames of a tab in which the extension may run, the top frame (0) first; empty where there are none. Asked
 * through `scripting`, since `webNavigation` would cost a permission that warns of the reader's browsing history.
 */
export async function framesOf(tab: number): Promise<readonly number[]> {
  try {
    const target = { tabId: tab, allFrames: true };
    // Without `injectImmediately` the answer would wait until each page is loaded.
    const results = await extension.scripting.executeScript({ target, func: () => null, injectImmediately: true });
    return results.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  } catch {
    return [];
  }
}
