import { extension } from '../extension/extension.ts';
import type { Message, ReplyTo } from './protocol.ts';

/** Asks the background. Rejects where it cannot be reached, as after the extension was updated or taken away. */
export const send = async <M extends Message>(message: M): Promise<ReplyTo<M>> =>
  unwrap(await extension.runtime.sendMessage(message));

/** Asks a page's content script, in its top frame unless told otherwise. Rejects where none runs there. */
export const sendToTab = async <M extends Message>(tab: number, message: M, frame = 0): Promise<ReplyTo<M>> =>
  unwrap(await extension.tabs.sendMessage(tab, message, { frameId: frame }));

/** What `listen` sends back: an answer, or why there is none. */
export type Answer<Reply> = { readonly reply: Reply } | { readonly error: string };

function unwrap<Reply>(answer: Answer<Reply> | undefined): Reply {
  if (answer && 'reply' in answer) return answer.reply;
  throw new Error(answer?.error ?? 'nobody answered');
}
