import { describe, expect, test } from 'vitest';
import { blocksOf, linked, linksOf } from './sample-linking-model.ts';

const ouc = 'open-university-of-china';
const moe = 'ministry-of-education-china';

describe.each<[string, readonly string[], readonly string[]]>([
  ['an acronym alone says nothing', ['OUC students met.'], []],
  ['a definition by somebody else decides', ['The Open University of Cyprus (OUC) met.', 'OUC rests.'], []],
  [
    'the nearer of two definitions decides',
    ['The Ocean University of China (OUC) met.', 'The Open University of China (OUC) met. OUC rests.'],
    [`${ouc}: Open University of China`, `${ouc}: OUC`, `${ouc}: OUC`],
  ],
  [
    'an article at the end of a line does not make a common noun of a name',
    ['The Open University of China (OUC) met.', 'A talk by an OUC', 'An evening with a UNESCO'],
    [`${ouc}: Open University of China`, `${ouc}: OUC`, `${ouc}: OUC`, 'unesco: UNESCO'],
  ],
  [
    'National before a whole name makes another body of it',
    ['The National Botswana Open University met the National Tsinghua University.', 'Tsinghua University rests.'],
    ['tsinghua-university: Tsinghua University'],
  ],
  [
    'an acronym as a common noun is no name',
    ['Toraighyrov University replaced a PSU.'],
    ['toraighyrov-university: Toraighyrov University'],
  ],
  [
    'a hyphen after the acronym makes a name of it again',
    ['The Open University of China gave an OUC-run course.'],
    [`${ouc}: Open University of China`, `${ouc}: OUC`],
  ],
  ['a ministry of another country is another ministry', ["Singapore's Ministry of Education met in Beijing."], []],
  ['its own country beside it is enough', ['The MOE of China met.', 'MOE rests.'], [`${moe}: MOE`, `${moe}: MOE`]],
  [
    'a name that goes on is another name',
    ['Queen Mary Street is near Queen Mary University of London.'],
    ['qmul: Queen Mary University of London'],
  ],
  [
    'a place of a namesake beside it speaks for the namesake',
    ['The Open University of China met.', 'OUC in Qingdao rests.'],
    [`${ouc}: Open University of China`],
  ],
  [
    'a place beside it may be named in another language',
    ["L'Université ouverte de Chine (OUC) signe.", "L'OUC de Barcelone et l'OUC d’Espagne, non."],
    [`${ouc}: Université ouverte de Chine`, `${ouc}: OUC`],
  ],
  [
    'a body that went by the acronym keeps it when another is named in passing',
    [
      'The Open University of Catalonia lends tablets; the OUC mends them.',
      'The Open University of China met.',
      'OUC rests.',
    ],
    [`${ouc}: Open University of China`],
  ],
  [
    'a single capital after a hyphen makes another acronym of it',
    ["The Institute of Teachers' Professional Development met.", 'ITPD rests; the course (ITPD-H) goes on.'],
    ["itpd-mongolia: Institute of Teachers' Professional Development", 'itpd-mongolia: ITPD'],
  ],
  [
    'a city right before a short name makes another body of it',
    ['The Seniors University of China met Shandong Seniors University.', 'The Seniors University rests.'],
    ['seniors-university-of-china: Seniors University of China', 'seniors-university-of-china: Seniors University'],
  ],
  ['in traditional characters our country is Taiwan', ['我國教育部表示。', '中國教育部表示。'], [`${moe}: 中國教育部`]],
  [
    'a Turkish ending after an apostrophe belongs to the sentence',
    ["Çin Açık Üniversitesi'nin rektörü Wang Qiming’in konuşması."],
    [`${ouc}: Çin Açık Üniversitesi`, 'wang-qiming: Wang Qiming'],
  ],
  [
    'the university of that name in Hsinchu is another',
    ['新竹清华大学与国立清华大学校友。', '清华大学校友。'],
    ['tsinghua-university: 清华大学'],
  ],
  [
    'another state may be named with its form',
    ['俄罗斯联邦教育部与哈萨克斯坦共和国教育部。', '中华人民共和国教育部。'],
    [`${moe}: 中华人民共和国教育部`],
  ],
  [
    'a company with a place behind it is another company',
    ['NFC Kazakhstan and its parent, China Nonferrous Metal Construction (NFC), met NFC Africa.'],
    ['nfc-kazakhstan: NFC Kazakhstan', 'nfc: China Nonferrous Metal Construction', 'nfc: NFC'],
  ],
  [
    'what Hong Kong calls the ministry is that of the country',
    ['Schools in Shenzhen wait.', 'The Ministry of Education wrote to Hong Kong.'],
    [`${moe}: Ministry of Education`],
  ],
  [
    'the parent of the body in question is another',
    ['ICBC (Almaty) lends; its big ICBC does not.'],
    ['icbc-almaty: ICBC (Almaty)'],
  ],
  [
    'who is told apart from others in one sentence was there first',
    ['The Open University of China is not the Ocean University of China.', 'OUC rests.'],
    ['open-university-of-china: Open University of China', 'open-university-of-china: OUC'],
  ],
  [
    'an acronym may be explained among others',
    [
      'The Universitat Oberta de Catalunya (UOC, or OUC in English) met.',
      'The Open University of China met.',
      'OUC rests.',
    ],
    ['open-university-of-china: Open University of China'],
  ],
  [
    'a word of a namesake right before an acronym',
    ['Toraighyrov University (PSU) met the Songkla PSU.', 'Торайгыров университет (ПГУ) и Пермский ПГУ.'],
    [
      'toraighyrov-university: Toraighyrov University',
      'toraighyrov-university: PSU',
      'toraighyrov-university: Торайгыров университет',
      'toraighyrov-university: ПГУ',
    ],
  ],
  [
    'the dateline tells the country',
    ['KITWE — Nurses learn from the Open University of China in Beijing.', 'The Ministry of Education wants exams.'],
    ['open-university-of-china: Open University of China'],
  ],
  [
    'an embassy is known by its people',
    ['In Shanghai they met Milan Kuzmanovic of the Serbian embassy.'],
    ['milan-kuzmanovic: Milan Kuzmanovic', 'embassy-of-serbia-in-china: Serbian embassy'],
  ],
  [
    'a given name that is a city does not end a name with its country',
    ['Ambasada Serbiei în China de Milan Kuzmanović a fost deschisă.'],
    ['embassy-of-serbia-in-china: Ambasada Serbiei în China', 'milan-kuzmanovic: Milan Kuzmanović'],
  ],
  [
    'an abbreviation in another script explains the acronym for somebody else',
    ['Toraighyrov University met.', 'นักศึกษา ม.อ. (PSU) ร้องเพลง'],
    ['toraighyrov-university: Toraighyrov University'],
  ],
  [
    'a weak tie is enough where the page deals with many of the names',
    [
      'Partners: Open University of China, Tsinghua University, SUSTech, UNESCO Beijing, STOU, Open University Malaysia.',
      'Talks with Botswana Open University, FutureLearn and, by phone, ITPD.',
    ],
    [
      'open-university-of-china: Open University of China',
      'tsinghua-university: Tsinghua University',
      'sustech: SUSTech',
      'unesco-beijing: UNESCO Beijing',
      'stou: STOU',
      'open-university-malaysia: Open University Malaysia',
      'botswana-open-university: Botswana Open University',
      'futurelearn: FutureLearn',
      'itpd-mongolia: ITPD',
    ],
  ],
  ['a unit may be named with its whole and an apostrophe', ['UNESCO’s IITE pays.'], ['unesco-iite: UNESCO’s IITE']],
  [
    'the acronym of a ministry that is not ours is not ours',
    [
      'SINGAPORE — Schools will cook, the Ministry of Education said.',
      'MOE likes noodles.',
      'The Chinese Ministry of Education tasted them.',
    ],
    ['ministry-of-education-china: Chinese Ministry of Education'],
  ],
  [
    'a word of a namesake behind a comma',
    ['Toraighyrov University met “PSU, Pennsylvania” visitors.'],
    ['toraighyrov-university: Toraighyrov University'],
  ],
  ['a country alone does not tell a ship from a university', ['The Queen Mary needs paint, London says.'], []],
  [
    'an acronym keeps its bearer through a paragraph',
    ['Sudan University of Science and Technology (SUST) sweeps.', 'SUST will meet SUSTech. A SUST student laughs.'],
    ['sustech: SUSTech'],
  ],
  [
    'who is explained keeps the acronym, whoever is named in passing the sentence before',
    ['The Open University of Cyprus (OUC) met.', 'The Open University of China has a kettle. OUC wants a bigger one.'],
    ['open-university-of-china: Open University of China'],
  ],
  [
    'in one sentence the acronym goes with the name before it',
    ['The Bank of Uganda (BOU) met.', 'Lecturers of Botswana Open University wore “BOU” on their badges.'],
    ['botswana-open-university: Botswana Open University', 'botswana-open-university: BOU'],
  ],
  [
    'the group is more than the daughter bank',
    ['ICBC (Almaty) opens late; the ICBC group does not.'],
    ['icbc-almaty: ICBC (Almaty)'],
  ],
])('%s', (_, texts, links) => {
  test(texts.join(' / '), () => expect(linked(...texts)).toEqual(links));
});

describe.each<[string, readonly string[], readonly string[]]>([
  [
    'a surname stands for the nearest person of that name',
    ['Wang Qiming is president of the Open University of China.', 'Wang spoke.', 'Wang Lei, a baker, came. Wang ate.'],
    ['wang-qiming: Wang Qiming', `${ouc}: Open University of China`, 'wang-qiming: Wang'],
  ],
  [
    'a surname with its title stands alone beside the institution of the title',
    ['President Miculescu opened the UNESCO General Conference.'],
    ['simona-mirela-miculescu: Miculescu', 'unesco-general-conference: UNESCO General Conference'],
  ],
  [
    'in Chinese a surname goes with the title that is theirs',
    ['国家老年大学校长王启明到会。王校长讲话。王司长没有来。'],
    ['seniors-university-of-china: 国家老年大学', 'wang-qiming: 王启明', 'wang-qiming: 王校长'],
  ],
  [
    'a whole name may be set right against the next word',
    ['Open University of China', 'Jing DegangParty Secretary', 'MiculescuPresident'],
    [`${ouc}: Open University of China`, 'jing-degang: Jing Degang'],
  ],
  [
    'two persons whom a record ties speak for each other',
    ['Jing Degang and Marielza Oliveira sign.'],
    ['jing-degang: Jing Degang', 'marielza-oliveira: Marielza Oliveira'],
  ],
  [
    'another calling speaks against a person',
    ['Yang Xiaotang, a striker, met the Open University of China.'],
    [`${ouc}: Open University of China`],
  ],
  [
    'a name that is only spoken of is nobody',
    ['Two men called Colin Bailey met at Queen Mary University of London.'],
    ['qmul: Queen Mary University of London'],
  ],
  [
    'the other one of that name is another',
    [
      'Marielza Oliveira of UNESCO Beijing spoke.',
      'The other Oliveira mows; o outro Oliveira sleeps.',
      'Oliveira rests.',
    ],
    ['marielza-oliveira: Marielza Oliveira', 'unesco-beijing: UNESCO Beijing', 'marielza-oliveira: Oliveira'],
  ],
  [
    'who presides over a part is known beside the whole',
    ['Simona-Mirela Miculescu spoke at UNESCO.'],
    ['simona-mirela-miculescu: Simona-Mirela Miculescu', 'unesco: UNESCO'],
  ],
  [
    'a word that opens a sentence is no given name: Selon',
    ['Simona-Mirela Miculescu parle à l’UNESCO.', 'Selon Miculescu, oui.'],
    ['simona-mirela-miculescu: Simona-Mirela Miculescu', 'unesco: UNESCO', 'simona-mirela-miculescu: Miculescu'],
  ],
  [
    'a word that opens a sentence is no given name: Laut',
    ['Simona-Mirela Miculescu sprach vor der UNESCO.', 'Laut Miculescu, ja. Für Präsidentin Miculescu auch.'],
    [
      'simona-mirela-miculescu: Simona-Mirela Miculescu',
      'unesco: UNESCO',
      'simona-mirela-miculescu: Miculescu',
      'simona-mirela-miculescu: Miculescu',
    ],
  ],
  [
    'a word that opens a sentence is no given name: Según',
    ['Simona-Mirela Miculescu habló en la UNESCO.', 'Según Miculescu, sí.'],
    ['simona-mirela-miculescu: Simona-Mirela Miculescu', 'unesco: UNESCO', 'simona-mirela-miculescu: Miculescu'],
  ],
  [
    'in Chinese a foreigner goes by what follows the last dot',
    ['科林·贝利是伦敦玛丽女王大学校长。贝利说好。'],
    ['colin-bailey: 科林·贝利', 'qmul: 伦敦玛丽女王大学', 'colin-bailey: 贝利'],
  ],
  [
    'what a person says is not about them',
    [
      'Fan Xianrui is vice president of the Open University of China.',
      '“Teach the mechanic,” Fan said. Fan added: “And the driver.”',
    ],
    [
      'fan-xianrui: Fan Xianrui',
      'open-university-of-china: Open University of China',
      'fan-xianrui: Fan',
      'fan-xianrui: Fan',
    ],
  ],
  [
    'whom a name right behind places is not the other one',
    ['Tian Jing of Tsinghua, a photographer, voted.'],
    ['tian-jing: Tian Jing', 'tsinghua-university: Tsinghua'],
  ],
  [
    'a whole name that is somebody else’s takes the surname along',
    [
      'The cellist Wang Qiming lands in New York.',
      'Wang sews.',
      'The Open University of China has a president, Wang Qiming.',
      'Wang speaks.',
    ],
    ['open-university-of-china: Open University of China', 'wang-qiming: Wang Qiming', 'wang-qiming: Wang'],
  ],
  [
    'in Russian too a Chinese surname comes first',
    [
      'Лю Лиминь, президент Китайской ассоциации международного образовательного обмена, выступил.',
      'Это дом, сказал Лю.',
    ],
    ['liu-limin: Лю Лиминь', 'ceaie: Китайской ассоциации международного образовательного обмена', 'liu-limin: Лю'],
  ],
  [
    'an acronym and a person of that office right behind it speak for each other',
    ['OUC President Wang Qiming spoke.'],
    ['open-university-of-china: OUC', 'wang-qiming: Wang Qiming'],
  ],
  [
    'a dynasty is no person',
    ['Song Yi of the Ministry of Education of China spoke.', 'Song dynasty vases broke.'],
    ['song-yi: Song Yi', 'ministry-of-education-china: Ministry of Education of China'],
  ],
  [
    'what a namesake does counts in the sentence before, too',
    ['The festival had an actress. Song Yi cut a ribbon.', 'China’s Ministry of Education closed schools.'],
    ['ministry-of-education-china: China’s Ministry of Education'],
  ],
  [
    'a given name that is a small word of another language is a given name',
    ['Liu Limin leads CEAIE.', 'Na Liu sang. Ali Liu danced. Theo Liu slept.', 'Dan Liu ate.'],
    ['liu-limin: Liu Limin', 'ceaie: CEAIE'],
  ],
])('%s', (_, texts, links) => {
  test(texts.join(' / '), () => expect(linked(...texts)).toEqual(links));
});

test('a part in another language than its page has its own country', () => {
  const text = '教育部网站转载了消息。';
  const block = { id: 1, order: 1, text, role: 'text' as const };
  const of = (language: string): readonly string[] =>
    [...linksOf([[{ ...block, language }]]).values()].flat().map(({ entity }) => entity);
  expect(of('zh-CN')).toEqual([moe]);
  expect(of('zh-TW')).toEqual([]);
});

test('in its own language a small word opens the sentence', () => {
  const texts = ['Liu Limin preside a CEAIE.', 'Na CEAIE, Liu falou. Do Liu, nada.'];
  const blocks = blocksOf(texts).map((block) => ({ ...block, language: 'pt-BR' }));
  const links = [...linksOf([blocks]).values()].flat().filter(({ entity }) => entity === 'liu-limin');
  expect(links.map(({ block, name }) => [block, name])).toEqual([
    [1, 'Liu Limin'],
    [2, 'Liu Limin'],
    [2, 'Liu Limin'],
  ]);
});
