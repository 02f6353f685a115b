import { describe, expect, test } from 'vitest';
import { hanShortNames } from '../../../../../utils/core/matching/surface-forms/han-short-names.ts';
import type { Institution, NameKind } from '../../../../../utils/core/pack/types.ts';

const shortOf = (text: string, country = 'CN', body: Institution['kind'] = 'university', kind: NameKind = 'full') =>
  hanShortNames({ text, kind }, { kind: body, country } as Institution);

describe('a Chinese name is also', () => {
  test.each([
    ['厦门大学', ['厦大']],
    ['浙江工业大学', ['浙江工大', '浙工大']],
    ['哈尔滨工业大学', ['哈尔滨工大', '哈工大']],
    ['天津第三外国语学院', ['天津三外']],
    ['河南工业职业技术学院', ['河南工院']],
    ['中肯职业技术学院', ['中肯职院']],
    ['苏州理工大学', ['苏州理工', '苏州理大', '苏理大']],
    ['浙江大学玉华海洋工程学院', ['玉华海洋工程学院']],
    ['浙江大学海洋学院', []],
  ])('%s', (text, expected) => expect(shortOf(text)).toEqual(expected));

  test('in Hong Kong without the place', () => {
    expect(shortOf('香港海港大学', 'HK')).toEqual(['香港海大', '香海大', '海大', '海港大学', '海港大學']);
  });
  test('of a body abroad whose field tells', () => {
    expect(shortOf('米兰理工大学', 'IT')).toEqual(['米兰理工']);
    expect(shortOf('英国公开大学', 'GB')).toEqual(['英国公大', '英公大']);
  });
  test('without the word for China', () => {
    expect(shortOf('中国锡业国际联合会', 'CN', 'association')).toEqual(['锡业国际联合会']);
    expect(shortOf('中国锡武', 'CN', 'company', 'short')).toEqual(['锡武']);
  });
});

describe('nothing is made of', () => {
  test.each([
    ['a name that begins with no place', '玉华大学', 'CN', 'university', 'full'],
    ['a town abroad', '柏林大学', 'DE', 'university', 'full'],
    ['a country', '肯尼亚大学', 'KE', 'university', 'full'],
    ['a field that makes another word', '宁夏老年大学', 'CN', 'university', 'full'],
    ['an embassy', '中国驻蒙古国大使馆', 'CN', 'embassy', 'full'],
    ['a short name that is a word', '中国电影', 'CN', 'company', 'short'],
    ['a company', '浙江工业集团', 'CN', 'company', 'full'],
    ['another script', 'Toruk University', 'CN', 'university', 'full'],
  ] as const)('%s: %s', (_, text, country, body, kind) => expect(shortOf(text, country, body, kind)).toEqual([]));
});
