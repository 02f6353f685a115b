import { expect, test } from 'vitest';
import {
  goesOnInNameInSlavic,
  goesOnInSlavic,
  putsFieldsBehind,
} from '../../../../../utils/core/languages/sentences/slavic-complements.ts';

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

test.each([
  ['cs', 'Pekingská univerzita', ' ekonomická otevřela'],
  ['cs', 'Pekingská univerzita', ' letectví a kosmonautiky'],
])('in %s an adjective or a field stands behind %s in “%s”', (language, name, after) => {
  expect(goesOnInSlavic(name, after, language)).toBe(true);
});

test.each([
  ['cs', 'Pekingská univerzita', ' Ťiao-tchung otevřela', true],
  ['ru', 'Пекинского университета', ' Цзяотун', true],
  ['ru', 'университет Тунцзи', ' Цзяотун', false],
  ['ru', 'Пекинский университет', ' МГУ', false],
  ['ru', 'Пекинский университет', ' Китая', false],
  ['ru', 'Пекинский университет', ', Цзяотун', false],
  ['en', 'Vexvale University', ' Jiaotong', false],
])('in %s a name stands behind %s in “%s”: %s', (language, name, after, expected) => {
  expect(putsFieldsBehind(language) && goesOnInNameInSlavic(name, after)).toBe(expected);
});
