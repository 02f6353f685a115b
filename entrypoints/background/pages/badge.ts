import { translate } from '../../../utils/browser/platform/browser-language.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { framesOf } from '../../../utils/browser/platform/frames.ts';
import type { TabState } from '../../../utils/core/page/tab-state.ts';
import type { TabStates } from './tab-states.ts';

const COLOUR = '#0b6e69';

function wordsFor({ status, entities }: TabState): { readonly text: string; readonly title: string } {
  if (status === 'paused') return { text: '', title: translate('toolbar.paused') };
  if (status === 'failed') return { text: '!', title: translate('toolbar.failed') };
  return { text: entities === 0 ? '' : String(entities), title: translate('toolbar.found', [], entities) };
}

/** A paused site is paused on all its pages, and its page may ask before the browser has its address. */
function belongsTo({ status }: TabState, url: string, shown: string): boolean {
  const part = (address: string): string =>
    status === 'paused' && URL.canParse(address) ? new URL(address).host : address.replace(/#.*/s, '');
  return part(url) === part(shown);
}

/**
 * The state with as many entities as the button shows already, where frames may be missing that were counted before the
 * background was stopped. The browser empties the button itself when the tab goes to another page.
 */
async function withMissing(states: TabStates, tab: number, state: TabState): Promise<TabState> {
  if (!states.isKnownInPart(tab)) return state;
  const shown = Number(await extension.action.getBadgeText({ tabId: tab }));
  if (!(shown > state.entities)) return state;
  const known = states.framesOf(tab);
  const frames = await framesOf(tab);
  // Where all frames are known again, the page itself names fewer.
  const isWhole = frames.length > 0 && frames.every((frame) => known.includes(frame));
  return isWhole ? state : { ...state, entities: shown };
}

/** Shows the state of a tab on its toolbar button. `url`: the page to which the state belongs. */
async function show(states: TabStates, tab: number, state: TabState, url: string): Promise<void> {
  const { action, tabs } = extension;
  const now = await tabs.get(tab);
  // It may no longer be read since it was asked for.
  if (states.stateOf(tab) === null) return;
  // The tab may show another page by now, since the background may have had to start first.
  if (!belongsTo(state, url, now.url ?? url)) return;
  const { text, title } = wordsFor(await withMissing(states, tab, state));
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title }),
    action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR }),
  ]);
}

/** Says on the toolbar button what did not work, until the next state of the tab. */
export async function showFailure(tabId: number, words: string): Promise<void> {
  const { action } = extension;
  const title = translate('toolbar.shortcutFailed', [words]);
  // A tab that was closed meanwhile has no button.
  await Promise.all([action.setBadgeText({ tabId, text: '!' }), action.setTitle({ tabId, title })]).catch(() => {});
}

/** Clears the button of a tab whose page may no longer be read. */
export async function clearBadge(tabId: number): Promise<void> {
  const { action } = extension;
  const title = translate('toolbar.closed');
  // A tab that was closed meanwhile has no button.
  await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]).catch(() => {});
}

/** Updates the toolbar button, and every open page of the extension, when the state of a tab changes. */
export function followTabStates(tabs: TabStates, signal: AbortSignal): void {
  tabs.follow((tab, state, url) => {
    // The call fails for a tab that is already closed.
    if (state) show(tabs, tab, state, url).catch(() => {});
    // Rejected where no page of the extension is open.
    extension.runtime.sendMessage({ type: 'tab-state-changed', tab }).catch(() => {});
  }, signal);
}
