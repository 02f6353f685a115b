import { extension } from '../platform/extension.ts';
import type { Message, ReplyTo } from './protocol.ts';
import type { Result } from './result.ts';

async function answered<Value>(sending: () => Promise<Result<Value> | undefined>): Promise<Result<Value>> {
  try {
    // Nothing comes back where all who listen leave the message to others.
    return (await sending()) ?? { ok: false, reason: 'unreachable' };
  } catch {
    // Nobody listens; or, in a page that outlived its extension, the interface itself is gone.
    return { ok: false, reason: 'unreachable' };
  }
}

/** Asks the background. Never rejects: a failure says why. */
export const send = <M extends Message>(message: M): Promise<Result<ReplyTo<M>>> =>
  answered(() => extension.runtime.sendMessage(message));

/** Asks the content script of a page, in its top frame unless another is given. Never rejects: a failure says why. */
export const sendToTab = <M extends Message>(tab: number, message: M, frame = 0): Promise<Result<ReplyTo<M>>> =>
  answered(() => extension.tabs.sendMessage(tab, message, { frameId: frame }));
