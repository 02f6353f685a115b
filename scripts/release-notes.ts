/** `npm --silent run release:notes -- VERSION`: prints what CHANGELOG.md says of a version. Exit code 1: nothing. */
import { readFile } from 'node:fs/promises';
import { releaseNotes } from './packaging/release-notes.ts';

try {
  const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  process.stdout.write(releaseNotes(changelog, process.argv[2] ?? ''));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
