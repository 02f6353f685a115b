import type { Runtime } from 'webextension-polyfill';
import { extension } from '../extension/extension.ts';
import { isMessage } from './check.ts';
import type { Message, ReplyTo } from './protocol.ts';

/** Who sent a message; `tab` and `frame` only where it was a page. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number | null;
  /** Address of the tab's page, not of a frame in it. */
  readonly url: string;
  /** True for our own pages: popup, side panel, options. */
  readonly ours: boolean;
}

type OfType<Type> = Extract<Message, { readonly type: Type }>;
export type Handlers = {
  readonly [Type in Message['type']]?: (
    message: OfType<Type>,
    sender: Sender,
  ) => ReplyTo<OfType<Type>> | Promise<ReplyTo<OfType<Type>>>;
};

const senderOf = ({ tab, frameId, url }: Runtime.MessageSender): Sender => ({
  tab: tab?.id ?? null,
  frame: frameId ?? null,
  url: tab?.url ?? url ?? '',
  ours: url?.startsWith(extension.runtime.getURL('')) ?? false,
});

/**
 * Answers the messages that `handlers` name, until `signal` ends it; leaves all others to other listeners. A handler
 * that fails leaves whoever asked without an answer.
 */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const hear = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (reply: unknown) => void,
  ): true | undefined => {
    if (!isMessage(message) || signal.aborted) return undefined;
    const handler = handlers[message.type] as ((message: Message, sender: Sender) => unknown) | undefined;
    if (!handler) return undefined;
    const reply = async () => handler(message, senderOf(sender));
    reply().then(answer, (error: unknown) => {
      console.error(error);
      answer(undefined);
    });
    return true;
  };
  // The polyfill's types know no listener that sometimes leaves a message to others.
  const listener = hear as Runtime.OnMessageListenerCallback;
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener), { once: true });
}
