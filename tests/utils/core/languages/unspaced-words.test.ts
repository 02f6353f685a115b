import { describe, expect, test } from 'vitest';
import {
  hanWordsOf,
  isHanWord,
  mayMeetInPerson,
  mayMeetWords,
  meetsInPerson,
  standsInOtherWords,
} from '../../../../utils/core/languages/unspaced-words.ts';

/** The name stands in brackets. */
function stands(text: string): boolean {
  const [before = '', rest = ''] = text.split('[');
  const [name = '', after = ''] = rest.split(']');
  return standsInOtherWords(name, before, after);
}

describe('a short name where other words stand', () => {
  test.each([
    // Behind a known word that a longer one begins with.
    '各地[卫生部]门',
    '主题[卫生部]署会',
    '[文化部]落里的老人',
    '[教育部]下的台词',
    '[教育部]队的事',
    '一套[教育部]件',
    // Where two words meet.
    '我[国开]展对外援助',
    '联合[国开]发计划署',
    '成员[国开]会讨论',
    '我[国科]技人员',
    '各[國開]徵數碼稅',
    '德[国开]局猛攻',
    // In the name of another place, body or building.
    '由陕[西交大]量数据',
    '江[西交大]一名教授',
    '[北交大]桥今日合龙',
    '住[南科大]厦附近',
    '[北科大]街两旁',
    '湖[南科大]的',
    '济[南大]桥',
    '[国开]行今日招标',
    '太[清华]盖阵',
    '“上[清华]山”开',
    '家庭[教育部]曲之类',
    '[华中大]区经理',
    '别[国开]价再低',
    '冠军[国开]香槟',
    '出口[国开]征关税',
    '各国[教育部]长们到了',
    '诸[国开]边贸',
    // In the name of a company that a word of two characters stands before.
    '一家私募结[清华]泰的账户',
    '再看[清华]为和别家的参数',
    // Words that the dictionary of the browsers lacks.
    '老[师大]笔一挥',
    '三[国师大]赛今日揭晓',
    // A noun behind it belongs to what stands before.
    '到[北京交大]笔学费',
    '[南京市政府]界人士',
    '他[公安部]众',
    // A small word that needs another one ends no clause.
    '先想[清华]为，再填',
    '我听[清华]为。',
    // Behind the word for large stands what is counted.
    '到[北京交大]桶汽油',
    '请[上海交大]袋垃圾',
    // A longer word ends with what the name begins with.
    '职业[教育部]编教材',
    // Countries are counted.
    '哪个[国家科学院]士最多',
    '比较发达[国家老年大学]的收费',
    '北欧福利[国家老年大学]不收费',
    '發達[國家老年大學]的收費',
  ])('%s is no name', (text) => expect(stands(text)).toBe(true));

  test.each([
    '各地[卫生部]',
    '据[卫生部]介绍',
    '[教育部]原副部长',
    '[北师大]和外校',
    '[北师大]将招生',
    '[北师大]学生',
    '[北大]光华管理学院',
    '[西工大]东门',
    '[教育部]里的人说',
    '[公安部]函请各地',
    '[公安部]官网公布',
    '[教育部]体卫艺司',
    '[西交大]东校区',
    '[南科大]云课堂',
    '[西交大]男女比例',
    '[南科大]瓶颈已破',
    '去[国开]原校长家',
    '和[国开]原副校长',
    '在[北京交大]和南科大之间',
    '她想[清华]为什么',
    '讲[清华]历史',
    '请他听[清华]的课',
    '[上海交大]顿时沸腾',
    '[北科大]只招一人',
    '在[西安交通大学]学护理',
    '[西安交大]钱学森学院',
    '据[教育部]党组介绍',
    '[西交大]三楼的面',
    '[国开]学分银行',
    '听[师大]队员说',
    '[北大]三名校友',
    '赴[北师大]访学',
    '[国开大]批复同意',
    '[教育部]长今天',
    '[教育部]办公厅',
    '[教育部]门口',
    '[教育部]下发通知',
    '[教育部]将派人',
    '在[清华]盖楼',
    '[清华]盖的楼',
    '榜上[清华]第一',
    '前三[清华]',
    '[文化部]曲艺中心',
    '[国开]办学四十年',
    '学员用[国开]学习网',
    '介绍，[国开]今年',
    '在[西交大]和北大',
    '[西交大]学生最不缺',
    '[南科大]学子把机器狗',
    '上海[交大]团队',
    '[清华大学]生物系',
    '[清华大学]生',
    '，[北大]全场落后',
    '与[华中大]系首次',
    '。[西交大]队鼓手',
    '各国[教育部]长到了',
    '在[清华]能源系',
    '在[清华]电机系',
    '[国家老年大学]的收费',
    '中国的[国家老年大学]',
    '两所[国家老年大学]',
    '每个[国家老年大学]学员都有账号',
    '第一个[国家图书馆]分馆',
    '这个[国家老年大学]招生老师',
    '个别[国家老年大学]分部',
    '在我们[国家老年大学]里',
    '向[上海市人民政府]报告',
    '由[西安交通大学]生物系',
    '从[中央广播电视大学]毕业',
    '参加[中国教育国际交流协会]年会',
  ])('%s is one', (text) => expect(stands(text)).toBe(false));
});

describe('a short Thai name', () => {
  test('is no name inside a longer word', () => expect(stands('[โรง]เรียนบ้านสวน')).toBe(true));
  test('is one between two words', () => expect(stands('ครูที่[โรงเรียน]บอกว่า')).toBe(false));
});

test('words are those of the dictionary, and some that it lacks', () => {
  expect(['部门', '部門', '大桥', '联合国'].map(isHanWord)).toEqual([true, true, true, true]);
  expect(['西交', '门要', '交通大学和'].map(isHanWord)).toEqual([false, false, false]);
});

test('Chinese names and short Thai ones are looked at', () => {
  expect(['国开', '中国教育国际交流协会', 'มสธ'].map(mayMeetWords)).toEqual([true, true, true]);
  expect(['OUC', 'มหาวิทยาลัย', 'Ōta'].map(mayMeetWords)).toEqual([false, false, false]);
});

test('a text is taken apart into its Chinese words', () => {
  expect(hanWordsOf('半导体物理, in 成都')).toEqual(['半导体', '物理', '成都']);
  expect(hanWordsOf('physicist')).toEqual([]);
});

describe('a person’s name where a word reaches over its end', () => {
  test.each([
    ['气氛肃', '穆其刚', ''],
    ['', '穆其刚', '刚到场'],
    ['', '骆家贵', '宾室里坐满了人'],
  ])('%s[%s]%s may be none', (before, name, after) => expect(mayMeetInPerson(name, before, after)).toBe(true));
  test.each([
    ['', '穆其刚', '强调要抓质量'],
    ['', '穆其刚', '要求落实'],
    ['', '穆其刚', '出席'],
    ['', '穆其刚', '才表态'],
    ['', '骆利民', '主持开幕式'],
    ['', '骆启明', '确认出席'],
    ['上周', '骆家贵', '会见了客人'],
    ['校长', '骆家贵', '的话'],
  ])('%s[%s]%s is one', (before, name, after) => expect(mayMeetInPerson(name, before, after)).toBe(false));
});

test.each([
  ['巴[国开]放大学的课', true],
  ['越[国开]放大学的老师', true],
  ['教具发往[西海大]，', false],
  ['书送往[南山大]的人', false],
  ['[国开]的学的是会计', false],
  ['画画是在[国开]学的', false],
  ['一路往[西海大]门', true],
])('%s', (marked, isTorn) => expect(stands(marked)).toBe(isTorn));

test.each([
  ['', '骆家贵', '族，'],
  ['', '穆孝堂', '屋'],
  ['老', '骆家贵', '阳的房子'],
  ['', '穆启明', '星闪耀'],
  ['', '穆启明', '天出席'],
])('%s[%s]%s is no person, whatever the page names', (before, name, after) =>
  expect(meetsInPerson(name, before, after)).toBe(true),
);
test.each([
  ['', '穆其刚', '刚到场'],
  ['', '穆其刚', '强调质量'],
  ['', '骆利民', '主持会议'],
  ['', '穆启明', '亮相'],
  ['校长', '穆启明', '主讲'],
  ['', '穆启明', '确认'],
  ['', '骆家贵', '会见客人'],
])('%s[%s]%s may be one', (before, name, after) => expect(meetsInPerson(name, before, after)).toBe(false));
