import type { Handlers, Sender } from '../../../utils/browser/messages/handle-messages.ts';
import type { Message } from '../../../utils/browser/messages/protocol.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';

type LazyScriptName = Extract<Message, { readonly type: 'load-script' }>['script'];

/**
 * Runs one of the extension's scripts in the frame that asks for it, in the world of the content script. So no resource
 * of the extension has to be accessible to pages.
 */
export async function runIn({ tab, frame }: Sender, script: LazyScriptName): Promise<true> {
  if (tab === null || frame === null) throw new Error('Only a page can be given code.');
  await extension.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [`/${script}.js`],
    // The browser would otherwise wait until the page is loaded, with its pictures, or 200 ms have gone by.
    injectImmediately: true,
  });
  return true;
}

export const lazyScriptHandlers: Handlers = {
  'load-script': ({ script }, sender) => runIn(sender, script),
};
