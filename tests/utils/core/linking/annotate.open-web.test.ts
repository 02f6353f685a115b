/**
 * What pages of the open web say around a name that shows another bearer of it. All bodies and persons are invented.
 */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf, linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, person, short, translated } from './small-packs.ts';

type Case = readonly [why: string, texts: readonly string[], links: readonly string[], language?: string];

const check = (pack: ReturnType<typeof packOf>, cases: readonly Case[]): void => {
  for (const [why, texts, links, language = 'en'] of cases)
    test(why, () => {
      expect(linkedBy(pack, language)(...texts)).toEqual(links);
    });
};

describe('a bare name', () => {
  const pack = packOf({
    institutions: [
      body('vexvelt', 'Vexvelt University', { country: 'CA' }),
      body('torukmoi', 'Torukmoi University', { country: 'KE' }),
      body('toraiga', 'Университет Тораига', { country: 'KZ' }),
    ],
  });
  const named = 'vexvelt: Vexvelt University';
  check(pack, [
    [
      'stands for its university',
      ['Vexvelt University met.', 'A study of Vexvelt rests.'],
      [named, 'vexvelt: Vexvelt'],
    ],
    ['is a lake’s beside that word', ['Vexvelt University met.', 'The boats on Lake Vexvelt rest.'], [named]],
    ['is a town’s behind that word', ['Vexvelt University met.', 'It moved to the town of Vexvelt.'], [named]],
    [
      'is a street’s in Russian',
      ['Университет Тораига открыт.', 'Дом на улице Тораига.'],
      ['toraiga: Университет Тораига'],
      'ru',
    ],
    ['is a town’s before its province', ['Vexvelt University met.', 'Vexvelt, Alberta'], [named]],
    [
      'stays a town’s where the page goes on',
      ['Vexvelt University met.', 'It moved to the town of Vexvelt. The Vexvelt oil rests.'],
      [named],
    ],
    [
      'is a person’s behind a given name and a particle',
      ['Torukmoi University met.', 'President Daniel arap Torukmoi rests. "Torukmoi wanted it."'],
      ['torukmoi: Torukmoi University'],
    ],
    ['is no word with other letters', ['Vexvelt University met.', 'The Vếxvelt study rests.'], [named], 'vi'],
  ]);
});

describe('on the page of a body whose acronym the host shows', () => {
  const pack = packOf({
    institutions: [
      body('gdtu', 'Gaborone Distance Toruk University', { country: 'BW', names: [acronym('GDTU', 'full-name')] }),
    ],
  });
  const linked = (text: string): readonly string[] => {
    const blocks = blocksOf([text]);
    const model = createLinkingModel([pack]);
    const at = { title: '', language: 'en', address: 'https://gdtu.ac.bw/news' };
    const { changed } = annotate({ page: at, blocks, removed: [], context: null }, model);
    return changed.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  };
  test('the acronym stands for it', () => expect(linked('GDTU opens.')).toEqual(['GDTU']));
  test('the acronym stands for another body that the sentence names', () =>
    expect(linked('A body of other aims, the Great Dam Trust of Uganda (GDTU Uganda), rests.')).toEqual([]));
});

describe('a surname', () => {
  const NAMED = 'Yang Cuilan, Harbour University of China';
  const LINKS = ['yang: Yang Cuilan', 'harbour: Harbour University of China'];
  const pack = packOf({
    institutions: [body('harbour', 'Harbour University of China', { country: 'CN' })],
    officials: [person('yang', 'Yang Cuilan', { roles: ['rector at harbour'] })],
  });
  check(pack, [
    ['is a name', [NAMED, 'Menurut Yang penting.'], [...LINKS, 'yang: Yang'], 'ms'],
    ['is no name where it is the word that begins a sentence', [NAMED, 'Yang penting.'], LINKS, 'ms'],
  ]);
});

describe('the whole name of a person', () => {
  const pack = packOf({
    institutions: [
      body('harbour', 'Harbour University of China', { country: 'CN' }),
      body('toruk', 'Toruk University'),
    ],
    officials: [
      person('wei', 'Wei Hui', { roles: ['director at harbour'] }),
      person('wei-lin', 'Wei Lin', { names: [full('Wei Lin', 'context')], roles: ['director at harbour'] }),
      person('milan', 'Milan Toruković', { roles: ['attaché at harbour'] }),
    ],
  });
  const NAMED = 'Harbour University of China';
  const LINK = 'harbour: Harbour University of China';
  check(pack, [
    ['stands for the person', [NAMED, 'Dr Wei Hui rests.'], [LINK, 'wei: Wei Hui']],
    ['goes on with a surname, and is another one’s', [NAMED, 'Dr Wei Hui Lam rests.'], [LINK]],
    ['that a pack calls open goes on with a surname', [NAMED, 'Dr Wei Lin Lam rests.'], [LINK]],
    ['goes on with an office', [NAMED, 'Wei Hui President'], [LINK, 'wei: Wei Hui']],
    ['is another one’s behind whose name stands another university', [NAMED, 'Dr Wei Hui, Universiti Torukan'], [LINK]],
    [
      'stands in a row with a university of the pack',
      ['Wei Hui, Toruk University and others met. Harbour University of China'],
      ['wei: Wei Hui', 'toruk: Toruk University', LINK],
    ],
    ['stands before the own university', ['Wei Hui, Harbour University of China'], ['wei: Wei Hui', LINK]],
    [
      'is that of a namesake where the sentence says so',
      [NAMED, 'Milan Toruković, direktor škole, istog imena kao diplomata.'],
      [LINK],
      'sr',
    ],
    [
      'is the person’s where it does not',
      [NAMED, 'Milan Toruković, direktor, diplomata.'],
      [LINK, 'milan: Milan Toruković'],
      'sr',
    ],
    ['is that of a namesake in brackets', [NAMED, 'Milan Toruković (trùng tên) rests.'], [LINK], 'vi'],
    [
      'before a namesake is the person’s',
      [NAMED, 'Director Milan Toruković rests. His namesake rows.'],
      [LINK, 'milan: Milan Toruković'],
    ],
  ]);
});

describe('a part of a person’s name', () => {
  const pack = packOf({
    institutions: [body('harbour', 'Harbour University of China', { country: 'CN' })],
    officials: [person('vexwan', 'Priyan Vexwan', { roles: ['director at harbour'] })],
  });
  const NAMED = 'Priyan Vexwan, Harbour University of China';
  const LINKS = ['vexwan: Priyan Vexwan', 'harbour: Harbour University of China'];
  check(pack, [
    [
      'stands for the person behind a body with an ending',
      [NAMED, "Harbour University of China'den Vexwan geldi."],
      [...LINKS, 'harbour: Harbour University of China', 'vexwan: Vexwan'],
      'tr',
    ],
    [
      'stands for the person behind a word that begins a sentence',
      [NAMED, 'Lo dijo, “uno de tantos”. Según Vexwan, el informe.'],
      [...LINKS, 'vexwan: Vexwan'],
      'es',
    ],
    ['stands for the person', [NAMED, 'O Vexwan da casa rests.'], [...LINKS, 'vexwan: Vexwan'], 'pt'],
    ['is another one’s where the sentence says so', [NAMED, 'O Vexwan da casa é outro.'], LINKS, 'pt'],
  ]);
});

describe('a body of many countries', () => {
  const pack = packOf({
    institutions: [
      body('wotide', 'World Tidal Organization', {
        kind: 'intergovernmental',
        names: [acronym('WOTIDE', 'none'), translated('ВОТИДО', 'ru', 'none')],
      }),
      body('tidal-school', 'WOTIDE Tidal School', {
        kind: 'institute',
        partOf: 'wotide',
        names: [acronym('TSW', 'none'), acronym('ТШВ', 'none')],
      }),
    ],
  });
  check(pack, [
    ['is meant by its name', ['Cooperation with WOTIDE rests.'], ['wotide: WOTIDE']],
    [
      'is not the commission for cooperation with it',
      ['The Serbian Commission for Cooperation with WOTIDE rests.'],
      [],
    ],
    ['nor that commission in Serbian', ['Nacionalna komisija Srbije za saradnju sa WOTIDE rests.'], [], 'sr'],
    ['is not its office in a town', ['Texts by WOTIDE Bangkok rest.'], []],
    ['is meant before a town behind a comma', ['Texts by WOTIDE, Bangkok, rest.'], ['wotide: WOTIDE']],
    ['behind the acronym of its own school says whose that is', ['Archive of TSW WOTIDE.'], ['tidal-school: TSW']],
  ]);
});

describe('a name that bodies of several countries have', () => {
  const pack = packOf({
    institutions: [
      body('tlix-cr', 'Torukan Lighthouse Institute of Costa Rica', {
        country: 'CR',
        names: [acronym('TLIX')],
        namesakes: ['TLIX = an institute in Madrid'],
      }),
      body('highland', 'Highland University of Greece', { country: 'GR', names: [acronym('HUX', 'full-name')] }),
      body('vexburg', 'University of Vexburg', { country: 'DE', names: [short('Universität Vexburg', 'context')] }),
      body('innovation', 'Centre for Lighthouse Innovation', {
        kind: 'institute',
        country: 'AT',
        names: [full('Centre for Lighthouse Innovation', 'context')],
      }),
      body('tower', 'Tower University, UK', { country: 'GB', names: [short('Tower University', 'context')] }),
    ],
    agreements: [['tlix-cr', 'highland', 'vexburg', 'innovation', 'tower']],
  });
  const NAMED = 'Torukan Lighthouse Institute of Costa Rica, Highland University of Greece';
  const LINKS = ['tlix-cr: Torukan Lighthouse Institute of Costa Rica', 'highland: Highland University of Greece'];
  check(pack, [
    ['is another one’s behind whose acronym stands a nation', [NAMED, 'La TLIX española abre.'], LINKS, 'es'],
    ['is the body’s before its own nation', ['La TLIX costarricense abre.'], ['tlix-cr: TLIX'], 'es'],
    [
      'is the body’s behind its own nation',
      ['Das Werk der britischen Tower University ruht.'],
      ['tower: Tower University'],
      'de',
    ],
    ['is told apart by a country in Vietnamese', [NAMED, 'HUX của Việt Nam.'], LINKS, 'vi'],
    ['is the body’s by its country in Vietnamese', ['HUX của Hy Lạp.'], ['highland: HUX'], 'vi'],
    ['is another one’s in another country', [NAMED, 'Die Universität Vexburg in der Schweiz ruht.'], LINKS, 'de'],
  ]);
});

describe('a name inside that of something else', () => {
  const pack = packOf({
    institutions: [
      body('vexvelt', 'Vexvelt Üniversitesi', { country: 'TR', names: [short('Vexvelt', 'none')] }),
      body('toruk', 'Торук университет', { country: 'KZ', names: [acronym('ТОУН', 'full-name')] }),
      body('eua', 'European Lighthouse Association', { kind: 'association', names: [acronym('EUA')] }),
      body('rca', 'Royal Lighthouse of Torukmont', { country: 'GB', names: [acronym('RCA')] }),
      body('harbour', 'Harbour University of China', { country: 'CN' }),
    ],
    agreements: [['eua', 'harbour']],
  });
  check(pack, [
    ['goes on with an unknown word', ['Vexvelt Tongfang rests.'], []],
    ['goes on with an office', ['Vexvelt Rector Toruk rests.'], ['vexvelt: Vexvelt']],
    ['goes on with a familiar word', ['Vexvelt Opens Campus'], ['vexvelt: Vexvelt']],
    ['is a club', ['Vexvelt Üniversitesi FK yendi.'], [], 'tr'],
    [
      'of initials stands for the body',
      ['Торук университет', 'В ТОУН открыты курсы.'],
      ['toruk: Торук университет', 'toruk: ТОУН'],
      'ru',
    ],
    [
      'of initials is another town’s',
      ['Торук университет', 'В Пензенском ТОУН открыты курсы.'],
      ['toruk: Торук университет'],
      'ru',
    ],
    ['is a school', ['Academia Vexvelt Chamartín'], [], 'es'],
    ['is the body behind a word for it', ['universidad Vexvelt abre'], ['vexvelt: universidad Vexvelt'], 'es'],
    [
      'is the body with the initials of a country where the page defines them',
      ['Le Royal Lighthouse of Torukmont (RCA) ouvre.', 'La RCA accueille des étudiants.'],
      ['rca: Royal Lighthouse of Torukmont', 'rca: RCA', 'rca: RCA'],
      'fr',
    ],
    [
      'is a country where the page only names the body',
      ['Le Royal Lighthouse of Torukmont ouvre.', 'La RCA accueille des étudiants.'],
      ['rca: Royal Lighthouse of Torukmont'],
      'fr',
    ],
    [
      'is a country in the language of the page',
      ['Harbour University of China', 'Há cursos nos EUA.'],
      ['harbour: Harbour University of China'],
      'pt',
    ],
    [
      'is the body in another language',
      ['Harbour University of China', 'The EUA met.'],
      ['harbour: Harbour University of China', 'eua: EUA'],
    ],
  ]);
});

describe('short forms of whole names', () => {
  const pack = packOf({
    institutions: [
      body('tower', 'Tower Open University, UK', { country: 'GB' }),
      body('open-gb', 'Open University, UK', { country: 'GB' }),
      body('estatal', 'Universidad Estatal a Distancia de Costa Rica', { country: 'CR' }),
      body('mo-vex', 'Trường Đại học Mở Vexvelt', { country: 'VN' }),
      body('embassy', 'Embassy of Indonesia in China', {
        kind: 'embassy',
        country: 'ID',
        names: [short('Indonesian Embassy in China')],
      }),
      body('oxvelt', 'University of Oxvelt', { country: 'GB', names: [short('Oxvelt', 'full-name')] }),
      body('oumx', 'Open University of Torukasia', { country: 'MY', names: [acronym('OUTX')] }),
    ],
    agreements: [['tower', 'open-gb', 'estatal']],
    officials: [
      person('iwan', 'Masaya Iwantor', { roles: ['rector at tower'] }),
      person('raghav', 'Santhi Raghavtor', { roles: ['director at oumx'] }),
    ],
  });
  check(pack, [
    [
      'leave out the country behind a comma where the page speaks of it',
      ['Masaya Iwantor of the Tower Open University, UK', 'Staff at the Open University in England rest.'],
      ['iwan: Masaya Iwantor', 'tower: Tower Open University, UK', 'open-gb: Open University'],
    ],
    [
      'are another body’s in another country',
      ['Tower Open University, UK', 'Staff at the Open University in Nairobi, Kenya, rest.'],
      ['tower: Tower Open University, UK'],
    ],
    [
      'leave out the country in Spanish',
      ['Tower Open University, UK', 'En San José, Costa Rica, el rector de la Universidad Estatal a Distancia habla.'],
      ['tower: Tower Open University, UK', 'estatal: Universidad Estatal a Distancia'],
      'es',
    ],
    ['leave out the word for a school in Vietnamese', ['Đại học Mở Vexvelt'], ['mo-vex: Đại học Mở Vexvelt'], 'vi'],
    ['with two countries need no more', ['the Indonesian Embassy in China'], ['embassy: Indonesian Embassy in China']],
    ['stand behind the word for a university', ['la Universidad de Oxvelt'], ['oxvelt: Universidad de Oxvelt'], 'es'],
    [
      'in brackets behind an official are those of the own body',
      ['The Open University of Torkistan X met.', 'Chair: Santhi Raghavtor (OUTX)'],
      ['raghav: Santhi Raghavtor', 'oumx: OUTX'],
    ],
  ]);
});

describe('a person’s whole name with the surname first', () => {
  const pack = packOf({
    institutions: [body('harbour', 'Harbour University of China', { country: 'CN' })],
    officials: [
      person('iwan', 'Tashiko Iwantor', { roles: ['rector at harbour'] }),
      person('flor', 'Florence Vextor', { roles: ['rector at harbour'] }),
    ],
  });
  const NAMED = 'Harbour University of China';
  const LINK = 'harbour: Harbour University of China';
  check(pack, [
    ['stands for the person in a row of its own', [NAMED, 'Vextor, Florence'], [LINK, 'flor: Vextor, Florence']],
    ['is no name where the given name is a place', [NAMED, 'She works at Vextor, Florence, on glass.'], [LINK]],
    ['is no name where a place opens a list', [NAMED, 'Vextor, Florence and Rome are far.'], [LINK]],
    ['is no name behind an article', [NAMED, 'The Iwantor, Tashiko, reopens.'], [LINK]],
    ['is no name behind a word for a place', [NAMED, 'She works in Iwantor, Tashiko, on glass.'], [LINK]],
    ['is no name behind the title of one', [NAMED, 'Mr Iwantor, Tashiko and Peter are far.'], [LINK]],
    ['stands for the person', [NAMED, 'Iwantor Tashiko rests.'], [LINK, 'iwan: Iwantor Tashiko']],
    ['stands for the person with a comma', [NAMED, 'Iwantor, Tashiko rests.'], [LINK, 'iwan: Iwantor, Tashiko']],
    ['is no name where two persons of a list meet', [NAMED, 'Peter Iwantor, Tashiko Toruk rest.'], [LINK]],
  ]);
});

test('initials that open a bracket behind a namesake are the namesake’s', () => {
  const pack = packOf({
    institutions: [
      body('asia', 'Open University of Torukasia', {
        country: 'MY',
        names: [acronym('OUTX')],
        namesakes: ['Open University of Torukritius = a university of the islands'],
      }),
    ],
  });
  expect(
    linkedBy(pack)(
      'The Open University of Torukasia met. The Open University of Torukritius (OUTX Torukritius) rests.',
    ),
  ).toEqual(['asia: Open University of Torukasia']);
});
