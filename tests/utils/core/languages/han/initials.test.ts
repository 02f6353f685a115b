import { describe, expect, test } from 'vitest';
import {
  areOfParent,
  areOfTechnique,
  bodyBeforeInitials,
  bodyOfInitials,
} from '../../../../../utils/core/languages/han/initials.ts';

describe('initials of a technique', () => {
  test.each(['闸机进站', '功能', '芯片涨价', '果汁', ' 感应区对准', '算法', '電源'])('TLIX%s', (after) =>
    expect(areOfTechnique(after)).toBe(true),
  );
  test.each([
    '公司的工人',
    '公告',
    '项目部',
    '的员工',
    '校园开放',
    '学生说',
    '网站转载',
    '平台上线',
    '签约',
    '技术人员赴岛上',
    '芯片团队发论文',
    '电源项目投产',
    '协议金额三亿',
    '手机端选课',
    '算法组招人',
  ])('TLIX%s is of a body', (after) => expect(areOfTechnique(after)).toBe(false));
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
test.each(['（东岸最好的大学）', '（东岸）', '（本科）', '（一所大学）'])('no name in %s', (after) =>
  expect(bodyOfInitials(after)).toBeUndefined(),
);

test.each([
  ['银湾银行的缩写是', '银湾银行'],
  ['银湾银行的缩写也是“', '银湾银行'],
  ['别同江海大学（英文缩写同为', '别同江海大学'],
  ['银湾电视台英文简称', '银湾电视台'],
  ['不丹联合会同样简称', '不丹联合会'],
  ['银湾也有一所大学，缩写同为', '银湾也有一所大学'],
  ['近场通信的缩写也是', '近场通信'],
  ['江海酒店也叫', '江海酒店'],
])('what stands before initials says whose they are: %s', (before, body) =>
  expect(bodyBeforeInitials(before)).toBe(body),
);
test.each([
  '学校的缩写也是',
  '我们大学的英文缩写为',
  '该行英文简称',
  '客人介绍，这所大学的缩写是',
  '岛上最大的大学的缩写是',
  '去年换了新校徽，英文缩写为',
  '去年换了新校徽，英文缩写也为',
  '银湾大学前身函授学院简称',
  '银湾银行的行长来自',
  '这个缩写也是',
  '他也叫',
  '银湾银行的客人也到了',
])('but not %s', (before) => expect(bodyBeforeInitials(before)).toBeUndefined());
