/**
 * Why a call has no value. `unreachable`: nobody answered, as after an update of the extension or where no content
 * script runs. `refused`: the message is not one of the protocol, or its sender may not send it. `data-unavailable`: the
 * packs cannot be opened now. `failed`: whoever answered met an error, which its own console names.
 */
export type FailureReason = 'unreachable' | 'refused' | 'data-unavailable' | 'failed';

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
}

/** What every call gives: a value, or the reason why there is none. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (reason: FailureReason): Failure => ({ ok: false, reason });

/** Thrown by whoever answers a call and knows a better reason than `failed`; and by `expectValue`. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The value of a call, for code whose caller handles errors. Throws CallError where there is none. */
export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new CallError(result.reason);
  return result.value;
}
