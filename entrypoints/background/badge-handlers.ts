import type { Handlers, Sender } from '../../utils/browser/messages/handle-messages.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { extension } from '../../utils/browser/platform/extension.ts';

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

/**
 * As the page's own status does, for pages that need not send one; pages of the extension learn of it too. False where
 * the tab has another address by now: the background may have had to start first, and the reader may have gone on.
 */
export async function showBadgeOf({ tab, frame, url }: Sender, entities: number | 'paused'): Promise<boolean> {
  // The badge counts the top frame only.
  if (tab === null || frame !== 0) return true;
  const now = await extension.tabs.get(tab).catch(() => null);
  if (now === null || (now.url ?? url) !== url) return false;
  await show(tab, entities).catch(() => {});
  // Rejected where no page of the extension is open.
  extension.runtime.sendMessage({ type: 'badge-changed', tab }).catch(() => {});
  return true;
}

/** For a tab whose page may no longer be read. */
export async function clearBadge(tabId: number): Promise<void> {
  const { action } = extension;
  const title = translate('toolbar.closed');
  await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]).catch(() => {});
}

export const badgeHandlers: Handlers = {
  'page-status': async ({ entities }, { tab, frame }) => {
    // A tab that was closed meanwhile has no badge to set.
    if (tab !== null && frame === 0) await show(tab, entities).catch(() => {});
    return true as const;
  },
};
