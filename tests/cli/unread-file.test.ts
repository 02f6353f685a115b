import { expect, it } from 'vitest';
import { describeUnread, whyUnread } from '../../cli/unread-file.ts';

it.each([
  ['ENOENT', 'cannot be read: there is no such file'],
  ['EISDIR', 'cannot be read: it is a folder'],
  ['EACCES', 'cannot be read: it may not be read'],
  ['EIO', 'cannot be read: EIO: no luck'],
])('says %s in words', (code, words) => {
  expect(describeUnread(Object.assign(new Error(`${code}: no luck`), { code }))).toBe(words);
});

it('says what else was thrown', () => {
  expect(describeUnread('nothing')).toBe('cannot be read: nothing');
});

it('looks whether a file can be read', async () => {
  expect(await whyUnread(import.meta.filename)).toBeNull();
  expect(await whyUnread(import.meta.dirname)).toBe('cannot be read: it is a folder');
  expect(await whyUnread(`${import.meta.filename}.not`)).toBe('cannot be read: there is no such file');
});
