import { expect, it } from 'vitest';
import { rowId } from '../../../../utils/core/own-data/row-id.ts';

it.each([
  ['Kyoto University', 'own-kyoto-university-1a2b3c4d'],
  ['京都大学', /^own-row-[a-z0-9]+-1a2b3c4d$/],
  ['', /^own-row-[a-z0-9]+-1a2b3c4d$/],
])('%s', (text, id) => {
  const made = rowId(text, '1a2b3c4d');
  expect(made).toMatch(id);
  expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
