import { describe, expect, it } from 'vitest';
import { readCall } from '../../cli/call.ts';

const read = { kind: 'read', browser: null, format: 'table', out: null, packs: [], pages: [], wantsData: false };

describe('a right call', () => {
  it.each([
    [[], read],
    [['a.html'], { ...read, pages: ['a.html'] }],
    [
      ['--format', 'jsonl', 'a.html', 'b.html'],
      { ...read, format: 'jsonl', pages: ['a.html', 'b.html'], wantsData: true },
    ],
    [['a.html', '--browser=firefox'], { ...read, browser: 'firefox', pages: ['a.html'] }],
    [['--out', 'here', 'a.html'], { ...read, out: 'here', pages: ['a.html'], wantsData: true }],
    [['--pack', 'a.json', '--pack=b.json', 'a.html'], { ...read, packs: ['a.json', 'b.json'], pages: ['a.html'] }],
    [['--', '--odd name.html'], { ...read, pages: ['--odd name.html'] }],
    [['--help', '--format', 'nonsense'], { kind: 'help' }],
  ])('%j', (words, call) => {
    expect(readCall(words)).toEqual(call);
  });
});

describe('a wrong call says what is wrong', () => {
  it.each([
    [['--browser', 'safari'], 'safari'],
    [['--format', 'xls'], 'xls'],
    [['--format'], '--format'],
    [['--colour'], '--colour'],
    [['--out='], '--out'],
    [['--pack='], '--pack'],
    [['a.html', ''], 'empty'],
  ])('%j', (words, why) => {
    expect(readCall(words)).toEqual({ kind: 'wrong', why: expect.stringContaining(why) });
  });
});
