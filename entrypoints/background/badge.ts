import { translate } from '../../utils/browser/platform/browser-language.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import type { TabState } from '../../utils/core/page/tab-state.ts';
import type { TabStates } from './tab-states.ts';

const COLOUR = '#0b6e69';

function wordsFor({ status, entities }: TabState): { readonly text: string; readonly title: string } {
  if (status === 'paused') return { text: '', title: translate('toolbar.paused') };
  if (status === 'failed') return { text: '!', title: translate('toolbar.failed') };
  return { text: entities === 0 ? '' : String(entities), title: translate('toolbar.found', [], entities) };
}

/** Shows the state of a tab on its toolbar button. `url`: the page that it was found on. */
async function show(tab: number, state: TabState, url: string): Promise<void> {
  const { action, tabs } = extension;
  const now = await tabs.get(tab);
  // The background may have had to start first, and the reader may have gone on meanwhile.
  if ((now.url ?? url) !== url) return;
  const { text, title } = wordsFor(state);
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title }),
    action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR }),
  ]);
}

/** For a tab whose page may no longer be read. */
export async function clearBadge(tabId: number): Promise<void> {
  const { action } = extension;
  const title = translate('toolbar.closed');
  await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]).catch(() => {});
}

/** Lets the toolbar button, and every open page of the extension, follow the states of the tabs. */
export function followTabStates(tabs: TabStates, signal: AbortSignal): void {
  tabs.follow((tab, state, url) => {
    // A tab that was closed meanwhile has no button.
    if (state) show(tab, state, url).catch(() => {});
    // Rejected where no page of the extension is open.
    extension.runtime.sendMessage({ type: 'tab-state-changed', tab }).catch(() => {});
  }, signal);
}
