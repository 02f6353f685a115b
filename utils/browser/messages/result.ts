/**
 * Why a call has no value. `unreachable`: no answer, as after an update of the extension or where no content script
 * runs. `refused`: the message is not one of the protocol, or its sender may not send it. `data-unavailable`: the packs
 * cannot be opened now. `forgotten`: the background was stopped, or its packs changed, since the page sent its text;
 * the page sends it again. `failed`: the receiver threw an error, which its console shows.
 */
export type FailureReason = 'unreachable' | 'refused' | 'data-unavailable' | 'forgotten' | 'failed';

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
}

/** The result of every call: a value, or the reason why there is none. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** Thrown by a handler of a call that knows a better reason than `failed`. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The value of a call, for code whose caller handles errors. Throws an Error with the reason as its message where there
 * is none; not a class of its own, to keep content scripts small.
 */
export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
