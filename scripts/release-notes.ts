/** `npm --silent run release:notes -- VERSION`: prints what CHANGELOG.md says of a version. Exit code 1: nothing. */
import { readFile } from 'node:fs/promises';
import { CallFault, parseWords } from '../cli/call-fault.ts';
import { startTool, type Terminal } from '../cli/frame.ts';
import { releaseNotes } from './packaging/release-notes.ts';

/** Gives the exit code. */
export async function printNotes(words: readonly string[], { print, say }: Terminal): Promise<number> {
  const { positionals } = parseWords({ args: [...words], allowPositionals: true, options: {} });
  const [version, ...others] = positionals;
  if (version === undefined || others.length > 0) throw new CallFault('Give one VERSION');
  const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  try {
    print(releaseNotes(changelog, version));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(error.message);
    return 1;
  }
  return 0;
}

await startTool(import.meta.url, printNotes);
