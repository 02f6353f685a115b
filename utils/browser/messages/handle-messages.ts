import type { Runtime } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';
import { isMessage } from './check.ts';
import { hear } from './on-message.ts';
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

const senderOf = ({ tab, frameId, url }: Runtime.MessageSender): Sender => ({
  tab: tab?.id ?? null,
  frame: frameId ?? null,
  url: tab?.url ?? url ?? '',
  ours: url?.startsWith(extension.runtime.getURL('')) ?? false,
});

type OfType<Type> = Extract<Message, { readonly type: Type }>;
export type Handlers = {
  readonly [Type in Message['type']]?: (
    message: OfType<Type>,
    sender: Sender,
  ) => ReplyTo<OfType<Type>> | Promise<ReplyTo<OfType<Type>>>;
};

/** Answers the messages that `handlers` name, until `signal` ends it; leaves all others to other listeners. */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const answer = (message: Message, from: Runtime.MessageSender): Promise<unknown> | undefined => {
    const handler = handlers[message.type] as ((message: Message, sender: Sender) => unknown) | undefined;
    return handler && (async () => handler(message, senderOf(from)))();
  };
  hear(isMessage, answer, signal);
}
