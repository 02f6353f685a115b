import { describe, expect, test } from 'vitest';
import { isOtherPerson } from '../../../../utils/core/languages/han-other-persons.ts';

describe('a person who only shares the name', () => {
  test.each([
    ['另一位', '会'],
    ['台下还有一位', '，是来卖水的'],
    ['利兹有个', '，开面包店'],
    ['有个叫', '的快递员'],
    ['与会长同名的', '也笑了'],
    ['村里的', '与校长同名'],
    ['', '（同名）'],
    ['修理工', '比会长还忙'],
    ['水暖工', '把水阀关了'],
    ['外卖员“', '”刷屏'],
    ['保洁员', '没有来'],
    ['门口的代驾', '问他'],
    ['学生', '今年大三'],
    ['', '，12岁'],
    ['修锁的', '住在楼下'],
    ['是卖豆腐的', ''],
    ['送水的', ''],
    ['那个', '会踢球'],
  ])('stands between “%s” and “%s”', (before, after) => expect(isOtherPerson(before, after, false)).toBe(true));

  test.each([
    ['校长', '说'],
    ['台下有位', '的学生'],
    ['那位', '会长'],
    ['员工', '说'],
    ['研究员', '说'],
    ['政协委员', '说'],
    ['', '，62岁'],
    ['', '今年大力推动'],
    ['项目开工，', '讲话'],
    ['开工', '讲话'],
    ['没有一位', ''],
    ['来自北京的', ''],
    ['', '说，'],
    ['', '与校友同行'],
  ])('does not stand between “%s” and “%s”', (before, after) =>
    expect(isOtherPerson(before, after, false)).toBe(false),
  );

  test('may be an older one of the family', () => {
    expect(isOtherPerson('。老', '是看门的', true)).toBe(true);
    expect(isOtherPerson('。老', '是看门的', false)).toBe(false);
  });

  test.each([
    ['大卫·', '说'],
    ['', '·史密斯'],
    ['电影《', '》重映'],
    ['', '牌桨断了'],
    ['', '珠宝开业'],
    ['', '一生进球无数'],
    ['解说员提起', '的世界杯'],
  ])('has the surname between “%s” and “%s”', (before, after) => {
    expect(isOtherPerson(before, after, true)).toBe(true);
    expect(isOtherPerson(before, after, false)).toBe(false);
  });
  test.each([
    ['“我不会踢球，”', '对新生说'],
    ['校长', '说'],
    ['', '号召学生读书'],
    ['世界杯那年，', '还在读书'],
  ])('does not have it between “%s” and “%s”', (before, after) =>
    expect(isOtherPerson(before, after, true)).toBe(false),
  );
});
