import { describe, expect, test } from 'vitest';
import { isOfOldState } from '../../../../../utils/core/languages/han/eras.ts';

describe('the time set right before a body of the state', () => {
  test.each([
    '1937年，',
    '民国三十五年，',
    '舊時是民國',
    '在1946年的',
    '抗战胜利后，',
    '1948年底的',
    '这座楼是1933年10月',
    '汪伪',
    '日伪时期的',
    '国民党',
    '一九三八年，',
    '北洋政府',
    '中央苏区',
    '晚清的',
    '解放前的',
    '解放区',
    '新四军军委',

    '日本人扶植的',
    '据《申报》载，',
    '国府',
    '沦陷时期的',
    '1946年的市政府也装过灯，',

    '一九二五年夏，校长写信给',
  ])('%s', (before) => expect(isOfOldState('市政府', before, '')).toBe(true));
  test.each([
    '直属的大学',
    '课题组',
    '专家组',
    '印发的文件',
    '认定的学校',
    '日前公布',
    '规划教材',
    '回应说',
    '有关人士昨天说',
  ])('says what is of today: %s', (after) => expect(isOfOldState('市政府', '1937年，老校长写信，', after)).toBe(false));
  test.each([
    '',
    '1950年，',
    '1949年，',
    '2024年',
    '这座建于1933年的楼，',
    '1937年的史料，由',
    '1937年以来，',
    '1921年，华侨创办这所大学，后来归',
    '1937年，学校成立，现由',
    '1896年，学校始建于上海，是',
    '1912年，他出生在湖南，一九五六年',
    '1937年的老楼修好了，上月',
    '1921年，学校创办。',
    '1931年，学生请愿。三天后散了。',
    '1919年5月4日，学生走上街头。',
    '1931年9月18日，战事爆发。',
    '1920年，他入党。',
    '抗战时期，学校西迁，校史馆里存着老照片，',
    '1936年，作者去世，课文留了下来，',
    '1898年，学堂开学，校长写信给',
    '1945年，他考入大学。2001年',
    '1946年至2010年，',
    '学校创建于1898年，',
    '该馆始建于1925年，',
    '纪念抗战胜利，',
    '勿忘1937年，',
    '中央军委',
    '由国家扶植的',
    '今年，',

    '1946年的市政府也装过灯，2010年',
    '2018年改称',
    '1937年没有电。2010年通车后，当时',
    '民国研究中心主任访问',
    '他近日从1946年的档案里查到，',
    '据',
  ])('is none before the People’s Republic in “%s”', (before) =>
    expect(isOfOldState('市政府', before, '')).toBe(false),
  );
});

test('a research base of today studies the dynasty before it', () => {
  expect(isOfOldState('教育部', '明代，', '重点研究基地')).toBe(false);
  expect(isOfOldState('教育部', '明代，', '没有')).toBe(true);
});

test('the same name again is that of the own time where it says so', () => {
  const before = '1946年的市政府也装过灯。';
  expect(isOfOldState('市政府', before, '没有钱')).toBe(true);
  expect(isOfOldState('市政府', before, '今年的预算')).toBe(false);
});

describe('a government of a seat', () => {
  test.each([
    '北京政府',
    '外媒称，北京政府',
    '民国时有过。如今北京政府的',
    '2019年，北京政府',
    '民国三年建楼，1952年重修。北京政府',
  ])('%s教育部 may be of today', (before) => expect(isOfOldState('教育部', before, '发文')).toBe(false));
});

test.each([
  ['那时汪伪', '的人来过'],
  ['北洋政府', '将会址迁走'],
])('%s教育部%s is of then', (before, after) => expect(isOfOldState('教育部', before, after)).toBe(true));
test.each([
  ['研究汪伪的', '重点课题'],
  ['民国', '统编教材'],
  ['1937年立校，如今', '的人来过'],
])('%s教育部%s is of today', (before, after) => expect(isOfOldState('教育部', before, after)).toBe(false));
