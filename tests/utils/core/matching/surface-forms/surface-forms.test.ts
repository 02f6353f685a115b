import { describe, expect, test } from 'vitest';
import { referenceScan } from '../../../../../utils/core/matching/compiled-names/reference.ts';
import { surfaceForms } from '../../../../../utils/core/matching/surface-forms/surface-forms.ts';
import type { Institution, InstitutionId, Name, Official, OfficialId } from '../../../../../utils/core/pack/types.ts';

const institution = (id: string, names: readonly Name[], more: Partial<Institution> = {}): Institution => ({
  type: 'institution',
  id: id as InstitutionId,
  name: names[0]?.text ?? '',
  kind: 'university',
  names,
  citations: [],
  ...more,
});
const official = (name: string, names: readonly Name[] = []): Official => ({
  type: 'official',
  id: name.toLowerCase().replaceAll(' ', '-') as OfficialId,
  name,
  names,
  roles: [],
  citations: [],
});
const texts = (institutions: readonly Institution[], officials: readonly Official[] = [], form?: string): string[] =>
  surfaceForms([{ institutions, officials }])
    .filter((each) => form === undefined || each.form === form)
    .map(({ text }) => text);

describe('institutions', () => {
  test('the main name is compiled where the list does not repeat it', () => {
    const only = institution('a', [{ text: 'AU', kind: 'acronym' }], { name: 'Alpha University' });
    expect(texts([only], [], 'listed')).toEqual(['Alpha University', 'AU']);
  });

  test('the case rule follows from the kind, and the evidence from the words', () => {
    const names: Name[] = [
      { text: 'Alpha University', kind: 'full' },
      { text: 'ALU', kind: 'acronym' },
      { text: '阿尔法大学', kind: 'translated', lang: 'zh' },
      { text: 'Alpha', kind: 'short', evidence: 'full-name' },
    ];
    const forms = surfaceForms([{ institutions: [institution('a', names)], officials: [] }]);
    const listed = forms.filter(({ form }) => form === 'listed');
    expect(listed.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ['proper', 'none'],
      ['exact', 'context'],
      ['caseless', 'none'],
      ['proper', 'full-name'],
    ]);
  });

  test('a town in another language is not left of a translated name, while other names are', () => {
    const one = institution('a', [
      { text: 'University of Lisbon', kind: 'full' },
      { text: 'Universidade de Lisboa', kind: 'full' },
      { text: 'Universität Wien', kind: 'translated' },
      { text: 'Universidad de Torukenia', kind: 'translated' },
    ]);
    expect(texts([one], [], 'bare')).toEqual(['Lisbon', 'Torukenia']);
  });

  test.each([
    ['MOE', 'Ministry of Education', 'MoE'],
    ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization', 'Unesco'],
  ])('%s is also written otherwise', (acronym, full, expected) => {
    const one = institution('a', [
      { text: full, kind: 'full' },
      { text: acronym, kind: 'acronym' },
    ]);
    expect(texts([one], [], 'variant')).toContain(expected);
  });

  test.each([
    ['FR', 'CNED', ['Cned']],
    ['DE', 'CNED', []],
    ['FR', 'CARE', []],
    ['ES', 'LEON', []],
    ['FR', 'CNE', []],
    ['IT', 'ENEA', []],
    ['FR', 'IRIS', []],
    ['BR', 'UERJ', ['Uerj']],
    ['BR', 'FNDF', []],
    ['BR', 'ENEA', []],
    ['DE', 'TORUKA', ['Toruka']],
    ['CR', 'EARTH', []],
    ['IT', 'UNITS', []],
  ])('in %s, %s is also written as a word', (country, acronym, expected) => {
    const one = institution('a', [{ text: acronym, kind: 'acronym' }], { name: 'Toruk', country });
    expect(texts([one], [], 'variant')).toEqual(expected);
  });

  test('a Technische Universität is a TU', () => {
    expect(texts([institution('a', [{ text: 'Technische Universität Toruk', kind: 'full' }])])).toContain('TU Toruk');
    expect(texts([institution('a', [{ text: 'Technical University of Toruk', kind: 'full' }])])).toContain('TU Toruk');
    expect(texts([institution('a', [{ text: 'Technical School of Toruk', kind: 'full' }])])).not.toContain('TU Toruk');
  });

  test('a place behind a comma stands behind “at” in English names alone', () => {
    const at = (text: string, lang: string): boolean =>
      texts([institution('a', [{ text, kind: 'full', lang }])]).some((each) => each.includes(' at '));
    expect(at('University of Toruk, Vexel Park', 'en')).toBe(true);
    expect(at('Universidad de Toruk, Las Vegas', 'es')).toBe(false);
  });

  test('a country behind the place may be left out, and what is no country stays', () => {
    const found = texts([institution('a', [{ text: 'Saint Toruk University, Leeds, India', kind: 'full' }])]);
    expect(found).toEqual(
      expect.arrayContaining([
        'Saint Toruk University, Leeds',
        'Saint Toruk University (Leeds)',
        'Saint Toruk University at Leeds',
      ]),
    );
    expect(texts([institution('a', [{ text: 'Saint Toruk University, Leeds, Vexvale', kind: 'full' }])])).not.toContain(
      'Saint Toruk University, Leeds',
    );
  });

  test('only bodies that teach are called by their name in other languages', () => {
    const name: Name = { text: 'Toruk Institute of Technology', kind: 'full' };
    const of = (kind: Institution['kind']): string[] => texts([institution('a', [name], { kind })]);
    expect(of('university')).toContain('Institut Teknologi Toruk');
    expect(of('institute')).toContain('Institut Teknologi Toruk');
    expect(of('association')).not.toContain('Institut Teknologi Toruk');
    expect(of('company')).not.toContain('Institut Teknologi Toruk');
  });

  test('lists and tables write Univ. for University', () => {
    expect(texts([institution('a', [{ text: 'University of Alpha', kind: 'full' }])])).toContain('Univ. of Alpha');
  });

  test('an acronym without a small word in its full name has no mixed spelling', () => {
    const names: Name[] = [
      { text: 'Botswana Open University', kind: 'full' },
      { text: 'BOU', kind: 'acronym' },
    ];
    expect(texts([institution('a', names)])).not.toContain('BoU');
  });

  test.each([
    ['China Nonferrous Metal Mining Group', 'China Non-ferrous Metal Mining group'],
    ['Organisation for Economic Co-operation', 'Organization for Economic Co-operation'],
    ['Centre for Arts & Crafts', 'Centre for Arts and Crafts'],
    ["Xi'an Jiaotong University", 'Xian Jiaotong University'],
  ])('%s is also written %s', (text, expected) => {
    expect(texts([institution('a', [{ text, kind: 'full' }])])).toContain(expected);
  });

  test('a name of two words keeps its capitals', () => {
    const forms = surfaceForms([
      { institutions: [institution('a', [{ text: 'Open University', kind: 'full' }])], officials: [] },
    ]);
    expect(referenceScan(forms, 'an Open university, an open University')).toEqual([]);
  });

  test('a unit is also named after its parent', () => {
    const parent = institution('unesco', [{ text: 'UNESCO', kind: 'acronym' }]);
    const unit = institution('unit', [{ text: 'UNESCO Beijing Office', kind: 'full' }], { partOf: parent.id });
    expect(texts([parent, unit])).toEqual(
      expect.arrayContaining(["UNESCO's Beijing Office", 'Beijing Office of UNESCO', 'Beijing Office of the UNESCO']),
    );
  });

  test('Russian names are declined', () => {
    const one = institution('a', [{ text: 'Открытый университет Китая', kind: 'translated', lang: 'ru' }]);
    expect(texts([one], [], 'variant')).toEqual([
      'Открытого университета Китая',
      'Открытому университету Китая',
      'Открытым университетом Китая',
      'Открытом университете Китая',
    ]);
  });

  test('namesakes are entries of their own, unless they only repeat the name', () => {
    const one = institution('botswana-open-university', [{ text: 'BOU', kind: 'acronym' }], {
      namesakes: [
        { text: 'BOU', what: 'Bank of Uganda, a central bank' },
        { text: 'BoU', what: 'a central bank' },
      ],
    });
    expect(texts([one], [], 'namesake')).toEqual(['Bank of Uganda', 'BoU']);
  });
});

describe('officials', () => {
  const forms = (name: string, names: readonly Name[] = []) =>
    surfaceForms([{ institutions: [], officials: [official(name, names)] }]).map(
      ({ form, text }) => `${form}: ${text}`,
    );

  test('Chinese names: the surname stands first', () => {
    expect(forms('Fan Xianrui')).toEqual([
      'listed: Fan Xianrui',
      'variant: Fan Xian rui',
      'western-order: Xianrui Fan',
      'western-order: Xian rui Fan',
      'variant: Fan, Xianrui',
      'initials: X. Fan',
      'initials: X. R. Fan',
      'surname: Fan',
      'given-name: Xianrui',
      'variant: Фань Сяньжуй',
      'variant: Фань Сянь-жуй',
      'variant: Фань Сяньжуя',
      'variant: Фань Сяньжую',
      'variant: Фань Сяньжуем',
      'variant: Фань Сяньжуе',
      'western-order: Сяньжуй Фань',
      'surname: Фань',
      'variant: Фан Сјенруеј',
      'variant: Fan Sjenruej',
      'variant: 판셴루이',
    ]);
  });

  test('western names: the surname stands last', () => {
    expect(forms('Colin Bailey')).toEqual([
      'listed: Colin Bailey',
      'variant: Bailey, Colin',
      'initials: C. Bailey',
      'surname: Bailey',
      'given-name: Colin',
    ]);
  });

  test('a name in Ukrainian has its initials and the turned order beside its cases', () => {
    const names: Name[] = [{ text: 'Олександр Шевченко', kind: 'translated', lang: 'uk' }];
    const forms = texts([], [official('Olexandr Shevchenko', names)]);
    expect(forms).toContain('Шевченко, Олександр');
    expect(forms).toContain('О. Шевченко');
    expect(forms).toContain('Олександра Шевченка');
  });

  test('names in Serbian are declined, in both alphabets', () => {
    const all = forms('Toruk Veksić', [{ text: 'Toruk Veksić', kind: 'full', lang: 'sr-Latn' }]);
    expect(all).toEqual(
      expect.arrayContaining(['variant: Toruku Veksiću', 'surname: Veksićem', 'variant: Торука Вексића']),
    );
  });

  test('Malay names have no surname', () => {
    expect(forms('Ahmad Izanee bin Awang')).toEqual([
      'listed: Ahmad Izanee bin Awang',
      'variant: Ahmad Izanee Awang',
      'given-name: Ahmad Izanee',
      'given-name: Izanee',
    ]);
  });

  test('the first of two surnames counts as well, and the first word before a father’s name', () => {
    expect(forms('Torukado Molina Camacho')).toEqual(
      expect.arrayContaining([
        'shortened: Torukado Molina',
        'shortened: Torukado Camacho',
        'surname: Molina',
        'surname: Camacho',
      ]),
    );
    expect(forms('Torukado Thomas Camacho')).not.toContain('surname: Thomas');
    const all = forms('Akishev Arman Torukovich');
    expect(all).toEqual(
      expect.arrayContaining(['shortened: Akishev Arman', 'shortened: Arman Akishev', 'surname: Akishev']),
    );
    expect(all).not.toContain('surname: Torukovich');
  });

  test.each([
    ['behind a father’s name', 'Roman Torukovich Vexlovich', 'Vexlovich', 'Roman'],
    ['behind a father’s name in Russian', 'Михаил Торукович Векслевич', 'Векслевич', 'Михаил'],
    ['behind two given names', 'Anna Maria Torukovich', 'Torukovich', 'Anna'],
    ['that only ends like one in Kazakh', 'Torukanna Maria Vexauly', 'Vexauly', 'Torukanna'],
  ])('a surname %s is no father’s name', (_, name, surname, given) => {
    const all = forms(name);
    expect(all).toContain(`surname: ${surname}`);
    expect(all).not.toContain(`surname: ${given}`);
  });

  test('a Kazakh father’s name stands behind a surname', () => {
    expect(forms('Vexlerbay Arman Torukuly')).toContain('surname: Vexlerbay');
  });

  test('without the generation a name is only a part, and a numbered given name is no surname', () => {
    expect(forms('Toruk Marin Vexler Jr.')).toEqual([
      'listed: Toruk Marin Vexler Jr.',
      'variant: Vexler, Toruk Marin Jr.',
      'initials: T. M. Vexler Jr.',
      'initials: T. Vexler Jr.',
      'shortened: Toruk Vexler Jr.',
      'without-generation: Toruk Marin Vexler',
      'surname: Vexler',
      'given-name: Toruk Marin',
      'given-name: Toruk',
    ]);
    expect(forms('Charles III')).toEqual(['listed: Charles III', 'given-name: Charles']);
    expect(forms('John Paul II')).toContain('without-generation: John Paul');
    expect(forms('John Paul II')).not.toContain('surname: Paul');
  });

  test('a hyphenated Romanian given name may be shortened, and declined where the name is Romanian', () => {
    const name: Name = { text: 'Simona-Mirela Miculescu', kind: 'full', lang: 'ro' };
    const all = forms('Simona-Mirela Miculescu', [name]);
    expect(all).toContain('shortened: Simona Miculescu');
    expect(all).toContain('variant: Simonei-Mirela Miculescu');
  });

  test('Russian names are declined: a Chinese one at its end, another one in every word that can', () => {
    const [, ...chinese] = forms('Фань Сяньжуй', [{ text: 'Фань Сяньжуй', kind: 'translated', lang: 'ru' }]);
    expect(chinese).toContain('variant: Фань Сяньжуя');
    const [, ...western] = forms('Симона Микулеску', [{ text: 'Симона Микулеску', kind: 'translated', lang: 'ru' }]);
    expect(western.slice(0, 3)).toEqual([
      'variant: Симоны Микулеску',
      'variant: Симоне Микулеску',
      'variant: Симоной Микулеску',
    ]);
    const serb = forms('Милан Кузманович', [{ text: 'Милан Кузманович', kind: 'translated', lang: 'ru' }]);
    expect(serb).toContain('variant: Милана Кузмановича');
    expect(serb).toContain('surname: Кузмановичу');
  });

  test('names in Han characters are left whole', () => {
    expect(forms('范贤睿')).toEqual(['listed: 范贤睿']);
    expect(forms('Gan Tian Loo')).toContain('variant: Gan Tian loo');
  });

  test('a rendering of a foreign name in Han characters ends in the surname', () => {
    expect(forms('科林·贝利')).toEqual(['listed: 科林·贝利', 'surname: 贝利']);
  });

  test('a part of a name says little alone', () => {
    const [, ...parts] = surfaceForms([{ institutions: [], officials: [official('Colin Bailey')] }]);
    expect(
      parts
        .filter(({ form }) => form !== 'variant')
        .every(({ evidence, nameKind }) => evidence === 'full-name' && nameKind === 'short'),
    ).toBe(true);
  });
});
