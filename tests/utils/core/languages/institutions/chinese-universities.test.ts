import { expect, test } from 'vitest';
import { transcribedUniversity } from '../../../../../utils/core/languages/institutions/chinese-universities.ts';

const textsOf = (...names: readonly string[]): readonly string[] =>
  transcribedUniversity(names).map(({ text }) => text);

test.each([
  ['Tongji University', 'univerzita Tchung-ťi'],
  ['Tongji University', 'Tungcsi Egyetem'],
  ['Tongji University', 'университет Тунцзи'],
  ['Tongji University', 'университет Тундзи'],
  ['Tongji University', '퉁지대학교'],
  ['Wuhan University', 'wuchanská univerzita'],
  ['Wuhan University', 'Vuhani Egyetem'],
  ['Wuhan University', 'Уханьский университет'],
  ['Wuhan University', 'Уханський університет'],
  ['Zhejiang University', 'Ceciang Üniversitesi'],
  ["Xi'an Jiaotong University", 'sianská univerzita Ťiao-tchung'],
  ['Xi’an Jiaotong University', 'Сиански университет Дзяотун'],
  ['Shanghai Jiao Tong University', 'Şanghay Ciaotong Üniversitesi'],
  ['Soochow University', 'Szucsoui Egyetem'],
  ['Shanghai Jiao Tong University', 'Jiaotong-Universität Shanghai'],
  ["Xi'an Jiaotong University", "université Jiaotong de Xi'an"],
  ['Fudan University', 'univerzitet Fudan'],
])('%s is %s', (name, other) => {
  expect(textsOf(name)).toContain(other);
});

test('a name in an old spelling is one in pinyin as well, unless it is that of a town', () => {
  expect(textsOf('Tsinghwa University')).toContain('Qinghua University');
  expect(textsOf('Soochow University')).not.toContain('Suzhou University');
  expect(textsOf('Tongji University')).not.toContain('Tongji University');
});

test('of a name in no spelling of Chinese, another name is asked', () => {
  expect(textsOf('Vexel University', 'Fùdàn Dàxué')).toContain('univerzita Fu-tan');
});

test.each([
  ['Hainan Medical University'],
  ['Southeast University', 'Dōngnán Dàxué'],
  ['Beijing University of Chemical Technology', 'Běijīng Huàgōng Dàxué'],
  ['Tongji Hospital'],
])('%s is not transcribed', (...names) => {
  expect(textsOf(...names)).toEqual([]);
});

test('what is left without the word for a university is a name of its own where it is no place and not written as in pinyin', () => {
  const bare = (name: string): readonly (string | undefined)[] =>
    transcribedUniversity([name]).map((each) => each.bare);
  expect(bare('Tongji University')).toContain('Tchung-ťi');
  expect(bare('Fudan University')).not.toContain('Fudan');
  expect(bare('Wuhan University').every((each) => each === undefined)).toBe(true);
});

test('no name is made of a town whose university another one is called like', () => {
  expect(textsOf('Jinan University')).toEqual([]);
});
