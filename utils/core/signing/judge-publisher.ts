import type { SignatureState } from './sign-pack.ts';

/**
 * What the signature of a file says beside that of the pack it would replace. `first-signed`: no earlier key is known;
 * `fingerprint` is to be compared with what the publisher says. `same-publisher`: signed by the key of before.
 * `unsigned`: neither is signed. The others are reasons to refuse the file: `broken`, what it holds is not what was
 * signed; `no-longer-signed` and `other-key`, it does not come from who made the pack before.
 */
export type PublisherVerdict =
  | { readonly kind: 'unsigned' | 'broken' }
  | { readonly kind: 'first-signed' | 'same-publisher'; readonly fingerprint: string }
  | { readonly kind: 'no-longer-signed'; readonly known: string }
  | { readonly kind: 'other-key'; readonly known: string; readonly fingerprint: string };

/** `known`: the fingerprint of the key that signed the stored pack of the same id; `null` for none. */
export function judgePublisher(state: SignatureState, known: string | null): PublisherVerdict {
  if (state.kind === 'broken') return { kind: 'broken' };
  if (state.kind === 'unsigned') return known === null ? { kind: 'unsigned' } : { kind: 'no-longer-signed', known };
  const { fingerprint } = state;
  if (known === null) return { kind: 'first-signed', fingerprint };
  return known === fingerprint ? { kind: 'same-publisher', fingerprint } : { kind: 'other-key', known, fingerprint };
}
