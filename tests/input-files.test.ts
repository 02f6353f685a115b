import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CallFault } from '../cli/call-fault.ts';
import { checkFolderOf, filesIn, readJsonFile, readJsonLines, readPack, readTextFile } from './input-files.ts';
import { smallPack } from './utils/core/pack/small-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
const at = (name: string): string => join(folder, name);
mkdirSync(at('empty'));
writeFileSync(at('b.html'), 'b');
writeFileSync(at('a.html'), 'a');
writeFileSync(at('words.txt'), 'words');
writeFileSync(at('no-pack.json'), '{"id": "x"}');
writeFileSync(at('utf-16.json'), `\ufeff${JSON.stringify(smallPack())}`, 'utf16le');
writeFileSync(at('latin.json'), Buffer.from('{"name": "Universit\xe9"}', 'latin1'));
writeFileSync(at('lines.jsonl'), '{"a": 1}\n\nwords\n');

describe('what a call names', () => {
  it('is read', () => {
    expect(readTextFile(at('words.txt'))).toBe('words');
    expect(filesIn(folder, '.html')).toEqual([at('a.html'), at('b.html')]);
    expect(readJsonFile(at('no-pack.json'))).toEqual({ id: 'x' });
    expect(() => checkFolderOf(at('new.json'))).not.toThrow();
  });

  it('is a pack in UTF-16 as well, as the import takes it', () => {
    expect(readPack(at('utf-16.json')).id).toBe(smallPack().id);
  });

  it.each([
    ['no file', () => readTextFile(at('none')), 'none: there is nothing of this name'],
    ['a folder for a file', () => readTextFile(at('empty')), 'empty: this is a folder, and a file is needed'],
    ['no folder', () => filesIn(at('none'), '.html'), 'none: there is nothing of this name'],
    ['a file for a folder', () => filesIn(at('words.txt'), '.html'), 'words.txt: this is no folder'],
    ['an empty folder', () => filesIn(at('empty'), '.html'), 'empty: it holds no file that ends in .html'],
    ['words for JSON', () => readJsonFile(at('words.txt')), 'words.txt: this is not JSON'],
    ['a line that is not JSON', () => readJsonLines(at('lines.jsonl')), 'lines.jsonl: line 3 is not JSON'],
    ['words for a pack', () => readPack(at('words.txt')), 'words.txt: it is no sound pack: is not JSON'],
    ['no file for a pack', () => readPack(at('none')), 'none: there is nothing of this name'],
    [
      'another encoding for a pack',
      () => readPack(at('latin.json')),
      'is text in an encoding other than UTF-8 or UTF-16',
    ],
    ['another document for a pack', () => readPack(at('no-pack.json')), 'no-pack.json: it is no sound pack'],
    ['a file in no folder', () => checkFolderOf(join(at('none'), 'new.json')), 'none: there is nothing of this name'],
  ])('is refused with the reason: %s', (_, read, why) => {
    expect(read).toThrow(CallFault);
    expect(read).toThrow(why);
  });
});
