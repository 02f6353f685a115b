import { expect, test } from 'vitest';
import { isContinentalBody } from '../../../../../utils/core/languages/institutions/continental-bodies.ts';

test.each([
  ['world bank', true],
  ['european parliament', true],
  ['african union', true],
  ['world university', false],
  ['national bank', false],
  ['bank world', false],
])('%s: %s', (name, expected) => expect(isContinentalBody(name.split(' '))).toBe(expected));
