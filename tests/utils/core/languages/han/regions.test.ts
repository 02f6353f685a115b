import { expect, test } from 'vitest';
import { isRegionBefore } from '../../../../../utils/core/languages/han/regions.ts';

test.each([
  '非洲法語區',
  '。葡语国家',
  '加勒比地区',
  '意见，阿拉伯联盟',
  '南太平洋',
  '太平洋岛国',
  '，东南亚',
  '组织、拉丁美洲',
  '地中海',
  '英聯邦',
  '与中亚',
  '。国际',
  '中华',
  '加入亚太',
  '寰球',
  '泛欧',
  '全球华人',
])('%s is a part of the name behind it', (before) => expect(isRegionBefore(before)).toBe(true));

test.each(['在非洲地区', '面向亚太', '广泛', '向东南亚', '', '据', '我国', '全国', '巴黎的', '非洲，', '专家说'])(
  '%s is not',
  (before) => expect(isRegionBefore(before)).toBe(false),
);
