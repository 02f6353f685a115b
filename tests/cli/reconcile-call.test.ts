import { expect, it } from 'vitest';
import { readReconcileCall } from '../../cli/reconcile-call.ts';

it.each([
  [[], { kind: 'serve', port: 8765, packs: [] }],
  [['--port', '0', 'a.json', 'b.json'], { kind: 'serve', port: 0, packs: ['a.json', 'b.json'] }],
  [['--help'], { kind: 'help' }],
])('reads %j', (words, call) => {
  expect(readReconcileCall(words)).toEqual(call);
});

it.each([
  [['--port', '70000'], /from 0 to 65535/],
  [['--port', 'x'], /from 0 to 65535/],
  [['--nope'], /nope/],
  [[''], /PACK is empty/],
])('says what is wrong with %j', (words, why) => {
  expect(readReconcileCall(words)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) });
});
