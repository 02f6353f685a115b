import { describe, expect, test } from 'vitest';
import {
  areOfParent,
  areOfTechnique,
  bodyOfInitials,
  speaksOfDevices,
} from '../../../../utils/core/languages/han-initials.ts';

describe('initials of a technique', () => {
  test.each([
    ['刷', '闸机进站'],
    ['新手机带', '功能'],
    ['', '芯片涨价'],
    ['一瓶', '果汁'],
    ['把手机的', ' 感应区对准'],
    ['团队试了', '算法'],
    ['他换了', '電源'],
    ['先打开', '再靠近'],
    ['系統內置', '，不用裝'],
  ])('%s[TLIX]%s', (before, after) => expect(areOfTechnique(before, after)).toBe(true));
  test.each([
    ['', '公司的工人'],
    ['据', '公告'],
    ['', '项目部'],
    ['', '的员工'],
    ['', '校园开放'],
    ['', '学生说'],
    ['', '网站转载'],
    ['', '平台上线'],
    ['与', '签约'],
    ['打开了与', '合作的门'],
    ['打开', '小程序查票'],
    ['打开', '邮箱'],
    ['', '技术人员赴岛上'],
    ['', '芯片团队发论文'],
    ['', '电源项目投产'],
    ['', '协议金额三亿'],
    ['', '手机端选课'],
    ['', '算法组招人'],
  ])('%s[TLIX]%s are of a body', (before, after) => expect(areOfTechnique(before, after)).toBe(false));
});

test.each([
  ['香港母行', true],
  ['由總行', true],
  ['母公司（', true],
  ['分行行长对', false],
  ['当地', false],
])('%s leads to the parent: %s', (before, is) => expect(areOfParent(before)).toBe(is));

describe('the body for which initials are said to stand', () => {
  test.each([
    ['也在银湾，是银湾科大，办得早。', '银湾科大'],
    ['其实是银湾科技大学。', '银湾科技大学'],
    ['，贴在箱子上，那边是银湾科技大学。', '银湾科技大学'],
    ['指银湾银行，', '银湾银行'],
    ['是银湾电视台的缩写', '银湾电视台'],
  ])('%s: %s', (after, full) => expect(bodyOfInitials(after)).toBe(full));
  test.each([
    '是一所大学。',
    '是什么公司？',
    '的合作方是银湾科技大学。',
    '校长参观的是银湾科技大学。',
    '发布了名单。其中是银湾大学。',
    '是世界一流大学。',
    '是岛上最好的大学。',
    '就是隔壁大学。',
    '是银湾集团旗下的上市公司。',
    '是央企控股公司。',
    '也在银湾。',
  ])('none in %s', (after) => expect(bodyOfInitials(after)).toBeUndefined());
});

test.each([
  ['公交卡支持TLIX吗', '吗', true],
  ['手机TLIX怎么开', '怎么开', true],
  ['TLIX员工用手机打卡', '员工用', false],
  ['记者拨通手机，', '股东说一切正常', false],
  ['请关闭手机。', '年会开始', false],
  ['TLIX中标一座选厂', '中标', false],
])('%s speaks of devices: %s, %s', (text, after, is) => expect(speaksOfDevices(text, after)).toBe(is));

test.each(['总行大楼顶上“', '总部大厦门口写着', '总行大楼上的“'])('%sTLB is the parent', (before) =>
  expect(areOfParent(before)).toBe(true),
);
test.each([
  '总行的客户问',
  '分行大楼顶上“',
  '总行说，',
  '大楼顶上“',
  '离总行不远的',
  '楼上“',
  '总部的大楼里，',
  '总行派人到',
  '门口的“',
  '',
])('%sTLB may be the branch', (before) => expect(areOfParent(before)).toBe(false));
test.each([
  ['是我们银湾科大，别弄错', '银湾科大'],
  ['是咱江海大。', '江海大'],
])('a speaker’s own %s', (after, full) => expect(bodyOfInitials(after)).toBe(full));
test.each(['是我们大学。', '是我国大学，', '是我们的大学，', '是我们合作的大学。', '是咱们学校。', '是我们那所大学。'])(
  'no name in %s',
  (after) => expect(bodyOfInitials(after)).toBeUndefined(),
);

test.each([
  ['（银湾大学）招生', '银湾大学'],
  ['（即江海科大，在东岸）', '江海科大'],
  ['”（银湾协会）', '银湾协会'],
])('%s says in brackets whose they are', (after, full) => expect(bodyOfInitials(after)).toBe(full));
test.each(['（综合性大学）', '（东岸最好的大学）', '（东岸）', '（本科）', '（一所大学）', '（重点大学）'])(
  'no name in %s',
  (after) => expect(bodyOfInitials(after)).toBeUndefined(),
);
