/**
 * `npm run package`: the archives for the stores, the source archive, a bill of software, and the checksums of all, in
 * `.output/packages`. `--twice` builds once more in another folder, and fails unless every byte is the same.
 */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseWords } from '../cli/call-fault.ts';
import { startTool, type Terminal } from '../cli/frame.ts';
import { buildAll, writePackages } from './packaging/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.wxt']);

async function make(folder: string): Promise<string> {
  await buildAll(folder);
  return writePackages(folder);
}

/** Makes the packages from a copy of the project; gives their checksums. */
async function makeElsewhere(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'partnership-lens-copy-'));
  try {
    await cp(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    return await make(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Gives the exit code. */
export async function makePackages(words: readonly string[], { print, say }: Terminal): Promise<number> {
  const { values } = parseWords({ args: [...words], options: { twice: { type: 'boolean' } } });
  const sums = await make(root);
  print(sums);
  if (!values.twice) return 0;
  const again = await makeElsewhere();
  const isSame = again === sums;
  say(
    isSame
      ? 'A second build in another folder is the same, byte for byte.'
      : `A second build in another folder differs:\n${again}`,
  );
  return isSame ? 0 : 1;
}

await startTool(import.meta.url, makePackages);
