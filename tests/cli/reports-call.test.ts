import { describe, expect, it } from 'vitest';
import { readReportsCall } from '../../cli/reports-call.ts';

describe('a call for reports', () => {
  it.each([
    [['a.html', 'b.html'], { kind: 'read', browser: null, pages: ['a.html', 'b.html'] }],
    [['--browser', 'firefox', 'a.html'], { kind: 'read', browser: 'firefox', pages: ['a.html'] }],
    [['--help'], { kind: 'help' }],
  ])('of %j is read', (words, expected) => {
    expect(readReportsCall(words)).toEqual(expected);
  });

  it.each([[[]], [['']], [['--browser', 'lynx', 'a.html']], [['--unknown', 'a.html']]])(
    'of %j is wrong, and says why',
    (words) => {
      expect(readReportsCall(words)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(/\S/u) });
    },
  );
});
