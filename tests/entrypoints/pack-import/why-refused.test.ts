import { describe, expect, it } from 'vitest';
import { type Refusal, whyRefused } from '../../../entrypoints/pack-import/why-refused.ts';
import { inChinese, inEnglish } from '../../components/harness/catalogue.ts';

const refusals: readonly Refusal[] = [
  { kind: 'bundled-id', id: 'ouc-newsroom' },
  { kind: 'distrusted', publisher: { kind: 'broken' } },
  { kind: 'distrusted', publisher: { kind: 'no-longer-signed', known: 'aa' } },
  { kind: 'distrusted', publisher: { kind: 'other-key', known: 'aa', fingerprint: 'bb' } },
  { kind: 'too-large', most: 500_000 },
  { kind: 'encoding' },
  { kind: 'not-json' },
  { kind: 'own-data' },
  { kind: 'full' },
  { kind: 'unreadable' },
  { kind: 'cancelled' },
];

describe.each(refusals)('why a pack is refused: $kind', (refusal) => {
  it('is said in the words of the reader', () => {
    for (const { translate } of [inEnglish, inChinese]) {
      const why = whyRefused(refusal, translate);
      expect(why.length).toBeGreaterThan(2);
      expect(why).not.toContain(refusal.kind);
    }
  });
});

it('names the pack, or the first faults', () => {
  const { translate } = inEnglish;
  expect(whyRefused({ kind: 'bundled-id', id: 'ouc-newsroom' }, translate)).toContain('“ouc-newsroom”');
  expect(whyRefused({ kind: 'failed', reason: 'no memory' }, translate)).toBe('no memory');
  const faults = ['a', 'b', 'c', 'd'].map((path) => ({ path, problem: 'is missing' }));
  const why = whyRefused({ kind: 'invalid', faults, left: 0 }, translate);
  expect(why).toContain('a: is missing; b');
  expect(why).not.toContain('d: is');
});
