import { describe, expect, it } from 'vitest';
import { withHanForms } from '../../../../utils/core/languages/han/forms.ts';
import { foldSearch } from '../../../../utils/core/search/fold-search.ts';
import { markWords } from '../../../../utils/core/search/mark-words.ts';

describe('a search does not tell apart', () => {
  it.each([
    ['臺灣大學', '台湾大学'],
    ['國家開放大學', '国家开放大学'],
    ['廣島大學', '広島大学', '广岛大学'],
    ['龍谷大学', '竜谷大学', '龙谷大学'],
    ['群衆藝術館', '群眾藝術館', '羣眾藝術館', '群众艺术馆'],
    ['峯山', '峰山'],
    ['沢', '澤', '泽'],
    ['東京芸術大学', '東京藝術大學', '东京艺术大学'],
    ['弁護士', '辯護士', '辩护士'],
    ['花弁', '花瓣'],
    ['弁理士', '辨理士'],
    ['製缶', '製罐'],
    ['欠席', '缺席'],
    ['製糸', '製絲', '制丝'],
    ['予約', '豫約', '预约'],
    ['演戯', '演戲', '演戏'],
    ['鉱山', '鑛山', '礦山', '矿山'],
    ['新郷', '新鄉', '新乡'],
    ['渋谷', '澁谷', '澀谷', '涩谷'],
    ['決闘', '決鬪', '决斗'],
    ['髙嶋', '高島', '高岛'],
    ['渡邉', '渡邊', '渡辺', '渡边'],
    ['わせだだいがく', 'ワセダダイガク', 'ﾜｾﾀﾞﾀﾞｲｶﾞｸ'],
    ['AT&T', 'at & t', 'AT &T'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(foldSearch)).size).toBe(1);
  });

  it('what is another character', () => {
    expect(foldSearch('人民')).not.toBe(foldSearch('入民'));
    expect(foldSearch('さくら')).not.toBe(foldSearch('さぐら'));
  });
});

it('knows each Chinese character by one that is known by itself', () => {
  const characters = Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at));
  expect(characters.filter((each) => withHanForms(withHanForms(each)) !== withHanForms(each))).toEqual([]);
});

it('marks what was found in another form', () => {
  const marked = markWords('國立臺灣大學', '台湾').filter(({ matched }) => matched);
  expect(marked.map(({ text }) => text)).toEqual(['臺灣']);
});
