import { extension } from '../../utils/browser/extension/extension.ts';
import { translate } from '../../utils/browser/language/browser-language.ts';
import type { Handlers, Sender } from '../../utils/browser/messages/listen.ts';

/** The number of entities on a tab's page, and the same in words; nothing where the reader paused the site. */
async function show(tab: number, entities: number | 'paused'): Promise<void> {
  const { action } = extension;
  const paused = entities === 'paused';
  const text = paused || entities === 0 ? '' : String(entities);
  const title = paused ? translate('toolbar.paused') : translate('toolbar.found', [], entities);
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title }),
    action.setBadgeBackgroundColor({ tabId: tab, color: '#0b6e69' }),
  ]);
}

/** Tells the toolbar of the sender's page; frames inside a page are not told of. */
async function tell({ tab, frame }: Sender, entities: number | 'paused'): Promise<void> {
  // A tab that was closed meanwhile has no badge to set.
  if (tab !== null && frame === 0) await show(tab, entities).catch(() => {});
}

/** As the page's own status does, for pages that need not send one; our own pages hear of it too. */
export async function tellForPage(sender: Sender, entities: number | 'paused'): Promise<void> {
  await tell(sender, entities);
  const { tab, frame } = sender;
  // Where no page of ours is open, nobody is to be told.
  if (tab !== null && frame === 0) await extension.runtime.sendMessage({ type: 'page-told', tab }).catch(() => {});
}

export const badgeHandlers: Handlers = {
  'page-status': async ({ entities }, sender) => {
    await tell(sender, entities);
    return true as const;
  },
};
