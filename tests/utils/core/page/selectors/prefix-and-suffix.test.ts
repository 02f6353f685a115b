import { expect, it } from 'vitest';
import { prefixAndSuffix } from '../../../../../utils/core/page/selectors/prefix-and-suffix.ts';

it.each([
  [
    'a word that was cut',
    'sterday the dean of the faculty o',
    ' that the guests would stay for m',
    '… the dean of the faculty o',
    ' that the guests would stay for …',
  ],
  ['a whole paragraph', 'The ', ' met.', 'The ', ' met.'],
  ['another paragraph', 'Headline\nThe ', ' met.\nNext', 'The ', ' met.'],
  ['nothing', '', '', '', ''],
])('%s', (_, prefix, suffix, before, after) => expect(prefixAndSuffix({ prefix, suffix })).toEqual({ before, after }));
