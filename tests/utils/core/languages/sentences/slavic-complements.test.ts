import { expect, test } from 'vitest';
import { goesOnInSlavic } from '../../../../../utils/core/languages/sentences/slavic-complements.ts';

test.each([
  ['ru', 'Пекинский университет', ' иностранных языков открыл'],
  ['ru', 'Шанхайского университета', ' финансов объявил'],
  ['uk', 'Пекінський університет', ' іноземних мов'],
  ['bg', 'Пекинският университет', ' по чужди езици'],
  ['cs', 'Pekingská univerzita', ' cizích jazyků'],
  ['cs', 'Šanghajské univerzity', ' financí'],
])('in %s a field stands behind %s in “%s”', (language, name, after) => {
  expect(goesOnInSlavic(name, after, language)).toBe(true);
});

test.each([
  ['ru', 'Пекинский университет', ' открыл курс'],
  ['ru', 'Пекинского университета', ' открыли выставку'],
  ['ru', 'Пекинский университет', ' снова лучший'],
  ['ru', 'университет Тунцзи', ' финансов'],
  ['cs', 'Pekingská univerzita', ' řídí projekt'],
  ['bg', 'Пекинският университет', ' отваря курс'],
  ['en', 'Vexvale University', ' cizích jazyků'],
])('in %s no field stands behind %s in “%s”', (language, name, after) => {
  expect(goesOnInSlavic(name, after, language)).toBe(false);
});
