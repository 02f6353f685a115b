import { expect, test } from 'vitest';
import { inSerbian } from '../../../../../utils/core/languages/transcription/chinese-in-serbian.ts';

const written = (name: string): string | null => {
  const [surname = '', ...given] = name.split(' ');
  return inSerbian(surname, given);
};

test.each([
  ['Xi Jinping', 'Си Ђинпинг'],
  ['Deng Xiaoping', 'Денг Сјаопинг'],
  ['Mao Zedong', 'Мао Цедунг'],
  ['Zhao Lijian', 'Џао Лиђијен'],
  ['Xu Qiliang', 'Сју Ћиљанг'],
  ['Wang Yi', 'Ванг Ји'],
  ['Zhou Enlai', 'Џоу Енлај'],
])('%s is %s', (name, expected) => {
  expect(written(name)).toBe(expected);
});

test.each(['Sam Smith', 'Gan Tian Loo', 'Wang'])('%s has a word that is no pinyin', (name) => {
  expect(written(name)).toBeNull();
});
