import type { Handlers, Sender } from '../../utils/browser/messages/handle-messages.ts';
import { extension } from '../../utils/browser/platform/extension.ts';

/**
 * Runs one of the extension's scripts in the frame that asks for it, in the world of the content script. So no resource
 * of the extension has to be accessible to pages.
 */
async function runIn({ tab, frame }: Sender, file: string): Promise<true> {
  if (tab === null || frame === null) throw new Error('Only a page can be given code.');
  await extension.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
  return true;
}

export const lazyScriptHandlers: Handlers = {
  'load-script': ({ script }, sender) => runIn(sender, `/${script}.js`),
};
