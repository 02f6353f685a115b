import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../../utils/browser/messages/result.ts';
import { send } from '../../../utils/browser/messages/send.ts';
import { openPage } from '../../../utils/browser/platform/open-page.ts';
import { openSidePanelFromPage } from '../../../utils/browser/platform/side-panel.ts';
import { askPanelFor } from '../../sidepanel/asked-entity.ts';

/** Opens entities from a card in the side panel; in a tab where the browser opens no panel from a page. */
export const panelHandlers: Handlers = {
  'open-panel': async ({ entity }, { tab }) => {
    if (tab === null) throw new CallError('refused');
    // Called before anything is awaited, since the press is over after that.
    const opening = openSidePanelFromPage(tab);
    const asking = askPanelFor(entity, tab);
    if (await opening) {
      await asking;
      // A panel that opens only now asks for it itself.
      await send({ type: 'show-in-panel', entity });
      return 'panel';
    }
    await openPage(`popup.html?tab=${tab}&entity=${encodeURIComponent(entity)}`, 'new-tab');
    return 'tab';
  },
};
