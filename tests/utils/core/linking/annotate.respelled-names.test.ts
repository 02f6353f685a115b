/** Whole names that pages write in short, with a mark before their place, or in their own language. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

type Case = readonly [why: string, text: string, links: readonly string[]];

const check = (pack: ReturnType<typeof packOf>, cases: readonly Case[], language?: string): void => {
  for (const [why, text, links] of cases)
    test(why, () => {
      expect(linkedBy(pack, language)(text)).toEqual(links);
    });
};

/** A university with a mark before a place, of which there is no name. */
const MARK = 'Toruk University, Bath. ';

describe('a mark before the place of a university', () => {
  const pack = packOf({
    institutions: [
      body('leeds', 'Karagesh Institute of Technology Leeds', { country: 'GB' }),
      body('lund', 'University of Vexmaria at Lund', { country: 'SE' }),
      body('oslo', 'Washing University in Oslo', { country: 'NO' }),
    ],
  });
  check(pack, [
    ['a comma', 'Karagesh Institute of Technology, Leeds, rests.', ['leeds: Karagesh Institute of Technology, Leeds']],
    ['brackets', 'The Karagesh Institute of Technology (Leeds)', ['leeds: Karagesh Institute of Technology (Leeds)']],
    ['a dash', 'the Karagesh Institute of Technology - Leeds', ['leeds: Karagesh Institute of Technology - Leeds']],
    [
      '“at” for nothing',
      'the Karagesh Institute of Technology at Leeds',
      ['leeds: Karagesh Institute of Technology at Leeds'],
    ],
    ['a dash for “at”', 'the University of Vexmaria-Lund rests', ['lund: University of Vexmaria-Lund']],
    ['a comma for “at”', 'the University of Vexmaria, Lund', ['lund: University of Vexmaria, Lund']],
    ['a comma for “in”', 'the Washing University, Oslo.', ['oslo: Washing University, Oslo']],
    ['behind many marks', `${MARK.repeat(200)}The Washing University, Oslo.`, ['oslo: Washing University, Oslo']],
    ['as written behind hundreds', `${MARK.repeat(300)}The Washing University, Oslo.`, ['oslo: Washing University']],
    ['but no name that goes on', 'the Karagesh Institute of Technology, Leeds United and others', []],
    ['nor a place that is longer', 'the University of Vexmaria-Lund-Nord', []],
    ['nor what the town has', 'the University of Vexmaria, Lund police said', []],
    ['nor more in the brackets', 'the Karagesh Institute of Technology (Leeds office)', []],
  ]);
});

describe('short words', () => {
  const pack = packOf({
    institutions: [
      body('state', 'Vexmaria State University', { country: 'US' }),
      body('of', 'University of Karagesh', { country: 'US' }),
      body('leeds', 'National Institute of Technology Vexby', { country: 'IN' }),
      body('saint', 'St Vexels University', { country: 'US' }),
      body('um', 'Universitas Muhammadiyah Karabaya', { country: 'ID' }),
    ],
  });
  check(pack, [
    ['U of', 'She left the U of Karagesh in May.', ['of: U of Karagesh']],
    ['U. of', 'She left the U. of Karagesh in May.', ['of: U. of Karagesh']],
    ['a U at the end', 'Provost, Vexmaria State U', ['state: Vexmaria State U']],
    [
      'Univ and Univ.',
      'Univ of Karagesh; Vexmaria State Univ., 1982',
      ['of: Univ of Karagesh', 'state: Vexmaria State Univ.'],
    ],
    ['several of them', 'the National Inst. of Tech., Vexby, won', ['leeds: National Inst. of Tech., Vexby']],
    ['initials of a system', 'the NIT Vexby won', ['leeds: NIT Vexby']],
    ['initials in Indonesian', 'kampus UM Karabaya', ['um: UM Karabaya']],
    [
      'a saint',
      'Saint Vexels University and St. Vexels University',
      ['saint: Saint Vexels University', 'saint: St. Vexels University'],
    ],
    ['but no vitamin', 'Vitamin U of Karagesh, and Vexmaria State U Boats', ['of: U of Karagesh']],
  ]);
});

describe('names of other countries', () => {
  const pack = packOf({
    institutions: [
      body('warsaw', 'University of Warsaw', { country: 'PL' }),
      body('technology', 'Warsaw University of Technology', { country: 'PL' }),
      body('medical', 'Medical University of Warsaw', { country: 'PL' }),
      body('science', 'VXH University of Science and Technology', { country: 'PL' }),
      body('mickiewicz', 'Adam Vexkiewicz University in Poznań', { country: 'PL' }),
      body('institute', 'Massachusetts Institute of Technology', { country: 'US' }),
      body('state', 'University of Pennsylvania', { country: 'US' }),
    ],
  });
  describe('in German', () =>
    check(
      pack,
      [
        ['plain', 'Die Universität Warschau ruht.', ['warsaw: Universität Warschau']],
        ['technical', 'Die Technische Universität Warschau ruht.', ['technology: Technische Universität Warschau']],
        ['medical', 'an der Medizinischen Universität Warschau', ['medical: Medizinischen Universität Warschau']],
        [
          'called after somebody',
          'die Adam-Vexkiewicz-Universität Posen',
          ['mickiewicz: Adam-Vexkiewicz-Universität Posen'],
        ],
        [
          'with a field behind it',
          'die VXH-Universität für Wissenschaft und Technologie Krakau',
          ['science: VXH-Universität für Wissenschaft und Technologie'],
        ],
        ['but no other kind', 'Die Katholische Universität Warschau ruht.', []],
        ['nor any of them', 'Eine Universität in Warschau ruht.', []],
      ],
      'de',
    ));
  describe('in Spanish', () =>
    check(
      pack,
      [
        ['plain', 'la Universidad de Varsovia descansa', ['warsaw: Universidad de Varsovia']],
        ['but no private one', 'la Universidad Privada de Varsovia descansa', []],
      ],
      'es',
    ));
  describe('in Turkish', () =>
    check(
      pack,
      [
        ['plain', 'Varşova Üniversitesi dinleniyor.', ['warsaw: Varşova Üniversitesi']],
        ['technical', 'Varşova Teknik Üniversitesi dinleniyor.', ['technology: Varşova Teknik Üniversitesi']],
        ['but no new one', 'Yeni Varşova Üniversitesi dinleniyor.', []],
      ],
      'tr',
    ));
  describe('in Polish', () =>
    check(
      pack,
      [['an institute', 'Instytut Technologii w Massachusetts', ['institute: Instytut Technologii w Massachusetts']]],
      'pl',
    ));
  describe('in Korean', () => check(pack, [['plain', '펜실베이니아대학교 교수', ['state: 펜실베이니아대학교']]], 'ko'));
});

describe('names of other countries that are those of other places', () => {
  const pack = packOf({
    institutions: [
      body('ca', 'University of California', { country: 'US' }),
      body('usc', 'University of Southern California', { country: 'US' }),
      body('va', 'University of Virginia', { country: 'US' }),
      body('fl', 'University of Florida', { country: 'US' }),
      body('mi', 'University of Michigan', { country: 'US' }),
      body('tx', 'University of Texas', { country: 'US' }),
      body('wa', 'University of Washington', { country: 'US' }),
      body('pa', 'University of Pennsylvania', { country: 'US' }),
      body('columbia', 'Columbia University', { country: 'US' }),
      body('princeton', 'Princeton University', { country: 'US' }),
      body('tbilisi', 'University of Georgia', { country: 'GE' }),
    ],
  });
  const none = (language: string, ...texts: readonly string[]): void =>
    void describe(language, () =>
      check(
        pack,
        texts.map((text) => [`no link in ${text}`, text, []]),
        language,
      ),
    );
  none('zh', '他毕业于西弗吉尼亚大学。', '他在南佛罗里达大学', '西密歇根大学的教授', '密歇根大学安娜堡');
  none(
    'ja',
    '南フロリダ大学の教授',
    '東ミシガン大学で',
    'ブリティッシュ・コロンビア大学',
    'カリフォルニア大学バークレー校',
  );
  none('ko', '사우스 플로리다 대학교 교수', '브리티시 컬럼비아 대학교', '브리티시컬럼비아 대학교');
  none('ko', '캘리포니아 대학교 버클리', '캘리포니아 대학교(버클리)', '캘리포니아 대학교, 버클리');
  none('ko', '펜실베이니아 주립대학교', '조지아 대학교');
  none('es', 'la Universidad de Carolina del Norte', 'la Universidad de California del Sur');
  none('es', 'la Universidad de Texas en Austin', 'la Universidad de Pensilvania en Filadelfia');
  none('it', 'la Università della Carolina del Nord');
  none('fr', "l'Université de Californie à Berkeley", "l'Université de Californie (Berkeley)");
  none('de', 'die Universität von Kalifornien, Berkeley');
  none('pl', 'Uniwersytet Georgia odpoczywa');
  none('sv', 'vid södra Kaliforniens universitet', 'vid Kaliforniens universitet i Berkeley');
  describe('but', () => {
    check(pack, [['a state', 'la Universidad de Texas descansa', ['tx: Universidad de Texas']]], 'es');
    check(
      pack,
      [
        ['a particle', '그는 프린스턴 대학교 교수', ['princeton: 프린스턴 대학교']],
        ['a country', '미국 프린스턴 대학교', ['princeton: 프린스턴 대학교']],
        ['a direction of its own', '서던 캘리포니아 대학교 교수', ['usc: 서던 캘리포니아 대학교']],
      ],
      'ko',
    );
    check(pack, [['a particle', '彼はフロリダ大学の教授', ['fl: フロリダ大学']]], 'ja');
    check(pack, [['a particle', '他毕业于密歇根大学。', ['mi: 密歇根大学']]], 'zh');
  });
  // Where each letter reads all that follow, it takes minutes, and the test never ends.
  test('a long word before the last head is read in bounded time', () => {
    expect(linkedBy(pack, 'sv')(`${'A'.repeat(400_000)} niversitet`)).toEqual([]);
  });
});

describe('what stands beside a name and makes another body of it', () => {
  const pack = packOf({
    institutions: [
      body('state', 'Vexmaria State University', { country: 'US' }),
      body('leeds', 'Karagesh University', { country: 'GB' }),
      body('college', 'Methodist College', { country: 'US', kind: 'college' }),
    ],
  });
  check(pack, [
    ['a campus', 'Vexmaria State University–Boston opened a hall.', []],
    ['but not its own country', 'Karagesh University-England', ['leeds: Karagesh University']],
    ['a state behind it', 'A graduate of Karagesh University (Bristol, TN), he rests.', []],
    ['a town and its state', 'A graduate of Karagesh University in Bristol, TN, he rests.', []],
    [
      'but its own country',
      'A graduate of Vexmaria State University in Bristol, TN.',
      ['state: Vexmaria State University'],
    ],
    ['one more word before it', 'Provost of Spartanburg Methodist College, in South Carolina.', []],
  ]);
});
