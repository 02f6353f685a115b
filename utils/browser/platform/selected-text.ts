import { extension } from './extension.ts';
import type { SelectedText } from './selection-menu.ts';

/** What is selected in a tab, in the first of its frames that has a selection; `null` where nothing is. */
export async function selectedText(tab: number): Promise<Pick<SelectedText, 'text' | 'frame'> | null> {
  const results = await extension.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => String(getSelection() ?? ''),
  });
  for (const { frameId, result } of results) {
    if (typeof result === 'string' && result.trim() !== '') return { text: result, frame: frameId };
  }
  return null;
}
