import { expect, test } from 'vitest';
import { inKorean } from '../../../../../utils/core/languages/transcription/chinese-in-korean.ts';

const written = (name: string): string | null => {
  const [surname = '', ...given] = name.split(' ');
  return inKorean(surname, given);
};

test.each([
  ['Zhan Tao', '잔타오'],
  ['Deng Xiaoping', '덩샤오핑'],
  ['Mao Zedong', '마오쩌둥'],
  ['Xu Qiliang', '쉬치량'],
  ['Zhu Rongji', '주룽지'],
  ['Peng Liyuan', '펑리위안'],
  ['Sun Chunlan', '쑨춘란'],
  ['Chen Zhi Xiong', '천즈슝'],
])('%s is %s', (name, expected) => {
  expect(written(name)).toBe(expected);
});

test.each(['Song Yi', 'Sam Smith', 'Gan Tian Loo', 'Li'])('%s is too short, or no pinyin', (name) => {
  expect(written(name)).toBeNull();
});
