/**
 * `npm run package`: the archives for the stores, the source archive, a bill of software, and the checksums of all, in
 * `.output/packages`. `--twice` builds once more in another folder, and fails unless every byte is the same.
 */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const isTwice = process.argv.includes('--twice');
const sums = await make(root);
process.stdout.write(sums);
if (isTwice) {
  const again = await makeElsewhere();
  if (again === sums) console.error('A second build in another folder is the same, byte for byte.');
  else {
    console.error(`A second build in another folder differs:\n${again}`);
    process.exitCode = 1;
  }
}
