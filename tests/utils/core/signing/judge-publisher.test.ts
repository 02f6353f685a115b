import { expect, it } from 'vitest';
import { judgePublisher } from '../../../../utils/core/signing/judge-publisher.ts';

const signed = { kind: 'signed', fingerprint: 'a' } as const;

it.each([
  [{ kind: 'unsigned' } as const, null, { kind: 'unsigned' }],
  [{ kind: 'unsigned' } as const, 'a', { kind: 'no-longer-signed', known: 'a' }],
  [signed, null, { kind: 'first-signed', fingerprint: 'a' }],
  [signed, 'a', { kind: 'same-publisher', fingerprint: 'a' }],
  [signed, 'b', { kind: 'other-key', known: 'b', fingerprint: 'a' }],
  [{ kind: 'broken' } as const, null, { kind: 'broken' }],
  [{ kind: 'broken' } as const, 'a', { kind: 'broken' }],
])('a file that is %j where the key was %s', (state, known, verdict) => {
  expect(judgePublisher(state, known)).toEqual(verdict);
});
