import { isMessage } from './check.ts';
import { hear, type Sender } from './hear.ts';
import type { Message, ReplyTo } from './protocol.ts';

export type { Sender } from './hear.ts';

type OfType<Type> = Extract<Message, { readonly type: Type }>;
export type Handlers = {
  readonly [Type in Message['type']]?: (
    message: OfType<Type>,
    sender: Sender,
  ) => ReplyTo<OfType<Type>> | Promise<ReplyTo<OfType<Type>>>;
};

/** Answers the messages that `handlers` name, until `signal` ends it; leaves all others to other listeners. */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const answer = (message: Message, sender: Sender): Promise<unknown> | undefined => {
    const handler = handlers[message.type] as ((message: Message, sender: Sender) => unknown) | undefined;
    return handler && (async () => handler(message, sender))();
  };
  hear(isMessage, answer, signal);
}
