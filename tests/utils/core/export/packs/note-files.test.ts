import { expect, it } from 'vitest';
import { NotePaths } from '../../../../../utils/core/export/packs/note-files.ts';

it.each([
  ['in letter case', 'Straße', 'STRASSE', 'STRASSE 2'],
  ['behind where they are cut', `${'ก'.repeat(60)}a`, `${'ก'.repeat(60)}b`, `${'ก'.repeat(43)} 2`],
])('names that differ only %s are told apart by a number', (_, one, other, second) => {
  const paths = new NotePaths();
  paths.add('one', 'institutions', one);
  paths.add('other', 'institutions', other);
  expect(paths.of('other')).toBe(`institutions/${second}.md`);
});

it('gives a note whose title leaves nothing the name of its id, and no name that Windows keeps for a device', () => {
  const paths = new NotePaths();
  paths.add('con', 'institutions', '???');
  expect(paths.of('con')).toBe('institutions/_con.md');
});
