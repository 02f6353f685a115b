import type { Runtime } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';

/**
 * Hears the messages that `isOurs` knows until `signal` ends it, and leaves all others to other listeners. `answer`
 * gives `undefined` for what it leaves as well; where it fails, whoever asked gets no answer.
 */
export function hear<M>(
  isOurs: (value: unknown) => value is M,
  answer: (message: M, from: Runtime.MessageSender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const hearing = (
    message: unknown,
    from: Runtime.MessageSender,
    reply: (reply: unknown) => void,
  ): true | undefined => {
    if (signal.aborted || !isOurs(message)) return undefined;
    const answering = answer(message, from);
    answering?.then(reply, (error: unknown) => {
      console.error(error);
      reply(undefined);
    });
    return answering && true;
  };
  // The polyfill's types know no listener that sometimes leaves a message to others.
  const listener = hearing as Runtime.OnMessageListenerCallback;
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener), { once: true });
}
