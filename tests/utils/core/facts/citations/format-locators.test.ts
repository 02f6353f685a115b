import { expect, it } from 'vitest';
import { formatLocators } from '../../../../../utils/core/facts/citations/format-locators.ts';

it.each([
  [['¶2', '¶3', '¶4', '¶5'], '¶2–5'],
  [['¶5', '¶1', '¶3', '¶4'], '¶1, ¶3–5'],
  [['¶2'], '¶2'],
  [['page'], ''],
  [['page', '¶7'], '¶7'],
  [['row 12', '¶2', '¶3'], '¶2–3, row 12'],
  [[], ''],
])('%o', (locators, expected) => expect(formatLocators(locators)).toBe(expected));
