import { expect, test } from 'vitest';
import { personName } from '../../../../../utils/core/languages/persons/person-names.ts';
import { chineseNames } from '../../../../../utils/core/matching/surface-forms/chinese-names.ts';

const spellingsOf = (name: string): readonly string[] => chineseNames(personName(name)).map(({ text }) => text);

test.each([
  ['Sun Tao', 'Сун Тао', 'Song Tao in Russian'],
  ['Wan Li', 'Ван Ли', 'Wang Li in Russian'],
  ['Wan Li', 'Ваня Лі', 'Vanya Li in Ukrainian'],
  ['Shu Lan', 'Šu Lan', 'Su Lan, without its mark'],
  ['Chen Hao', 'Čen Hao', 'Cen Hao, without its mark'],
  ['Shang Hai', '상하이', 'the city in Korean'],
  ['Hua Wei', '화웨이', 'the company in Korean'],
  ['Hai Nan', '하이난', 'the island in Korean'],
])('%s is not spelled %s, which is %s', (name, spelling) => {
  expect(spellingsOf(name)).not.toContain(spelling);
});

test.each([
  ['Liu Limin', 'Лиу Лимин'],
  ['Wang Yi', 'Ванг Ји'],
  ['Zhan Tao', 'Džan Tao'],
  ['Liu Limin', 'Liju Limin'],
  ['Liu Limin', 'Лю Лімінь'],
  ['Liu Limin', 'Лю Ліміня'],
  ['Zhan Tao', '잔타오'],
])('%s is spelled %s', (name, spelling) => {
  expect(spellingsOf(name)).toContain(spelling);
});
