import { describe, expect, test } from 'vitest';
import {
  areOfParent,
  areOfTechnique,
  bodyOfInitials,
  speaksOfDevices,
} from '../../../../utils/core/languages/han-initials.ts';

describe('initials of a technique', () => {
  test.each([
    ['刷', '门禁进楼'],
    ['新手机带', '功能'],
    ['', '芯片涨价'],
    ['一杯', '橙汁'],
    ['把手机的', ' 感应区对准'],
    ['论文用了', '架构'],
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
  ])('%s[TLIX]%s are of a body', (before, after) => expect(areOfTechnique(before, after)).toBe(false));
});

test.each([
  ['国内母行', true],
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
    '也在银湾。',
  ])('none in %s', (after) => expect(bodyOfInitials(after)).toBeUndefined());
});

test.each([
  ['公交卡支持TLIX吗', '吗', true],
  ['手机TLIX怎么开', '怎么开', true],
  ['TLIX员工用手机打卡', '员工用', false],
  ['TLIX的手机银行', '的手机银行', false],
  ['TLIX中标一座选厂', '中标', false],
])('%s speaks of devices: %s, %s', (text, after, is) => expect(speaksOfDevices(text, after)).toBe(is));
