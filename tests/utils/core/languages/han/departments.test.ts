import { describe, expect, test } from 'vitest';
import {
  endsAsLongerMinistry,
  isDepartment,
  isMinistryOfState,
  saysOwnMinistry,
} from '../../../../../utils/core/languages/han/departments.ts';

describe('a department of a house may be called like a ministry', () => {
  test.each([
    ['公司下设', '、行政部'],

    ['一家机构的“', '”'],
    ['', '经理姓孙'],

    ['市博物馆', '来了一位讲解员'],
    ['市博物馆公共', '推出九项活动'],
    ['足球俱乐部青训', '与小学签约'],
    ['医院继续', '主任说'],
    ['', '副主任凌云说'],
    ['', '讲解员凌云说'],

    ['市妇联宣传', '部长孙某到会'],
    ['社区', '的志愿者'],
    ['青少年活动中心', '通知家长'],
    ['画院', '请来老师'],
    ['书店的', '办讲座'],
    ['总会分会', '招人'],
  ])('%s[教育部]%s', (before, after) => expect(isDepartment(before, after)).toBe(true));
  test.each([
    ['', '、财政部'],
    ['公司向', '申请'],
    ['中心由', '批准'],
    ['分会经', '备案'],
    ['中国要求学校', '发文'],
    ['新华社', '发文'],
    ['本报', '发文'],
    ['中央宣传部、', '近日发文'],
    ['财政部、', '、人事部'],
    ['', '、各部门'],
    ['', '和西部各省'],
    ['', '主任督学到校'],
    ['', '主任科员考试'],
    ['国家博物馆、', '主办'],
    ['总部、', '和分部'],
    ['公司向财政部、', '申请'],
    ['中组部、人社部、', '发文'],
    ['煤炭部、机械部、', '和铁道部'],
    ['由', '主管、中国教育报刊社主办'],
    ['', '主管的学会'],
    ['', '主管高校，'],
    ['', '主管部门介绍'],
    ['', '编辑出版'],
    ['', '辅导员培训基地'],
    ['', '经理事会同意'],
    ['', '、林业部联合印发'],
    ['', '、海洋部'],
    ['渔业部、', ''],
    ['粮食部、就业部、', '开会'],
    ['', '、信息技术部'],
    ['科学与技术部、', ''],
    ['', '和科学与技术部'],
    ['', '、公共行政部'],
    ['', '、高教出版社编辑部'],
    ['', '总监察来访'],
    ['', '、文体部'],
    ['考古部、', '办公厅印发通知'],
    ['', '、发行部联合印发'],
  ])('but not %s[教育部]%s', (before, after) => expect(isDepartment(before, after)).toBe(false));
});

describe('a longer name may end with that of a ministry', () => {
  test.each([
    ['公司里的“培训', '”'],
    ['党群', ''],
    ['员工', ''],
    ['俄罗斯科学和高等', '说'],
    ['高等和', ''],
    ['省博的社会', '和'],
    ['展览', '派人来'],
    ['请打宣传', '电话'],
    ['设教学', '、训练'],
  ])('%s[教育部]%s', (before, after) => expect(endsAsLongerMinistry(before, after)).toBe(true));
  test.each([
    ['参加培训，', ''],
    ['中国', '说'],
    ['加强宣传。', ''],
    ['通知', ''],
    ['就校园安全', '说'],
    ['就青少年', '说'],
    ['要求高校向', ''],
    ['认真宣传', '文件精神'],
    ['学习推广', '经验'],
  ])('but not %s[教育部]%s', (before, after) => expect(endsAsLongerMinistry(before, after)).toBe(false));
});

test('only a ministry has offices, gives orders, and stands beside others of a state', () => {
  const said = (pairs: readonly (readonly [string, string])[]): readonly boolean[] =>
    pairs.map(([before, after]) => isMinistryOfState(before, after));
  expect(
    said([
      ['', '办公厅'],
      ['', '近日印发通知'],
      ['', '基础教育司副司长说'],
      ['', '、财政部'],
      ['中央宣传部、', ''],
      ['国务院、', ''],
      ['', '等八部门'],
      ['', '、体育总局'],
    ]),
  ).toEqual(Array.from({ length: 8 }, () => true));
  expect(
    said([
      ['', '推出九项活动'],
      ['', '、安保部'],
      ['考古部、', ''],
      ['联系人：', ' 王老师'],
      ['', '司机小王'],
    ]),
  ).toEqual(Array.from({ length: 5 }, () => false));
});

test.each<[string, boolean]>([
  ['港澳台办的人', true],
  ['语用司司长说，', true],
  ['留服中心的证明', true],
  ['国际司司长说，', false],
  ['说，将与中方协商', false],
  ['长说：“我国愿扩大留学', false],
  ['说，我国将扩大招生', true],
  ['说。我国使馆提醒', false],
  ['次长说', false],
])('what stands behind a ministry says that it is China’s: %s %s', (after, is) =>
  expect(saysOwnMinistry(after)).toBe(is),
);

test('a division of the ministry of the state', () => {
  expect(isMinistryOfState('', '财务司来人了')).toBe(true);
  expect(isMinistryOfState('', '的司机来了')).toBe(false);
});

test.each<[string, boolean]>([
  ['商会设有', true],

  ['据“', false],
  ['国家', false],
])('a ministry behind %s is none of a state: %s', (before, is) => expect(isDepartment(before, '说')).toBe(is));

describe('a department of a guild and of a name that somebody gave', () => {
  test.each([
    ['我们公会', '招新人'],
    ['学生会下设', '，周二例会'],
    ['同人公会的', '在吗'],
  ])('%s[教育部]%s', (before, after) => expect(isDepartment(before, after)).toBe(true));
  test.each([
    ['工会向', '申请'],
    ['公会提交，', '批准'],
    ['有人叫“中国', '”'],
    ['全称叫“日本', '”'],
    ['大家叫它“', '直属”'],
    ['牌子写着“国家', '”'],
    ['公会获', '批准'],
    ['学生会给', '写信'],
    ['公会对', '的通知'],
  ])('%s[教育部]%s is the state’s', (before, after) => expect(isDepartment(before, after)).toBe(false));
});

test.each([
  ['书是劳动', '编教材'],
  ['中心的心理', '主任'],
  ['大学通识', '在三楼'],
  ['公司创业', '，电话不变'],
])('%s[教育部]%s is longer', (before, after) => expect(endsAsLongerMinistry(before, after)).toBe(true));
test.each([
  ['就劳动', '说'],
  ['关于心理', '已经发文'],
  ['近日，', '编教材'],
  ['热爱劳动，', '说'],
  ['由', '统编'],
])('%s[教育部]%s is whole', (before, after) => expect(endsAsLongerMinistry(before, after)).toBe(false));

test.each<[string, string, boolean]>([
  ['乐团美育', '助理', true],
  ['县妇联宣传', '的政策', false],
  ['社区宣传', '给出的名单', false],
])('%s教育部%s is that of a house: %s', (before, after, is) => expect(isDepartment(before, after)).toBe(is));
