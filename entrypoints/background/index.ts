import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { welcomeOnInstall } from '../../utils/browser/platform/first-run.ts';
import { notifyPagesOfChanges } from '../../utils/browser/platform/notify-pages.ts';
import { openPage } from '../../utils/browser/platform/open-page.ts';
import { holdsList } from '../../utils/browser/platform/page-lists.ts';
import { countTables } from '../../utils/browser/platform/page-tables.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { openSidePanelByShortcut } from '../../utils/browser/platform/side-panel.ts';
import { onTabClosed } from '../../utils/browser/platform/tab-closed.ts';
import { offerForTables } from '../../utils/browser/platform/table-menu.ts';
import { LISTED_INSTITUTION } from '../../utils/core/languages/tables/listed-institutions.ts';
import { forget } from '../popup/popup-memory.ts';
import { forgetView } from '../sidepanel/panel-memory.ts';
import { browseHandlers } from './handlers/browse-handlers.ts';
import { lazyScriptHandlers } from './handlers/lazy-script-handlers.ts';
import { ownDataHandlers } from './handlers/own-data-handlers.ts';
import { packHandlers } from './handlers/pack-handlers.ts';
import { pageHandlers } from './handlers/page-handlers.ts';
import { panelHandlers } from './handlers/panel-handlers.ts';
import { queryHandlers } from './handlers/query-handlers.ts';
import { reportHandlers } from './handlers/report-handlers.ts';
import { TabCommands, tabHandlers } from './handlers/tab-handlers.ts';
import { tabPageHandlers } from './handlers/tab-page-handlers.ts';
import { addFromTab, openSearchEntries } from './omnibox-and-menu.ts';
import { mendTornStorage } from './packs/mend-storage.ts';
import { followTabStates } from './pages/badge.ts';
import { KeptPages } from './pages/kept-pages.ts';
import { followAccessInOpenTabs, startInOpenTabs } from './pages/open-tabs.ts';
import { isSwitchedOn } from './pages/site-switch.ts';
import { TabStates } from './pages/tab-states.ts';
import { followShortcuts } from './shortcuts.ts';

export default defineBackground(() => {
  welcomeOnInstall();
  startInOpenTabs();
  notifyPagesOfChanges();
  openSearchEntries();
  openSidePanelByShortcut();
  const tabs = new TabStates();
  followAccessInOpenTabs(tabs);
  const commands = new TabCommands(tabs);
  followTabStates(tabs, PROGRAM_SIGNAL);
  const kept = new KeptPages();
  kept.follow(tabs, PROGRAM_SIGNAL);
  onTabClosed((tab) => {
    tabs.close(tab);
    kept.close(tab);
    commands.close(tab);
    forget(tab).catch(console.error);
    forgetView(tab).catch(console.error);
  }, PROGRAM_SIGNAL);
  mendTornStorage(PROGRAM_SIGNAL);
  followShortcuts(commands, addFromTab);
  offerForTables(
    translate('register.pageTable'),
    isSwitchedOn,
    async (tab) => (await countTables(tab)) > 0 || holdsList(tab, LISTED_INSTITUTION),
    (tab) => {
      openPage(`register.html?tab=${tab}`, 'new-tab').catch(console.error);
    },
    PROGRAM_SIGNAL,
  );
  handleMessages(
    {
      ...pageHandlers(tabs),
      ...tabHandlers(commands),
      ...tabPageHandlers(commands, kept),
      ...lazyScriptHandlers,
      ...packHandlers,
      ...ownDataHandlers,
      ...queryHandlers,
      ...browseHandlers,
      ...panelHandlers,
      ...reportHandlers,
    },
    PROGRAM_SIGNAL,
  );
});
