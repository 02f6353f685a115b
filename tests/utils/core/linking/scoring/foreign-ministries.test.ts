import { describe, expect, test } from 'vitest';
import { linkedIn } from './han-pages.ts';

describe('a ministry without a country', () => {
  test('goes on from that of another country', () =>
    expect(linkedIn('智利卫生部要拆围墙，圣地亚哥先拆了。', '卫生部给每家医院发了钱。', '卫生部说够用两年。')).toEqual(
      [],
    ));
  test('is foreign on a page that speaks of another country alone', () =>
    expect(linkedIn('秘鲁的山里缺医生。卫生部今年派了三百人，利马的医生不愿去。', '卫生部长说，每月多发钱。')).toEqual(
      [],
    ));
  test('is the own one again behind the own country', () =>
    expect(linkedIn('智利卫生部要拆围墙，圣地亚哥先拆了。', '在中国，医院的围墙还在。卫生部说不拆。')).toEqual([
      '2:。卫生部说',
    ]));
  test('is the own one where the page has named that before', () =>
    expect(linkedIn('中国卫生部昨天发了通知。', '法国卫生部和韩国卫生部都来问。', '卫生部说不急。')).toEqual([
      '1:中国卫生部昨',
      '3:卫生部说',
    ]));
  test('is the own one on a page that names no country', () =>
    expect(linkedIn('卫生部昨天发了通知。', '卫生部说不急。')).toEqual(['1:卫生部昨', '2:卫生部说']));
  test('is said to be the own one by what stands beside it', () =>
    expect(linkedIn('新加坡卫生部的人先讲。卫生部国际司司长说，我国会扩大招生。')).toEqual(['1:。卫生部国']));
});
