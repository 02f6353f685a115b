import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../../../utils/core/matching/compiled-names/compile.ts';
import { loadCompiledNames } from '../../../../../utils/core/matching/compiled-names/load.ts';
import { referenceNames } from '../../../../../utils/core/matching/compiled-names/reference.ts';
import { ScanNotes } from '../../../../../utils/core/matching/compiled-names/scan-notes.ts';
import type { CaseRule, CompilableName } from '../../../../../utils/core/matching/compiled-names/types.ts';

const proper = (text: string): CompilableName => ({ text, rule: 'proper' });
const exact = (text: string): CompilableName => ({ text, rule: 'exact' });
const caseless = (text: string): CompilableName => ({ text, rule: 'caseless' satisfies CaseRule });

const NAMES = [
  exact('OUC'),
  exact('UNESCO'),
  exact('MOE'),
  exact('TRU'),
  proper('Open University of China'),
  proper('Open University'),
  proper("Xi'an Jiaotong University"),
  proper('S. Toraighyrov Pavlodar State University'),
  proper('ICBC (Almaty)'),
  proper('China Mining (Group) Co., Ltd.'),
  proper('Sino-Zam Vocational College'),
  proper('FutureLearn'),
  proper('Fan Xianrui'),
  proper('Brien'),
  proper('Simona Miculescu'),
  caseless('國家開放大學'),
  caseless('国家开放大学'),
  caseless('教育部'),
  caseless('มสธ.'),
  caseless('มหาวิทยาลัย'),
  proper('Открытый университет Китая'),
  proper('Торайғыров университеті'),
  caseless('서울대학교'),
  caseless('ガス大学'),
];
const makers = {
  reference: referenceNames,
  compiled: (names: readonly CompilableName[]) => loadCompiledNames(compileNames(names)),
};

/** Each row: a text, and the spans that must be found in it, in order. */
const ROWS: readonly (readonly [why: string, text: string, ...found: string[]])[] = [
  ['the longest name wins', 'the Open University of China', 'Open University of China'],
  ['a part is found where the whole is not', 'the Open University of Cyprus', 'Open University'],
  ['possessives stay outside', "OUC’s and OUC's, the students' OUC\"", 'OUC', 'OUC', 'OUC'],
  ['elided articles', "de l’UNESCO, d'OUC, dell’UNESCO", 'UNESCO', 'OUC', 'UNESCO'],
  ['an apostrophe inside a surname is no boundary', 'O’Brien and Brien', 'Brien'],
  ['hyphens and slashes are boundaries', 'OUC-TRU, OUC-run, UNITWIN/UNESCO', 'OUC', 'TRU', 'OUC', 'UNESCO'],
  ['no space after a bracket', '(OUC)visited and China(OUC)', 'OUC', 'OUC'],
  ['words are whole', 'MOES, SMOE, OUC2, OUC_logo, Brienne'],
  ['acronyms keep their case', 'MoE, Unesco, ouc'],
  ['proper names need their capitals', 'open university of China, Open university of China'],
  [
    'headlines and title case',
    'OPEN UNIVERSITY OF CHINA. Open University Of China',
    'OPEN UNIVERSITY OF CHINA',
    'Open University Of China',
  ],
  ['capitals inside a word are free', 'Futurelearn, FUTURELEARN, futurelearn', 'Futurelearn', 'FUTURELEARN'],
  ['surname in capitals', 'FAN Xianrui', 'FAN Xianrui'],
  ['addresses are not names', 'mail@OUC, @UNESCO, UNESCO@un.org, OUC.edu.cn'],
  [
    'where words are not parted, quotes and an @ touch a name',
    '@教育部，‘教育部’的，教育部‘特聘’，找教育部@小王，ถาม@มหาวิทยาลัย',
    '教育部',
    '教育部',
    '教育部',
    '教育部',
    'มหาวิทยาลัย',
  ],
  ['a sentence may end', 'by OUC. UNESCO.', 'OUC', 'UNESCO'],
  [
    'apostrophes of all forms',
    'Xi’an Jiaotong University, Xiʼan Jiaotong University',
    'Xi’an Jiaotong University',
    'Xiʼan Jiaotong University',
  ],
  ['initials may be glued', 'S.Toraighyrov Pavlodar State University', 'S.Toraighyrov Pavlodar State University'],
  ['white space of all kinds', 'Open\u00a0University\n  of\u2009China', 'Open\u00a0University\n  of\u2009China'],
  [
    'soft hyphens and zero-width marks',
    'Open Uni\u00adver\u00adsity of\u200b Chi\u200dna',
    'Open Uni\u00adver\u00adsity of\u200b Chi\u200dna',
  ],
  [
    'hyphen and space',
    'Sino Zam Vocational College, Sino‑Zam Vocational College, Sino–Zam Vocational College',
    'Sino Zam Vocational College',
    'Sino‑Zam Vocational College',
    'Sino–Zam Vocational College',
  ],
  ['a dash with spaces parts two names', 'Open University – of China', 'Open University'],
  ['a full stop parts two names', 'Simona. Miculescu'],
  ['closing brackets belong to the name', '(the ICBC (Almaty))', 'ICBC (Almaty)'],
  [
    'brackets, commas and stops may be left out',
    'ICBC Almaty; China Mining Group Co. Ltd',
    'ICBC Almaty',
    'China Mining Group Co. Ltd',
  ],
  ['diacritics', 'Fàn Xianruì, Fa\u0300n Xianrui\u0300', 'Fàn Xianruì', 'Fa\u0300n Xianrui\u0300'],
  ['full width and ligatures', 'ＯＵＣ ﬁ Ｏｐｅｎ Ｕｎｉｖｅｒｓｉｔｙ', 'ＯＵＣ', 'Ｏｐｅｎ Ｕｎｉｖｅｒｓｉｔｙ'],
  ['mathematical letters', '𝐎𝐔𝐂!', '𝐎𝐔𝐂'],
  ['no boundary in Chinese', '在国家开放大学与教育部', '国家开放大学', '教育部'],
  ['Latin inside Chinese', '与UNESCO签署', 'UNESCO'],
  ['pinyin in brackets', '國家開(kāi)放大學(xué)是', '國家開(kāi)放大學(xué)'],
  ['an acronym in brackets is not pinyin', '国家开放大学(OUC)', '国家开放大学', 'OUC'],
  ['line breaks in Chinese', '国家开放\n大学', '国家开放\n大学'],
  ['Thai, with the full stop of its abbreviation', 'ที่มหาวิทยาลัย มสธ.และ', 'มหาวิทยาลัย', 'มสธ.'],
  ['Thai marks are letters', 'มหาวิทยาลัิย'],
  [
    'Cyrillic words are whole',
    'Открытый университет Китая, Открытый университет Китаянка',
    'Открытый университет Китая',
  ],
  ['Kazakh letters', 'ТОРАЙҒЫРОВ УНИВЕРСИТЕТІ', 'ТОРАЙҒЫРОВ УНИВЕРСИТЕТІ'],
  [
    'Korean with particles, composed or not',
    `서울대학교는 ${'서울대학교'.normalize('NFD')}는`,
    '서울대학교',
    '서울대학교'.normalize('NFD'),
  ],
  ['half-width kana', 'ｶﾞｽ大学, ガス大学', 'ｶﾞｽ大学', 'ガス大学'],
];

for (const [kind, make] of Object.entries(makers)) {
  describe(kind, () => {
    const compiledNames = make(NAMES);

    test.each(ROWS)('%s', (_why, text, ...found) => {
      expect(compiledNames.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
    });

    test('every name that a span spells is given', () => {
      const names = [exact('OUC'), proper('Ouc'), exact('OUC'), exact('TRU')];
      expect(make(names).scan('OUC')).toEqual([{ start: 0, end: 3, names: [0, 1, 2] }]);
    });
  });
}

test('the scan notes where capitals stand, inside the names that it finds as well', () => {
  const sights = new ScanNotes();
  const text = 'Dr Fan Xianrui of Élan, École and Омск sang.';
  loadCompiledNames(compileNames(NAMES)).scan(text, sights);
  const seen = Array.from(sights.capitals.subarray(0, sights.count), (at) => text.charAt(at));
  expect(seen.join('')).toBe('DFXÉÉО');
});

test('the scan notes soft hyphens and their like, wherever they stand', () => {
  const { scan } = loadCompiledNames(compileNames(NAMES));
  const sights = new ScanNotes();
  const tellsOf = (text: string): boolean => {
    scan(text, sights);
    return sights.hasUnseen;
  };
  const names = ['OUC', 'Fan Xianrui', 'Fantasy', '国家开放大学', 'and so on'];
  for (const name of names) {
    expect(tellsOf(name)).toBe(false);
    for (const mark of ['\u00ad', '\u200b', '\u2060', '\ufeff']) {
      for (let at = 0; at <= name.length; at += 1) {
        expect(tellsOf(`${name.slice(0, at)}${mark}${name.slice(at)}`)).toBe(true);
      }
    }
  }
});

test.each([
  ['Fan Xian-\nrui met', true],
  ['Fan Xian\u2010\nrui met', true],
  ['a Jiao-\ntong', true],
  ['国家-\n开放大学', true],
  ['Jiao-tong\nmet', false],
  ['Jiao- \ntong', false],
  ['\nFan', false],
  ['Fan\n\nXianrui', false],
  ['', false],
])('notes whether a line of %j ends with a hyphen', (text, has) => {
  const { scan } = loadCompiledNames(compileNames(NAMES));
  const notes = new ScanNotes();
  scan('one-\ntwo', notes);
  scan(text, notes);
  expect(notes.hasHyphenAtLineEnd).toBe(has);
});
