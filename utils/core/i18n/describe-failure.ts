import { isFull } from './is-full.ts';
import { keyOf } from './key-of.ts';
import type { StringKey, Translate } from './translate.ts';

const REASONS = [
  'unreachable',
  'refused',
  'data-unavailable',
  'forgotten',
  'still-reading',
  'not-kept',
  'failed',
] as const;

/**
 * Why a call has no value. `unreachable`: nobody answered, as after an update of the extension or where no content
 * script runs. `refused`: the message is not one of the protocol, or its sender may not send it. `data-unavailable`:
 * the packs cannot be opened now. `forgotten`: the background was stopped, or its packs changed, since the page sent
 * its text, which is to be sent again. `still-reading`: the page is not read to its end yet. `not-kept`: the browser
 * did not store it. `failed`: whoever answered met an error, which its own console names.
 */
export type FailureReason = (typeof REASONS)[number];

/** The reason that an error carries as its message, as `expectValue` throws it; null for errors of the browser. */
export function failureReason(error: unknown): FailureReason | null {
  const message = error instanceof Error ? error.message : '';
  return REASONS.find((reason) => reason === message) ?? null;
}

/** An error whose message is already the sentence for the reader. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
}

/** Errors by which the storage says that a part of a pack is gone or damaged. */
const UNREADABLE = new Set(['PackPartMissing', 'PackPartDamaged', 'BytesError', 'CompiledNamesError']);

/** Why something failed, as a sentence for the reader. */
function describeReason(error: unknown, translate: Translate): string {
  const reason = failureReason(error);
  if (reason !== null) return translate(`failure.reasons.${keyOf(reason)}`);
  const { name = '', message = String(error) } = error instanceof Error ? error : {};
  if (name === 'ReaderError') return message;
  if (UNREADABLE.has(name)) return translate('failure.reasons.dataUnavailable');
  if (name === 'NotAllowedError') return translate('failure.reasons.denied');
  if (isFull(error)) return translate('failure.reasons.notKept');
  return translate('failure.reasons.browser', [message]);
}

/** What failed and still works, then why: `what` is a sentence of the catalogue. */
export const describeFailure = (what: StringKey, error: unknown, translate: Translate): string =>
  translate('failure.sentence', [translate(what), describeReason(error, translate)]);

/** The same for an entity that was asked for; a null `error` says that the packs in use do not know it. */
export const describeEntityFailure = (what: StringKey, error: unknown, translate: Translate): string =>
  error === null ? translate('failure.unknownEntity') : describeFailure(what, error, translate);
