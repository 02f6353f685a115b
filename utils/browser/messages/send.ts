import { extension } from '../platform/extension.ts';
import type { Message, ReplyTo } from './protocol.ts';
import type { Failure, Result } from './result.ts';

const UNREACHABLE: Failure = { ok: false, reason: 'unreachable' };

async function answered<Value>(sending: () => Promise<Result<Value> | undefined>): Promise<Result<Value>> {
  try {
    // The answer is `undefined` where every listener leaves the message to others.
    return (await sending()) ?? UNREACHABLE;
  } catch {
    // There is no listener; or, in a page whose extension was removed, there is no API any more.
    return UNREACHABLE;
  }
}

/** Calls the background. Never rejects: a failure says why. */
export const send = <M extends Message>(message: M): Promise<Result<ReplyTo<M>>> =>
  answered(() => extension.runtime.sendMessage(message));

/** Asks the background what changes nothing: once more where it was stopped before it answered, since asking starts it. */
export async function sendAgain<M extends Message>(message: M): Promise<Result<ReplyTo<M>>> {
  const result = await send(message);
  return result.ok || result.reason !== 'unreachable' ? result : send(message);
}

/** Calls the content script of a page, in its top frame unless another is given. Never rejects: a failure says why. */
export const sendToTab = <M extends Message>(tab: number, message: M, frame = 0): Promise<Result<ReplyTo<M>>> =>
  answered(() => extension.tabs.sendMessage(tab, message, { frameId: frame }));
