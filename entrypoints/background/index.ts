import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { welcomeOnInstall } from '../../utils/browser/platform/first-run.ts';
import { tellPagesOfChanges } from '../../utils/browser/platform/notify-pages.ts';
import { openSidePanelByShortcut } from '../../utils/browser/platform/side-panel.ts';
import { badgeHandlers } from './badge-handlers.ts';
import { lazyScriptHandlers } from './lazy-script-handlers.ts';
import { openSearchEntries } from './omnibox-and-menu.ts';
import { followAccessInOpenTabs, startInOpenTabs } from './open-tabs.ts';
import { packHandlers } from './pack-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { queryHandlers } from './query-handlers.ts';
import { followShortcuts } from './shortcuts.ts';

export default defineBackground(() => {
  welcomeOnInstall();
  startInOpenTabs();
  followAccessInOpenTabs();
  tellPagesOfChanges();
  openSearchEntries();
  followShortcuts();
  openSidePanelByShortcut();
  // The browser ends the background itself; nothing here ends earlier.
  const { signal } = new AbortController();
  handleMessages(
    { ...pageHandlers, ...lazyScriptHandlers, ...badgeHandlers, ...packHandlers, ...queryHandlers },
    signal,
  );
});
