import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { canonicalJson } from '../../../../utils/core/signing/canonical.ts';
import {
  checkSignature,
  type KeyPair,
  keyFingerprint,
  makeKeys,
  signPack,
} from '../../../../utils/core/signing/sign-pack.ts';
import { change, smallPack } from '../pack/small-pack.ts';

const { subtle } = globalThis.crypto;
let keys: KeyPair;
beforeAll(async () => {
  keys = await makeKeys(subtle);
});

it('signs a pack so that it is known as the publisher’s, and is still a pack', async () => {
  const signed = await signPack(smallPack(), keys, subtle);
  const fingerprint = await keyFingerprint(keys, subtle);
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  expect(await checkSignature(signed, subtle)).toEqual({ kind: 'signed', fingerprint });
  expect(parsePack(signed).signature).toEqual(signed.signature);
});

it('signs as OpenSSL checks it', async () => {
  const { signature, ...content } = await signPack(smallPack(), keys, subtle);
  const key = createPublicKey({ key: Buffer.from(signature.key, 'base64'), format: 'der', type: 'spki' });
  const value = Buffer.from(signature.value, 'base64');
  expect(verify('sha256', Buffer.from(canonicalJson(content)), { key, dsaEncoding: 'ieee-p1363' }, value)).toBe(true);
});

it('does not depend on how a file is laid out', async () => {
  const signed = await signPack(smallPack(), keys, subtle);
  const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(signed, null, 4))).toReversed());
  expect((await checkSignature(turned, subtle)).kind).toBe('signed');
});

it('knows an unsigned pack', async () => {
  expect(await checkSignature(smallPack(), subtle)).toEqual({ kind: 'unsigned' });
});

describe('is broken where', () => {
  it.each<[string, (signed: Record<string, unknown>) => unknown]>([
    ['a name was changed', (signed) => change(signed, 'institutions[0].name', 'Somebody')],
    ['a field was added', (signed) => ({ ...signed, scope: 'names-only' })],
    ['its value was cut', (signed) => change(signed, 'signature.value', 'AAAA')],
    ['it is no base64', (signed) => change(signed, 'signature.key', '*')],
    ['its algorithm is another', (signed) => change(signed, 'signature.algorithm', 'none')],
    ['it is no object', (signed) => ({ ...signed, signature: 'yes' })],
  ])('%s', async (_, tamper) => {
    const signed = await signPack(smallPack(), keys, subtle);
    expect(await checkSignature(tamper(JSON.parse(JSON.stringify(signed))), subtle)).toEqual({ kind: 'broken' });
  });

  it('it was made with another key', async () => {
    const [mine, other] = [
      await signPack(smallPack(), keys, subtle),
      await signPack(smallPack(), await makeKeys(subtle), subtle),
    ];
    const mixed = { ...mine, signature: { ...mine.signature, value: other.signature.value } };
    expect(await checkSignature(mixed, subtle)).toEqual({ kind: 'broken' });
  });
});
