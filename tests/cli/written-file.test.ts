import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeUnwritten, explainUnwritten, makeFolderFor, makeNewFile } from '../../cli/written-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ofSystem = (code: string): Error =>
  Object.assign(new Error(`${code}: no luck`), { code, errno: -5, syscall: 'write' });

const why = async (path: string): Promise<string | null> =>
  makeFolderFor(path)
    .then(() => writeFile(path, 'words'))
    .then(() => null, describeUnwritten);

it('makes the folder of a file that is written', async () => {
  const path = join(folder, 'one', 'two', 'file.json');
  expect(await why(path)).toBeNull();
  expect(existsSync(path)).toBe(true);
});

it('says in words why a file cannot be written', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await why(folder)).toBe('cannot be written: it is a folder; give the name of a file');
  for (const path of ['file/pack.json', 'file/more/pack.json'])
    expect(await why(join(folder, path))).toBe('cannot be written: a part of its path is a file and no folder');
});

it('throws the path and why, in words, where something cannot be written, and other errors as they are', async () => {
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, 'file', 'news.md');
  await expect(explainUnwritten(path, () => writeFile(path, 'words'))).rejects.toThrow(
    `${path}: cannot be written: a part of its path is a file and no folder`,
  );
  const fault = new TypeError('no');
  await expect(explainUnwritten(path, () => Promise.reject(fault))).rejects.toBe(fault);
});

it('has no words for an error that is not about files', () => {
  expect(describeUnwritten(new TypeError('no'))).toBeNull();
  expect(describeUnwritten(Object.assign(new TypeError('no'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
  expect(describeUnwritten(ofSystem('EIO'))).toBe('cannot be written: EIO: no luck');
});

it('writes a new file for its owner alone, and none where a file is', async () => {
  const path = join(folder, 'own', 'key.json');
  expect(await makeNewFile(path, 0o600, (file) => file.writeFile('first'))).toBe(true);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(await makeNewFile(path, 0o600, (file) => file.writeFile('second'))).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('first');
});

it('leaves no part of a new file on a full disk, and says that it is full', async () => {
  const path = join(folder, 'part.json');
  const fault = await makeNewFile(path, 0o600, async (file) => {
    await file.writeFile('half');
    throw ofSystem('ENOSPC');
  }).catch((error: unknown) => error);
  expect(describeUnwritten(fault)).toContain('the disk is full');
  expect(existsSync(path)).toBe(false);
});
