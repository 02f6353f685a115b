import { expect, it } from 'vitest';
import { seatName } from '../../../components/language/place-names.ts';

it.each([
  ['the town, the state and the country', { seat: 'Laoag, Ilocos', country: 'PH' }, 'en', 'Laoag, Ilocos, Philippines'],
  ['the country alone', { country: 'PH' }, 'en', 'Philippines'],
  ['the town alone', { seat: 'Laoag', country: null }, 'en', 'Laoag'],
  ['nothing', { country: null }, 'en', null],
  ['a town that is its country once', { seat: 'Singapore', country: 'SG' }, 'en', 'Singapore'],
  ['such a town once in another language', { seat: 'Singapore', country: 'SG' }, 'zh-CN', '新加坡'],
  ['the country first in Chinese', { seat: 'Laoag, Ilocos', country: 'PH' }, 'zh-CN', '菲律宾 Laoag, Ilocos'],
])('names %s', (_, place, locale, said) => {
  expect(seatName(place, locale)).toBe(said);
});
