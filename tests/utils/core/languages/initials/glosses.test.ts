import { describe, expect, test } from 'vitest';
import { endOfGlossedName, isLanguageOfInitials } from '../../../../../utils/core/languages/initials/glosses.ts';

/** The text before the end of the name that the initials between « and » stand for; null where nothing says so. */
function glossed(line: string): string | null {
  const [before = '', rest = ''] = line.split('«');
  const end = endOfGlossedName(before, rest.slice(rest.indexOf('»') + 1));
  return end < 0 ? null : before.slice(0, end);
}

describe('initials are said to stand for the name before them', () => {
  test.each([
    ['Kolej Universiti Torukan, atau «TKU», dibuka', 'Kolej Universiti Torukan'],
    ['Kolej Universiti Torukan («TKU») dibuka', 'Kolej Universiti Torukan'],
    ['Kolej Seni Torukan (dalam bahasa Inggeris «TKU») dibuka', 'Kolej Seni Torukan'],
    ['Balai Torukan (disingkat «TKU») dibuka', 'Balai Torukan'],
    ['টোরুকান বিশ্ববিদ্যালয়ের (টোবি, ইংরেজিতে «TKU») কেন্দ্র', 'টোরুকান বিশ্ববিদ্যালয়ের'],
    ['तोरुक विश्वविद्यालय (अंग्रेज़ी में «TKU») खुला', 'तोरुक विश्वविद्यालय'],
    ['جامعة توروك (بالإنجليزية: «TKU») فتحت', 'جامعة توروك'],
    ['มหาวิทยาลัยโทรุก (ภาษาอังกฤษ «TKU») เปิด', 'มหาวิทยาลัยโทรุก'],
    ['Das Torukamt (im englischen Original «TKU») lud', 'Das Torukamt'],
    ['Банк Торука (по-английски «TKU») закрыт', 'Банк Торука'],
    ['Торукский университет наук, или «TKU», закрыт', 'Торукский университет наук'],
    ['La Universidad del Toruk, u «TKU», compró', 'La Universidad del Toruk'],
    ['O Sindicato dos Torukes (em inglês, «TKU») marcou', 'O Sindicato dos Torukes'],
    ['Uniwersytet Torucki w Vexnie (ang. «TKU») kupił', 'Uniwersytet Torucki w Vexnie'],
    ['Spolek torukských cyklistů, neboli «TKU», pořádá', 'Spolek torukských cyklistů'],
    ['Đại học Toruk Xanh, hay «TKU», mua', 'Đại học Toruk Xanh'],
    ['Toruk Vexler Cooperative, or «TKU», met', 'Toruk Vexler Cooperative'],
  ])('%s', (line, name) => expect(glossed(line)).toBe(name));
});

describe('nothing says so', () => {
  test.each([
    'Apply to Toruk University or «TKU» by May',
    'Rector Toruk Vexler («TKU») spoke',
    'She left the School of Tides («TKU»).',
    'a choice of Leeds, or «TKU», by May',
    'Toruk Vexler (with «TKU») spoke',
    'Toruk University (in English) and «TKU» met',
    'In spring, or «TKU», as it',
  ])('%s', (line) => expect(glossed(line)).toBeNull());
});

test.each([
  ['Il s’appelle en anglais ', true],
  ['L’université (sigle anglais ', true],
  ['Den heter på engelska ', true],
  ['L’università (in inglese “', true],
  ['L’école (anglaise) de ', false],
  ['Le ministère anglais ', false],
  ['The English ', false],
])('only the language of initials stands before them: %s', (before, expected) => {
  expect(isLanguageOfInitials(before)).toBe(expected);
});
