import { expect, test } from 'vitest';
import { hasStateBehind } from '../../../../../utils/core/languages/geography/states-in-short.ts';

test.each([', SC, formerly', ', N.Y., where', ', Ont.', ', ON', ', NSW.', ', P.E.I., on', ', W.Va.'])(
  '“Toruk%s”',
  (after) => expect(hasStateBehind(after)).toBe(true),
);

test.each([' SC', ', SCUBA', ', IN-depth', ', Mo met', ', Kenya', ', or', ''])('but not “Toruk%s”', (after) =>
  expect(hasStateBehind(after)).toBe(false),
);
