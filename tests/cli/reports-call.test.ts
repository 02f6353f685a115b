import { describe, expect, it } from 'vitest';
import { readReportsCall } from '../../cli/reports-call.ts';

describe('a call for reports', () => {
  it.each([
    [['--pack', 'p.json', 'a.html'], { kind: 'read', browser: null, packs: ['p.json'], pages: ['a.html'] }],
    [['a.html', 'b.html'], { kind: 'read', browser: null, packs: [], pages: ['a.html', 'b.html'] }],
    [['--browser', 'firefox', 'a.html'], { kind: 'read', browser: 'firefox', packs: [], pages: ['a.html'] }],
    [['--help'], { kind: 'help' }],
  ])('of %j is read', (words, expected) => {
    expect(readReportsCall(words)).toEqual(expected);
  });

  it.each([[[]], [['']], [['--pack', '', 'a.html']], [['--browser', 'lynx', 'a.html']], [['--unknown', 'a.html']]])(
    'of %j is wrong, and says why',
    (words) => {
      expect(readReportsCall(words)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(/\S/u) });
    },
  );
});
