import { expect, it } from 'vitest';
import { readStatus } from '../../../../../utils/core/register/cells/read-status.ts';

it.each([
  ['Active', 'in-force'],
  ['Y', 'in-force'],
  ['Oui', 'in-force'],
  ['lapsed', 'expired'],
  ['abgelaufen', 'expired'],
  ['终止', 'ended'],
  // Not in force: nobody knows since when or why.
  ['N', null],
  ['nein', null],
  ['-', null],
])('reads “%s” as %s and asks nothing', (text, status) => {
  expect(readStatus(text)).toMatchObject({ status, unknown: false });
});

it('asks about a word of no clear meaning', () => {
  expect(readStatus('see the dean')).toMatchObject({ status: null, unknown: true });
});
