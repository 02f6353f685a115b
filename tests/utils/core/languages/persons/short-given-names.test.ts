import { expect, test } from 'vitest';
import { otherGivenNames } from '../../../../../utils/core/languages/persons/short-given-names.ts';

test.each([
  ['Kenneth', ['Ken', 'Kenny']],
  ['Ken', ['Kenneth']],
  ['Steve', ['Stephen', 'Steven']],
  ['Ingrid', []],
])('%s is also called %j', (given, others) => expect(otherGivenNames(given)).toEqual(others));
