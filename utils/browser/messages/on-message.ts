import type { Runtime } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';
import type { Failure, FailureReason } from './result.ts';

const reasonOf = (error: unknown): FailureReason => (error as Partial<Failure> | null)?.reason ?? 'failed';

/**
 * Answers messages until the returned function is called. `answer` returns `undefined` for messages that it leaves to
 * other listeners. Any other value is sent back as a success, and what it throws as a failure with the error's reason.
 */
export function onMessage(
  answer: (message: unknown, from: Runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    reply: (reply: unknown) => void,
  ): true | undefined => {
    const answering = answer(message, from);
    answering?.then(
      (value) => reply({ ok: true, value }),
      (error: unknown) => {
        console.error(error);
        reply({ ok: false, reason: reasonOf(error) });
      },
    );
    return answering && true;
  };
  // The polyfill's types do not allow a listener that sometimes does not answer.
  const typed = listener as Runtime.OnMessageListenerCallback;
  const messages = extension.runtime.onMessage;
  messages.addListener(typed);
  return () => messages.removeListener(typed);
}
