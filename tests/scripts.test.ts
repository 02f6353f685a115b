/** A wrong call of a script is refused in one sentence, before a browser is started or anything is built. */
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { makePackages } from '../scripts/package.ts';
import { printNotes } from '../scripts/release-notes.ts';
import { takePictures } from '../scripts/screenshots.ts';
import { checkStore } from '../scripts/store-check.ts';
import { drawPictures } from '../scripts/store-pictures.ts';
import { call } from './cli/terminal.ts';

test.each([
  ['package', makePackages, ['--nonsense'], "Unknown option '--nonsense'"],
  ['package', makePackages, ['twice'], "Unexpected argument 'twice'"],
  ['release:notes', printNotes, [], 'Give one VERSION'],
  ['release:notes', printNotes, ['1.0', '2.0'], 'Give one VERSION'],
  ['release:notes', printNotes, ['--nonsense'], "Unknown option '--nonsense'"],
  ['screenshots', takePictures, ['nothing'], 'No picture begins with “nothing”; there are: '],
  ['screenshots', takePictures, ['--nonsense'], "Unknown option '--nonsense'"],
  ['store:check', checkStore, ['--nonsense'], "Unknown option '--nonsense'"],
  ['store:check', checkStore, ['publish'], "Unexpected argument 'publish'"],
  ['store:pictures', drawPictures, ['1-card'], "Unexpected argument '1-card'"],
  ['store:pictures', drawPictures, ['--nonsense'], "Unknown option '--nonsense'"],
] as const)('npm run %s', async (_, tool, words, why) => {
  const { status, stdout, stderr } = await call(tool, tmpdir(), ...words);
  expect(stderr).toContain(why);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect([status, stdout.length]).toEqual([2, 0]);
});

test('npm run release:notes says that a version is missing in the changelog, which is no wrong call', async () => {
  expect(await call(printNotes, tmpdir(), '0.0.0')).toMatchObject({
    status: 1,
    stderr: 'CHANGELOG.md has no section for 0.0.0\n',
  });
});
