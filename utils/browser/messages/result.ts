import type { FailureReason } from '../../core/i18n/describe-failure.ts';

export type { FailureReason } from '../../core/i18n/describe-failure.ts';

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
