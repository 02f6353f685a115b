import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { checkSignature } from '../../utils/core/signing/sign-pack.ts';
import { smallPack } from '../utils/core/pack/small-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'sign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../../cli/${tool}.ts`, import.meta.url)), ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });

it('makes a key for its owner alone, signs with it, and prints its fingerprint both times', async () => {
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(smallPack()));
  const made = run('keygen', 'key.json');
  expect(made.status).toBe(0);
  expect(statSync(join(folder, 'key.json')).mode & 0o077).toBe(0);
  const signed = run('sign', '--key', 'key.json', 'pack.json', '--out', 'signed.json');
  expect([signed.status, signed.stdout]).toEqual([0, made.stdout]);
  const document = JSON.parse(readFileSync(join(folder, 'signed.json'), 'utf8'));
  const fingerprint = made.stdout.trim();
  expect(await checkSignature(document, globalThis.crypto.subtle)).toEqual({ kind: 'signed', fingerprint });
  expect(run('keygen', 'key.json')).toMatchObject({ status: 1, stderr: expect.stringContaining('already exists') });
});

it('signs no broken pack, and with nothing but a key', () => {
  writeFileSync(join(folder, 'broken.json'), '{"format":"partnership-pack/2"}');
  writeFileSync(join(folder, 'no-key.json'), '{}');
  writeFileSync(join(folder, 'sound.json'), JSON.stringify(smallPack()));
  expect(run('sign', '--key', 'no-key.json', 'broken.json').stderr).toMatch(/^broken\.json: /);
  expect(run('sign', '--key', 'no-key.json', 'sound.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/no-key\.json: is not a key/),
  });
  writeFileSync(join(folder, 'torn-key.json'), '{"privateKey":');
  expect(run('sign', '--key', 'torn-key.json', 'sound.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/torn-key\.json: is not a key/),
  });
  expect(run('sign', 'sound.json').status).toBe(2);
  expect(run('keygen').status).toBe(2);
});

it('writes nothing with a private and a public key of two pairs', () => {
  writeFileSync(join(folder, 'other-pack.json'), JSON.stringify(smallPack()));
  for (const file of ['one.json', 'other.json']) expect(run('keygen', file).status).toBe(0);
  const [one, other] = ['one.json', 'other.json'].map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const mixed = { privateKey: one.privateKey, publicKey: other.publicKey };
  writeFileSync(join(folder, 'mixed.json'), JSON.stringify(mixed));
  expect(run('sign', '--key', 'mixed.json', 'other-pack.json', '--out', 'mixed-pack.json')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/mixed\.json: its private key and its public key do not belong together/),
  });
  expect(existsSync(join(folder, 'mixed-pack.json'))).toBe(false);
});
