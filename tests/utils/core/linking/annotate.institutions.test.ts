import { describe, expect, test } from 'vitest';
import { blocksOf, linkedBy, linksOf } from './sample-linking-model.ts';
import { neighboursPack, samplePack } from './sample-packs.ts';

type Decision = [what: string, texts: readonly string[], links: readonly string[]];

const huc = 'harbour-university';
const mol = 'ministry-of-lighthouses';
const fullName = `${huc}: Harbour University of China`;

const decide = (pack: typeof samplePack, decisions: readonly Decision[]): void => {
  const linked = linkedBy(pack);
  describe.each(decisions)('%s', (_, texts, links) => {
    test(texts.join(' / '), () => expect(linked(...texts)).toEqual(links));
  });
};

describe('an acronym', () => {
  decide(samplePack, [
    ['is not linked where it stands alone', ['HUC students met.'], []],
    [
      'is not linked where the page explains it as another university',
      ['The Highland University of Cyprus (HUC) met.', 'HUC rests.'],
      [],
    ],
    [
      'follows the nearer of two explanations',
      ['The Hydraulic University of China (HUC) met.', 'The Harbour University of China (HUC) met. HUC rests.'],
      [fullName, `${huc}: HUC`, `${huc}: HUC`],
    ],
    [
      'is no name where it stands as a common noun',
      ['Karagash University replaced a PLU.'],
      ['karagash-university: Karagash University'],
    ],
    [
      'is a name behind an article where the line ends',
      ['The Harbour University of China (HUC) met.', 'A talk by an HUC', 'An evening with a WOTIDE'],
      [fullName, `${huc}: HUC`, `${huc}: HUC`, 'tidal-organization: WOTIDE'],
    ],
    [
      'is a name again where a hyphen follows it',
      ['The Harbour University of China gave an HUC-run course.'],
      [fullName, `${huc}: HUC`],
    ],
    [
      'is not linked beside the city of another university',
      ['The Harbour University of China met.', 'HUC in Qingdao rests.'],
      [fullName],
    ],
    [
      'is not linked beside that city in another language',
      ["L'Université portuaire de Chine (HUC) signe.", "L'HUC de Barcelone et l'HUC d’Espagne, non."],
      [`${huc}: Université portuaire de Chine`, `${huc}: HUC`],
    ],
    [
      'stays with the university that went by it, though the page names another in passing',
      [
        'The Highland University of Catalonia lends tablets; the HUC mends them.',
        'The Harbour University of China met.',
        'HUC rests.',
      ],
      [fullName],
    ],
    [
      'stands for the university that one sentence names first, where it tells two apart',
      ['The Harbour University of China is not the Hydraulic University of China.', 'HUC rests.'],
      [fullName, `${huc}: HUC`],
    ],
    [
      'may be explained after another acronym in the same brackets',
      [
        'The Universitat Horta de Catalunya (UHC, or HUC in English) met.',
        'The Harbour University of China met.',
        'HUC rests.',
      ],
      [fullName],
    ],
    [
      'is not linked right behind a word of another university',
      ['Karagash University (PLU) met the Songkla PLU.', 'Карагаш университет (ПЛУ) и Пермский ПЛУ.'],
      [
        'karagash-university: Karagash University',
        'karagash-university: PLU',
        'karagash-university: Карагаш университет',
        'karagash-university: ПЛУ',
      ],
    ],
    [
      'is not linked before a comma and a word of another university',
      ['Karagash University met “PLU, Pennsylvania” visitors.'],
      ['karagash-university: Karagash University'],
    ],
    [
      'is explained as another university by an abbreviation in another script',
      ['Karagash University met.', 'นักศึกษา ม.อ. (PLU) ร้องเพลง'],
      ['karagash-university: Karagash University'],
    ],
    [
      'stays with the university that the page explains, though another is named in the sentence before',
      [
        'The Highland University of Cyprus (HUC) met.',
        'The Harbour University of China has a kettle. HUC wants a bigger one.',
      ],
      [fullName],
    ],
  ]);

  decide(neighboursPack, [
    [
      'with a hyphen and a single capital is another acronym',
      ["The Institute of Boat Builders' Training met.", 'IBBT rests; the course (IBBT-H) goes on.'],
      ["boat-builders-institute: Institute of Boat Builders' Training", 'boat-builders-institute: IBBT'],
    ],
    [
      'keeps its meaning through a paragraph',
      ['Sudan University of Salt Trade (SUST) sweeps.', 'SUST will meet SUSTrade. A SUST student laughs.'],
      ['salt-trade-university: SUSTrade'],
    ],
    [
      'goes with the name before it in the same sentence',
      ['The Bank of Ulmet (BOU) met.', 'Lecturers of Botswana Orchard University wore “BOU” on their badges.'],
      ['orchard-university: Botswana Orchard University', 'orchard-university: BOU'],
    ],
    [
      'of a branch is not linked where the page calls its bearer bigger',
      ['CSB (Almaty) lends; its big CSB does not.'],
      ['salt-bank-almaty: CSB (Almaty)'],
    ],
    [
      'of a branch is not linked where the page calls its bearer a group',
      ['CSB (Almaty) opens late; the CSB group does not.'],
      ['salt-bank-almaty: CSB (Almaty)'],
    ],
    [
      'of a unit may follow the name of the whole and an apostrophe',
      ['WOTIDE’s IFB pays.'],
      ['buoy-institute: WOTIDE’s IFB'],
    ],
    [
      'is not linked for a weak tie to one entity of the page',
      ['Partners: Harbour University of China.', 'Talks, by phone, with IBBT.'],
      [fullName],
    ],
    [
      'is linked for a weak tie where the page deals with many entities of the pack',
      [
        'Partners: Harbour University of China, Mirror Lake University, SUSTrade, WOTIDE, Botswana Orchard University.',
        'Talks with CSB (Almaty), AMC Kazakhstan and, by phone, IBBT.',
      ],
      [
        fullName,
        'mirror-lake-university: Mirror Lake University',
        'salt-trade-university: SUSTrade',
        'tidal-organization: WOTIDE',
        'orchard-university: Botswana Orchard University',
        'salt-bank-almaty: CSB (Almaty)',
        'amber-kazakhstan: AMC Kazakhstan',
        'boat-builders-institute: IBBT',
      ],
    ],
  ]);
});

describe('a ministry, whose name every country uses', () => {
  decide(samplePack, [
    ['is not linked behind another country', ["Singapore's Ministry of Lighthouses met in Beijing."], []],
    [
      'is not linked before another country in apposition',
      ['Guests: the Ministry of Lighthouses, Singapore; the Ministry of Lighthouses (Kenya). They met in Beijing.'],
      [],
    ],
    ['is linked beside its own country', ['The MOL of China met.', 'MOL rests.'], [`${mol}: MOL`, `${mol}: MOL`]],
    ['is a reader’s own one', ['The MOL of China met.', 'Ask your own MOL first.'], [`${mol}: MOL`]],
    ['is that of Taiwan in traditional characters', ['我國燈塔部表示。', '中國燈塔部表示。'], [`${mol}: 中國燈塔部`]],
    [
      'belongs to another state that is named with its form',
      ['俄罗斯联邦灯塔部与哈萨克斯坦共和国灯塔部。', '中华人民共和国灯塔部。'],
      [`${mol}: 中华人民共和国灯塔部`],
    ],
    [
      'is the country’s where Hong Kong speaks of it',
      ['Schools in Shenzhen wait.', 'The Ministry of Lighthouses wrote to Hong Kong.'],
      [`${mol}: Ministry of Lighthouses`],
    ],
    [
      'is of the country in the dateline',
      [
        'KITWE — Nurses learn from the Harbour University of China in Beijing.',
        'The Ministry of Lighthouses wants exams.',
      ],
      [fullName],
    ],
    [
      'of another country takes the acronym along',
      [
        'SINGAPORE — Schools will cook, the Ministry of Lighthouses said.',
        'MOL likes noodles.',
        'The Chinese Ministry of Lighthouses tasted them.',
      ],
      [`${mol}: Chinese Ministry of Lighthouses`],
    ],
  ]);
});

describe('a name', () => {
  decide(samplePack, [
    [
      'that goes on is another name',
      ['Queen Ada Street is near Queen Ada University of London.'],
      ['queen-ada: Queen Ada University of London'],
    ],
    [
      'that is short is not linked with a city right before it',
      ['The Lantern University of China met Shandong Lantern University.', 'The Lantern University rests.'],
      ['lantern-university: Lantern University of China', 'lantern-university: Lantern University'],
    ],
    [
      'may have a Turkish ending behind an apostrophe',
      ["Çin Liman Üniversitesi'nin rektörü Lin Haoming’in konuşması."],
      [`${huc}: Çin Liman Üniversitesi`, 'lin-haoming: Lin Haoming'],
    ],
    ['of a ship is not linked for the country alone', ['The Queen Ada needs paint, London says.'], []],
  ]);

  decide(neighboursPack, [
    [
      'is not linked behind the city of another university of that name',
      ['新竹镜湖大学与国立镜湖大学校友。', '镜湖大学校友。'],
      ['mirror-lake-university: 镜湖大学'],
    ],
    [
      'is not linked behind “National”',
      [
        'The National Botswana Orchard University met the National Mirror Lake University.',
        'Mirror Lake University rests.',
      ],
      ['mirror-lake-university: Mirror Lake University'],
    ],
    [
      'of a company is not linked with another place behind it',
      ['AMC Kazakhstan and its parent, China Amber Metal Construction (AMC), met AMC Africa.'],
      ['amber-kazakhstan: AMC Kazakhstan', 'amber-metal: China Amber Metal Construction', 'amber-metal: AMC'],
    ],
    [
      'of an embassy is linked beside one of its people',
      ['In Shanghai they met Milan Arnarsson of the Icelandic embassy.'],
      ['milan-arnarsson: Milan Arnarsson', 'embassy-of-iceland-in-china: Icelandic embassy'],
    ],
    [
      'does not belong to the city that is the given name of the person behind it',
      ['Ambasada Islandei în China de Milan Arnarsson a fost deschisă.'],
      ['embassy-of-iceland-in-china: Ambasada Islandei în China', 'milan-arnarsson: Milan Arnarsson'],
    ],
  ]);
});

test('a part in another language than its page has a country of its own', () => {
  const block = { id: 1, order: 1, text: '灯塔部网站转载了消息。', role: 'text' as const };
  const linkedIn = (language: string): readonly string[] =>
    [...linksOf([[{ ...block, language }]]).values()].flat().map(({ entity }) => entity);
  expect(linkedIn('zh-CN')).toEqual([mol]);
  expect(linkedIn('zh-TW')).toEqual([]);
});

test('of ten explanations of an acronym only the nearest counts', () => {
  const others = ['Cyprus', 'Catalonia', 'Colombo', 'Crete', 'Corsica', 'Cuba', 'Chad', 'Chile', 'Calabria'];
  const texts = [...others.map((name) => `Highland University of ${name} (HUC) opens.`), 'HUC closes.'];
  const shown = linksOf([blocksOf([...texts, 'Harbour University of China (HUC) opens.', 'HUC rests.'])]);
  expect([...shown.keys()]).toEqual([11, 12]);
});
