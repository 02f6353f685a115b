import { describe, expect, test } from 'vitest';
import { hasTradeBefore, isOtherPerson } from '../../../../utils/core/languages/han-other-persons.ts';

const WHOLE = { isPart: false, isTitled: false };
const SURNAME = { isPart: true, isTitled: false };
const TITLED = { isPart: false, isTitled: true };

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
    ['', '并非会长'],
    ['', '不是那个部长'],
    ['此', '非彼'],
    ['', '，19岁，学生'],
    ['', '（24岁）说'],
    ['', '大二学生'],
    ['', '今年20岁了'],
    ['快递员', '敲门'],
    ['驾驶员', '说'],
  ])('stands between “%s” and “%s”', (before, after) => expect(isOtherPerson(before, after, WHOLE)).toBe(true));

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
    ['', '并非首次访泰'],
    ['', '28岁参加工作'],
    ['', '，28岁入党'],
    ['', '大二时入党'],
    ['', '大三的时候参军'],
    ['驻地协调员', '致辞'],
    ['公务员', '说'],
    ['评审员', '说'],
    ['宣传员', '说'],
  ])('does not stand between “%s” and “%s”', (before, after) =>
    expect(isOtherPerson(before, after, WHOLE)).toBe(false),
  );

  test('may have a trade', () => {
    expect(['卖豆腐的', '修锁的', '水暖工', '快递员'].map(hasTradeBefore)).toEqual([true, true, true, true]);
    expect(['校长', '协调员', '施工', '最热卖的'].map(hasTradeBefore)).toEqual([false, false, false, false]);
  });

  test('may be an older one of the family', () => {
    expect(isOtherPerson('。老', '是看门的', SURNAME)).toBe(true);
    expect(isOtherPerson('。老', '是看门的', WHOLE)).toBe(false);
  });

  test.each([
    ['大卫·', '说'],
    ['', '·史密斯'],
    ['电影《', '》重映'],
    ['', '牌桨断了'],
    ['', '号货轮到港'],
  ])('has the surname between “%s” and “%s”', (before, after) => {
    expect(isOtherPerson(before, after, SURNAME)).toBe(true);
    expect(isOtherPerson(before, after, WHOLE)).toBe(false);
  });
  test.each([
    ['“我不会踢球，”', '对新生说'],
    ['校长', '说'],
    ['', '号召学生读书'],
    ['世界杯那年，', '还在读书'],
    ['', '曾在梅西大学任教'],
    ['', '教授谈到世界杯'],
    ['', '研究中场结构'],
    ['', '夫妇参观了校园'],
    ['', '法律专业出身'],
    ['', '式管理见效'],
  ])('does not have it between “%s” and “%s”', (before, after) =>
    expect(isOtherPerson(before, after, SURNAME)).toBe(false),
  );

  test('is not whose own office stands beside the name, unless the sentence denies it', () => {
    expect(isOtherPerson('校长', '与一名学生同名', WHOLE)).toBe(true);
    expect(isOtherPerson('校长', '与一名学生同名', TITLED)).toBe(false);
    expect(isOtherPerson('另一位', '校长', TITLED)).toBe(true);
    expect(isOtherPerson('商会会长', '不是那位会长', TITLED)).toBe(true);
  });
});

test.each(['景区讲解员', '球赛解说员'])('%s does what no official does', (before) =>
  expect(hasTradeBefore(before)).toBe(true),
);
test.each(['委员', '讲解时', '据官员', '研究员', '协调员'])('%s may be an official', (before) =>
  expect(hasTradeBefore(before)).toBe(false),
);

test.each<[string, boolean]>([
  ['那位歌手也姓', true],
  ['店主与校长同姓', true],
  ['她姓', false],
  ['百姓', false],
])('%s[贝利] only has the surname: %s', (before, is) => {
  expect(isOtherPerson(before, '，', SURNAME)).toBe(is);
  expect(isOtherPerson(before, '，', WHOLE)).toBe(false);
});

test.each(['快递小哥', '菜贩', '摊主', '网友@', '骑手'])('%s does what no official does', (before) =>
  expect(hasTradeBefore(before)).toBe(true),
);
