import { hasFields } from '../pack/json.ts';
import type { PackSignature } from '../pack/types.ts';
import { canonicalJson } from './canonical.ts';

/** ECDSA on the curve P-256 with SHA-256: every browser and Node have it in Web Crypto. */
const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const ALGORITHM = 'ECDSA-P256-SHA256';

/** A publisher's keys as JSON Web Keys (RFC 7517). */
export interface KeyPair {
  readonly privateKey: JsonWebKey;
  readonly publicKey: JsonWebKey;
}

/**
 * `unsigned`: the file carries no signature. `broken`: it does, and does not fit: the file was changed, or cut.
 * `signed`: `fingerprint` names the publisher's key.
 */
export type SignatureState =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'signed'; readonly fingerprint: string };

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** What is signed: the document without its signature, in its one form, as UTF-8. */
function signedBytes(document: unknown): Uint8Array<ArrayBuffer> {
  if (!hasFields(document)) throw new TypeError('A pack is an object');
  const { signature: _, ...content } = document;
  return new TextEncoder().encode(canonicalJson(content));
}

/** Makes the keys of a publisher. */
export async function makeKeys(subtle: SubtleCrypto): Promise<KeyPair> {
  const { privateKey, publicKey } = await subtle.generateKey(KEY, true, ['sign', 'verify']);
  return {
    privateKey: await subtle.exportKey('jwk', privateKey),
    publicKey: await subtle.exportKey('jwk', publicKey),
  };
}

/** What of a key people can compare: the SHA-256 of its SPKI form, in groups of four hexadecimal digits. */
async function fingerprintOf(spki: Uint8Array<ArrayBuffer>, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', spki));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)?.join(' ') ?? hex;
}

/** The fingerprint of a key pair's public key. */
export async function keyFingerprint({ publicKey }: KeyPair, subtle: SubtleCrypto): Promise<string> {
  const key = await subtle.importKey('jwk', publicKey, KEY, true, ['verify']);
  return fingerprintOf(new Uint8Array(await subtle.exportKey('spki', key)), subtle);
}

/** The document with its signature, in place of one that it had. Rejects for keys that are none. */
export async function signPack<Document extends object>(
  document: Document,
  { privateKey, publicKey }: KeyPair,
  subtle: SubtleCrypto,
): Promise<Document & { readonly signature: PackSignature }> {
  const secret = await subtle.importKey('jwk', privateKey, KEY, false, ['sign']);
  const open = await subtle.importKey('jwk', publicKey, KEY, true, ['verify']);
  const value = await subtle.sign(SIGNING, secret, signedBytes(document));
  const signature = {
    algorithm: ALGORITHM,
    key: toBase64(await subtle.exportKey('spki', open)),
    value: toBase64(value),
  };
  return { ...document, signature } as Document & { readonly signature: PackSignature };
}

/** Whether a decoded document is what its publisher signed. Never rejects for what a file may hold. */
export async function checkSignature(document: unknown, subtle: SubtleCrypto): Promise<SignatureState> {
  const signature = hasFields(document) ? document.signature : undefined;
  if (signature === undefined) return { kind: 'unsigned' };
  if (!hasFields(signature) || signature.algorithm !== ALGORITHM) return { kind: 'broken' };
  try {
    const spki = fromBase64(String(signature.key));
    const key = await subtle.importKey('spki', spki, KEY, true, ['verify']);
    const fits = await subtle.verify(SIGNING, key, fromBase64(String(signature.value)), signedBytes(document));
    // Of the key itself, and not of how the file writes it.
    const own = new Uint8Array(await subtle.exportKey('spki', key));
    return fits ? { kind: 'signed', fingerprint: await fingerprintOf(own, subtle) } : { kind: 'broken' };
  } catch {
    // No key, no signature, or no base64.
    return { kind: 'broken' };
  }
}
