import { extension } from '../platform/extension.ts';
import type { Message, ReplyTo } from './protocol.ts';

/**
 * Asks the background. Rejects where it cannot be reached, as after the extension was updated or taken away, and where
 * it failed to answer.
 */
export const send = async <M extends Message>(message: M): Promise<ReplyTo<M>> =>
  answered(await extension.runtime.sendMessage(message));

/** Asks a page's content script, in its top frame unless told otherwise. Rejects where none runs there. */
export const sendToTab = async <M extends Message>(tab: number, message: M, frame = 0): Promise<ReplyTo<M>> =>
  answered(await extension.tabs.sendMessage(tab, message, { frameId: frame }));

function answered<Reply>(reply: Reply | undefined): Reply {
  if (reply === undefined) throw new Error('No answer.');
  return reply;
}
