import { expect, test } from 'vitest';
import { isCommonAbbreviation } from '../../../../../utils/core/languages/initials/common-abbreviations.ts';

test.each(['A.M.', 'P.M.', 'U.S.', 'USA', 'UAE', 'U.A.E.', 'CEO'])(
  '%s stands for something on every page',
  (initials) => {
    expect(isCommonAbbreviation(initials)).toBe(true);
  },
);

test.each(['U.N.', 'TGO', 'AMC', 'F.B.I.'])('%s may be a body', (initials) => {
  expect(isCommonAbbreviation(initials)).toBe(false);
});
