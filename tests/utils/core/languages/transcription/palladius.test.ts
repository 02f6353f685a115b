import { expect, test } from 'vitest';
import { givenNameCases, inRussian } from '../../../../../utils/core/languages/transcription/palladius.ts';

const written = (name: string): string | null => {
  const [surname = '', ...given] = name.split(' ');
  const found = inRussian(surname, given);
  return found && `${found.surname} ${found.given.join(', ')}`;
};

test.each([
  ['Zhan Tao', 'Чжань Тао'],
  ['Wang Qiming', 'Ван Цимин, Ци-мин'],
  ['Wang Yi', 'Ван И'],
  ['Jing Degang', 'Цзин Дэган, Дэ-ган'],
  ['Fan Xianrui', 'Фань Сяньжуй, Сянь-жуй'],
  ['Yu Jihong', 'Юй Цзихун, Цзи-хун'],
  ['Lyu Youqing', 'Люй Юцин, Ю-цин'],
  ['Lü Xuewu', 'Люй Сюэу, Сюэ-у'],
  ['Zhou Enlai', 'Чжоу Эньлай, Энь-лай'],
  ['Hu Hui', 'Ху Хуэй'],
  ["Li Chang'an", 'Ли Чанъань, Чан-ань'],
  ["Li Jian'an", 'Ли Цзяньань, Цзянь-ань'],
  ['Deng Xiaoping', 'Дэн Сяопин, Сяо-пин'],
  ['Ouyang Xiu', 'Оуян Сю'],
  ['Zhu Zijun', 'Чжу Цзыцзюнь, Цзы-цзюнь'],
  ['Tan Tian Lu', 'Тань Тяньлу, Тянь-лу'],
])('%s is %s', (name, expected) => {
  expect(written(name)).toBe(expected);
});

test.each([
  'Kwan Ching Ping',
  'Li Kam-cheong',
  'Gan Tian Loo',
  'Song Hwan Ko',
  'Sam Smith',
  'Tan Gia',
  'Ma Fio',
  'Wang',
])('%s has a word that is no pinyin', (name) => {
  expect(written(name)).toBeNull();
});

test.each([
  ['Цимин', ['Цимина', 'Цимину', 'Цимином', 'Цимине']],
  ['Цзюнь', ['Цзюня', 'Цзюню', 'Цзюнем', 'Цзюне']],
  ['Вэй', ['Вэя', 'Вэю', 'Вэем', 'Вэе']],
  ['Тао', []],
])('the cases of %s', (given, expected) => {
  expect(givenNameCases(given)).toEqual(expected);
});
