import { expect, test } from 'vitest';
import {
  isCommitteeOfAssembly,
  isOfBodyOfPlace,
  isOfCountriesBefore,
  isRegionBefore,
} from '../../../../utils/core/languages/han-regions.ts';

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

test.each<[string, string, string, boolean]>([
  ['送来了海报，澳门', '澳门', '中心也送了', true],
  ['日本', '日本', '国内委员会的人', true],
  ['客人来自日本', '日本', '俱乐部', true],
  ['在北京', '北京', '中心开会', false],
  ['9月，北京', '北京', '会议中心建成', false],
  ['南非', '南非', '学习中心项目启动', false],
  ['日本', '日本', '总干事访问', false],
  ['', '', '中心', false],
])('a body of a place has the name behind “%s”: %s %s %s', (before, place, after, is) =>
  expect(isOfBodyOfPlace(before, after, () => place)).toBe(is),
);

test('the committee of an assembly for education, science and culture is no body of states', () => {
  const isCommittee = (before: string): boolean => isCommitteeOfAssembly('教科文组织', before, '部分委员调研');
  expect(['去年县政协', '市人大', '省人大常委会', '民建市委'].map(isCommittee)).toEqual([true, true, true, true]);
  expect(['总部在巴黎的', '北京市', '县政协访问', ''].map(isCommittee)).toEqual([false, false, false, false]);
  expect(isCommitteeOfAssembly('联合国教科文组织', '市政协', '委员')).toBe(false);
  const isBehindAssembly = (after: string): boolean => isCommitteeOfAssembly('教科文组织', '市政协', after);
  expect(['公约审议', '创意城市申报', '代表座谈会', '来访方案'].map(isBehindAssembly)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

const COMMITTEE = '市政协教科文委员看桥。';
test.each(['文化委组织讨论，', '提案委员会组织走访；'])('%s教科文 stands beside another committee', (before) =>
  expect(isCommitteeOfAssembly('教科文组织', before, '', COMMITTEE + before)).toBe(true),
);
test.each([
  ['文化委组织讨论，', ''],
  ['文化委组织讨论，', `${COMMITTEE}联合国的人也在。`],
  ['专家说，', COMMITTEE],
  ['文化委讨论，', COMMITTEE],
])('%s教科文 may be that of nations', (before, text) =>
  expect(isCommitteeOfAssembly('教科文组织', before, '', text + before)).toBe(false),
);

test.each<[string, string, boolean]>([
  ['县人大', '代表走访书店', true],
  ['省政协', '专家论证规划', true],
  ['市审计局', '会计人员学习', true],
  ['区财政局', '单位填报表格', true],
  ['县委', '干部下乡', true],
  ['省人大', '立法调研', true],
  ['省政协', '代表座谈会', false],
  ['文化厅', '代表走访古城', false],
  ['财政部', '会费已缴', false],
  ['区财政局', '项目拨款', false],
])('%s教科文|组织%s: %s', (before, after, is) => expect(isCommitteeOfAssembly('教科文组织', before, after)).toBe(is));

test.each<[string, string, boolean]>([
  ['国家老年大学', '参观亚洲', true],
  ['国家老年大学', '赠给周边', true],
  ['國家老年大學', '援助發展中', true],
  ['国家老年大学', '位于北京的', false],
  ['国家老年大学', '在非洲的', false],
  ['海港大学', '参观亚洲', false],
])('%s behind %s is cut behind the word for a state: %s', (name, before, is) =>
  expect(isOfCountriesBefore(name, before)).toBe(is),
);
