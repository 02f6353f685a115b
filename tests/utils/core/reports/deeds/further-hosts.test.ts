import { expect, it } from 'vitest';
import { inShort, read } from '../small-story.ts';

const VISIT = 'A delegation of [Beta University|beta] visited [Alpha University|alpha] on 5 March.';

/** Whom the visit is reported to have led to, besides the first host. */
const hostsWith = (...behind: readonly string[]): string =>
  inShort(read([[VISIT, ...behind].join(' ')])[0] ?? expect.fail('no report')).replace(/^.*→alpha\+?/u, '');

it.each([
  ['In the afternoon they saw [Oslo University Press|press].', 'press'],
  ['The guests also saw [Oslo University Press|press] on 5 March.', 'press'],
  ['The guests also saw [Oslo University Press|press] on 9 March.', ''],
  ['The guests did not inspect [Oslo University Press|press].', ''],
  ['The students saw [Oslo University Press|press].', ''],
  ['They will see [Oslo University Press|press] one day.', ''],
  ['They inspected [Alpha University|alpha].', ''],
  ['They inspected the harbour, which [Oslo University Press|press] had painted.', ''],
])('“%s” adds “%s”', (sentence, hosts) => expect(hostsWith(sentence)).toBe(hosts));

it('reaches back over few sentences', () => {
  const tour = 'They inspected [Oslo University Press|press].';
  expect(hostsWith('It rained.', 'Tea was served.', tour)).toBe('press');
  expect(hostsWith('It rained.', 'Tea was served.', 'It was late.', tour)).toBe('');
});
