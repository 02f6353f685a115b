import { expect, test } from 'vitest';
import { initialsWithHonoree, withoutHonoree } from '../../../../../utils/core/languages/institutions/honorees.ts';

test.each([
  ['pl', 'Politechnika Torucka im. Jana Barta', 'Politechnika Torucka'],
  ['pl', 'Torucki Uniwersytet Medyczny imienia Jana Barta', 'Torucki Uniwersytet Medyczny'],
  ['pl', 'Akademia Leśno-Górnicza im. Jana Barta', 'Akademia Leśno-Górnicza'],
  ['pl', 'Akademia Muzyczna im. Jana Barta w Toruku', 'Akademia Muzyczna w Toruku'],
  ['ru', 'Торукский государственный университет имени И. И. Барта', 'Торукский государственный университет'],
  ['ru', 'Торукский педагогический институт им. И.Барта', 'Торукский педагогический институт'],
  ['uk', 'Торуцький національний університет імені Івана Барта', 'Торуцький національний університет'],
  ['kk', 'И. Барт атындағы Торук мемлекеттік университеті', 'Торук мемлекеттік университеті'],
  ['en', 'Osh Forest University named after Bart Toruk', 'Osh Forest University'],
  ['en', 'Kazan Conservatory named after Bart Toruk', 'Kazan Conservatory'],
  ['en', 'Tashkent Institute of Forests, named after Bart Toruk', 'Tashkent Institute of Forests'],
  ['bg', 'Торукска академия „Иван Барт“', 'Торукска академия'],
  ['ro', 'Universitatea Tehnică "Ion Bart" din Iași', 'Universitatea Tehnică din Iași'],
])('%s: %s is also %s', (lang, name, expected) => {
  expect(withoutHonoree(name, lang)).toBe(expected);
});

test.each([
  ['pl', 'Akademia Muzyczna im. Jana Barta'],
  ['pl', 'Uniwersytet im. Jana Barta'],
  ['pl', 'Uniwersytet Jana Barta'],
  ['ru', 'Медицинский университет имени И. Барта'],
  ['ru', 'Технический университет имени И. Барта'],
  ['ru', 'Казахский национальный университет имени Барта'],
  ['uk', 'Торуцький університет імені Івана Барта'],
  ['uk', 'Торуцький технічний університет «Торуцький інститут імені Івана Барта»'],
  ['pl', 'Uniwersytet Torucki im. Jana Barta'],
  ['ro', 'Universitatea "Ion Bart" din Iași'],
  ['uk', 'Український державний університет імені Івана Барта'],
  ['kk', 'И. Барт атындағы Қазақ ұлттық өнер университеті'],
  ['en', 'National Academy of Music named after Bart Toruk'],
  ['en', 'Lviv University named after Bart Toruk'],
  ['en', 'Minsk Library named after Bart Toruk'],
  ['en', 'Kazakhstan Medical Academy named after Bart Toruk'],
  ['en', 'University of Kyiv named after Bart Toruk'],
  ['bg', 'Медицинска академия „Иван Барт“'],
  ['bg', 'Торукски университет „Иван Барт“'],
  ['ro', 'Universitatea "Ion Bart"'],
  ['cs', 'Univerzita im. Barta v Toruku'],
])('%s: %s has no such name', (lang, name) => {
  expect(withoutHonoree(name, lang)).toBeUndefined();
});

test.each([
  ['Торукский государственный университет имени И. И. Барта', 'ТГУ им. Барта'],
  ['Торукский государственный университет имени И. И. Барта', 'ТорГУ имени И. И. Барта'],
  ['Торуцький національний університет імені Івана Барта', 'ТНУ ім. Івана Барта'],
  ['Казахский национальный университет имени аль-Барта', 'КазНУ им. аль-Барта'],
])('%s is also %s', (name, expected) => {
  expect(initialsWithHonoree(name)).toContain(expected);
});

test.each(['Торукский государственный университет', 'Университет имени Барта', 'Toruk University named after Bart'])(
  '%s has no initials with a person',
  (name) => {
    expect(initialsWithHonoree(name)).toEqual([]);
  },
);
