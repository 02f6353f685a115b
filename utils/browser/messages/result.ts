/**
 * Why a call has no value. `unreachable`: nobody answered, as after an update of the extension or where no content
 * script runs. `refused`: the message is not one of the protocol, or its sender may not send it. `data-unavailable`: the
 * packs cannot be opened now. `forgotten`: the background was stopped, or its packs changed, since the page sent its
 * text, which is to be sent again. `failed`: whoever answered met an error, which its own console names.
 */
export type FailureReason = 'unreachable' | 'refused' | 'data-unavailable' | 'forgotten' | 'failed';

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
}

/** What every call gives: a value, or the reason why there is none. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** Thrown by whoever answers a call and knows a better reason than `failed`. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The value of a call, for code whose caller handles errors. Throws an error with the reason as its message where there
 * is none; a plain one, since content scripts use this and have no room for a class.
 */
export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
