import browser from 'webextension-polyfill';
import type { Message, ReplyTo } from './protocol.ts';

/** Asks the background. Rejects where it cannot be reached, as after the extension was updated or taken away. */
export const send = <M extends Message>(message: M): Promise<ReplyTo<M>> => browser.runtime.sendMessage(message);

/** Asks a page's content script, in its top frame unless told otherwise. Rejects where none runs there. */
export const sendToTab = <M extends Message>(tab: number, message: M, frame = 0): Promise<ReplyTo<M>> =>
  browser.tabs.sendMessage(tab, message, { frameId: frame });
