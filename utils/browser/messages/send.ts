import { extension, isAlive } from '../platform/extension.ts';
import { pause } from '../platform/pause.ts';
import type { Order, PageCommand, Question, ReplyTo } from './protocol.ts';
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

const call = <Value>(message: object): Promise<Result<Value>> => answered(() => extension.runtime.sendMessage(message));

/** Calls the background, once, since this may change something. Never rejects: a failure says why. */
export const send = <M extends Order>(message: M): Promise<Result<ReplyTo<M>>> => call(message);

/**
 * Milliseconds before each time that a question is asked: at once where the background was stopped, later where it has
 * to be started more often, since a busy browser takes a while. Then it may not answer at all.
 */
const PAUSES = [0, 0, 0, 100, 300, 1000, 2000];

/**
 * Asks the background, and again where it was stopped before it answered, since asking starts it. Never rejects: a
 * failure says why.
 */
export async function ask<M extends Question>(question: M): Promise<Result<ReplyTo<M>>> {
  let result: Result<ReplyTo<M>> = UNREACHABLE;
  for (const milliseconds of PAUSES) {
    if (milliseconds) await pause(milliseconds);
    result = await call(question);
    // The background gives the same reason where a page does not answer it.
    if (result !== UNREACHABLE || !isAlive()) break;
  }
  return result;
}

/** Calls the content script of a page, in its top frame unless another is given. Never rejects: a failure says why. */
export const sendToTab = <M extends PageCommand>(tab: number, message: M, frame = 0): Promise<Result<ReplyTo<M>>> =>
  answered(() => extension.tabs.sendMessage(tab, message, { frameId: frame }));
