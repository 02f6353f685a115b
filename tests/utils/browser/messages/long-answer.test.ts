import { afterEach, expect, it, vi } from 'vitest';
import { packAnswer, unpackAnswer } from '../../../../utils/browser/messages/long-answer.ts';

const answer = [{ block: 1, mentions: [{ name: '大学', start: 0.5 }] }];

afterEach(() => vi.unstubAllEnvs());

it('travels as one text in Firefox', () => {
  vi.stubEnv('FIREFOX', 'true');
  const packed = packAnswer(answer);
  expect(packed).toBe(JSON.stringify(answer));
  expect(unpackAnswer(packed)).toEqual(answer);
});

it('travels as it is in Chromium', () => {
  expect(packAnswer(answer)).toBe(answer);
  expect(unpackAnswer(packAnswer(answer))).toBe(answer);
});
