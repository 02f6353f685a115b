import { expect, test } from 'vitest';
import { placeWhereIs } from '../../../../../utils/core/languages/geography/place-behind.ts';

test.each([
  [' from Portland', 'Portland'],
  [' из Перми', 'Перми'],
  [' (Пермь)', 'Пермь'],
  [', г. Пермь', 'Пермь'],
  [', Portland', 'Portland'],
  [' Portland', undefined],
  [' and Portland', undefined],
])('“%s” says where: %s', (after, place) => {
  expect(placeWhereIs(after)).toBe(place);
});
