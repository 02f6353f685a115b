import { extension } from '../../utils/browser/extension/extension.ts';
import { translate } from '../../utils/browser/language/browser-language.ts';
import type { Handlers } from '../../utils/browser/messages/listen.ts';

/** The number of entities on a tab's page, and the same in words; nothing where the reader paused the site. */
async function show(tab: number, entities: number, paused: boolean): Promise<void> {
  const { action } = extension;
  const text = paused || entities === 0 ? '' : String(entities);
  const title = paused ? translate('toolbar.paused') : translate('toolbar.found', [], entities);
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title }),
    action.setBadgeBackgroundColor({ tabId: tab, color: '#0b6e69' }),
  ]);
}

export const badgeHandlers: Handlers = {
  'page-status': async ({ entities, paused }, { tab, frame }) => {
    // A tab that was closed meanwhile has no badge to set.
    if (tab !== null && frame === 0) await show(tab, entities, paused).catch(() => {});
    return true as const;
  },
};
