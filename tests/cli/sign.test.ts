import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeKeyFile } from '../../cli/keygen.ts';
import { signPackFile } from '../../cli/sign.ts';
import { checkSignature } from '../../utils/core/signing/sign-pack.ts';
import { smallPack } from '../utils/core/pack/small-pack.ts';
import { call, callByNode } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keygen = (...words: readonly string[]) => call(makeKeyFile, folder, ...words);
const sign = (...words: readonly string[]) => call(signPackFile, folder, ...words);

it('makes a key for its owner alone, signs with it, and prints its fingerprint both times', async () => {
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(smallPack()));
  const made = callByNode('keygen', folder, 'key.json');
  expect(made.status).toBe(0);
  expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
  const signed = callByNode('sign', folder, '--key', 'key.json', 'pack.json', '--out', 'signed.json');
  expect(signed).toEqual({ status: 0, stdout: made.stdout, stderr: '' });
  const document = JSON.parse(readFileSync(join(folder, 'signed.json'), 'utf8'));
  const fingerprint = made.stdout.toString().trim();
  expect(await checkSignature(document, globalThis.crypto.subtle)).toEqual({ kind: 'signed', fingerprint });
  expect(await keygen('key.json')).toMatchObject({ status: 1, stderr: expect.stringContaining('already exists') });
});

it('signs no broken pack, and with nothing but a key', async () => {
  writeFileSync(join(folder, 'broken.json'), '{"format":"partnership-pack/2"}');
  writeFileSync(join(folder, 'no-key.json'), '{}');
  writeFileSync(join(folder, 'sound.json'), JSON.stringify(smallPack()));
  expect((await sign('--key', 'no-key.json', 'broken.json')).stderr).toMatch(/^broken\.json: /);
  expect(await sign('--key', 'no-key.json', 'sound.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/no-key\.json: is not a key/),
  });
  const missing = 'missing.json: cannot be read: there is no such file\n';
  for (const words of [
    ['missing.json', 'sound.json'],
    ['no-key.json', 'missing.json'],
  ])
    expect(await sign('--key', ...words)).toMatchObject({ status: 1, stderr: missing });
  writeFileSync(join(folder, 'torn-key.json'), '{"privateKey":');
  expect(await sign('--key', 'torn-key.json', 'sound.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/torn-key\.json: is not a key/),
  });
  expect((await sign('sound.json')).status).toBe(2);
});

it.each([
  [[], 'give one KEYFILE'],
  [['a.json', 'b.json'], 'give one KEYFILE'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('says in one sentence why it makes no key for %j', async (words, why) => {
  const { status, stderr } = await keygen(...words);
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
  expect(stderr).toContain(why);
});

it('writes keys and packs into a folder that is not there yet, and says in words why it cannot', async () => {
  writeFileSync(join(folder, 'kept.json'), JSON.stringify(smallPack()));
  expect((await keygen('keys/own/key.json')).status).toBe(0);
  const signed = ['--key', 'keys/own/key.json', 'kept.json', '--out'];
  expect((await sign(...signed, 'signed/kept.json')).status).toBe(0);
  const why = 'cannot be written: a part of its path is a file and no folder\n';
  expect(await sign(...signed, 'kept.json/signed.json')).toMatchObject({
    status: 1,
    stderr: `kept.json/signed.json: ${why}`,
  });
  expect(await keygen('kept.json/key.json')).toMatchObject({
    status: 1,
    stderr: `pack:keygen: kept.json/key.json: ${why}`,
  });
});

it('writes nothing with a private and a public key of two pairs', async () => {
  writeFileSync(join(folder, 'other-pack.json'), JSON.stringify(smallPack()));
  for (const file of ['one.json', 'other.json']) expect((await keygen(file)).status).toBe(0);
  const [one, other] = ['one.json', 'other.json'].map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const mixed = { privateKey: one.privateKey, publicKey: other.publicKey };
  writeFileSync(join(folder, 'mixed.json'), JSON.stringify(mixed));
  expect(await sign('--key', 'mixed.json', 'other-pack.json', '--out', 'mixed-pack.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/mixed\.json: its private key and its public key do not belong together/),
  });
  expect(existsSync(join(folder, 'mixed-pack.json'))).toBe(false);
});
