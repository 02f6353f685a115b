import { describe, expect, test } from 'vitest';
import {
  endsAsLongerMinistry,
  endsWithProvince,
  goesOnAsAssociation,
  goesOnAsOther,
  isBorrowed,
  isStationedIn,
} from '../../../../utils/core/languages/han-compounds.ts';

describe('what stands behind a short name', () => {
  test.each(['池浴室', '大厦也已竣工', '路三号', '证券的研究员', '同方旗下基金', '牌涂料', '加油站', '客棧', '補習社'])(
    '%s makes another name of it',
    (after) => expect(goesOnAsOther(after)).toBe(true),
  );
  test.each(['路过此地', '道歉', '湖北招生组', '附属中学', '经管学院', '基金会', '的老师', '行动', ''])(
    '%s does not',
    (after) => expect(goesOnAsOther(after)).toBe(false),
  );
});

test('a name may be borrowed, or only be spelled', () => {
  expect(['有人自称', '学校冒用“', '店名里带'].map(isBorrowed)).toEqual([true, true, true]);
  expect(['有人考上', '改称“', ''].map(isBorrowed)).toEqual([false, false, false]);
});

test('longer names of other bodies', () => {
  expect(['协会的调查', '學會', '的协会'].map(goesOnAsAssociation)).toEqual([true, true, false]);
  expect(['俄罗斯科学和高等', '高等和', '要求高校向'].map(endsAsLongerMinistry)).toEqual([true, true, false]);
  expect(['安大略省', '各州', '国家'].map(endsWithProvince)).toEqual([true, true, false]);
  expect(['美国驻', '访问'].map(isStationedIn)).toEqual([true, false]);
});
