import browser, { type Runtime } from 'webextension-polyfill';
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

export type Handlers = {
  readonly [Type in Message['type']]?: (
    message: Extract<Message, { readonly type: Type }>,
    sender: Sender,
  ) => ReplyTo<Extract<Message, { readonly type: Type }>> | Promise<ReplyTo<Extract<Message, { readonly type: Type }>>>;
};

const senderOf = ({ tab, frameId, url }: Runtime.MessageSender): Sender => ({
  tab: tab?.id ?? null,
  frame: frameId ?? null,
  url: tab?.url ?? url ?? '',
  ours: url?.startsWith(browser.runtime.getURL('')) ?? false,
});

/** Answers the messages that `handlers` name, until `signal` ends it; leaves all others to other listeners. */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isMessage(message)) return undefined;
    const handler = handlers[message.type] as ((message: Message, sender: Sender) => unknown) | undefined;
    return handler && (async () => handler(message, senderOf(sender)))();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
