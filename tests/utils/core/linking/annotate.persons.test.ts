/** Names that more than one person may bear. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, full, packOf, person } from './small-packs.ts';

const institutions = [
  body('amberfold', 'Amberfold University'),
  body('karagash', 'Karagash University'),
  body('torukasia', 'Torukasia University'),
];
/** Names so many of the pack that the page surely deals with what it holds. */
const COMPANY = 'Amberfold University, Karagash University and Torukasia University met.';

/** The links to persons on a page that names many of the pack, in a language (BCP 47). */
function persons(officials: readonly ReturnType<typeof person>[], language?: string) {
  const linked = linkedBy(packOf({ institutions, officials }), language);
  const ids = new Set(officials.map(({ id }) => id));
  return (...texts: readonly string[]) =>
    linked(COMPANY, ...texts).filter((link) => ids.has(link.slice(0, link.indexOf(':'))));
}

describe('a name without its generation', () => {
  const son = person('son', 'Toruk Vexler Jr.');
  const father = person('father', 'Toruk Vexler');

  test('is the son’s only where the page names him with it', () => {
    const linked = persons([son]);
    expect(linked('Toruk Vexler won.')).toEqual([]);
    expect(linked('Toruk Vexler Sr. left.')).toEqual([]);
    expect(linked('Toruk Vexler Jr. won.', 'Toruk Vexler slept. Vexler ate.')).toEqual([
      'son: Toruk Vexler Jr.',
      'son: Toruk Vexler',
      'son: Vexler',
    ]);
    expect(linked('Toruk Vexler Sr. left. Toruk Vexler Jr. met.')).toEqual(['son: Toruk Vexler Jr.']);
  });

  test('is the father’s where the packs have both', () => {
    expect(persons([son, father])('Toruk Vexler met Toruk Vexler Jr. Later Toruk Vexler left.')).toEqual([
      'father: Toruk Vexler',
      'son: Toruk Vexler Jr.',
      'father: Toruk Vexler',
    ]);
  });

  test('is not a king’s, a pope’s or a grandson’s where the page does not number him', () => {
    expect(persons([person('king', 'Charles III')])('Charles said so.')).toEqual([]);
    expect(persons([person('pope', 'John Paul II')])('John Paul sang.')).toEqual([]);
    const linked = persons([person('grandson', 'Toruk Brandtvik III')]);
    expect(linked('Toruk Brandtvik III came.', 'Toruk Brandtvik II left.')).toEqual(['grandson: Toruk Brandtvik III']);
    expect(linked('Toruk Brandtvik III came. Brandtvik spoke.')).toEqual([
      'grandson: Toruk Brandtvik III',
      'grandson: Brandtvik',
    ]);
  });

  test('stands for the one whom the page numbers', () => {
    const linked = persons([person('king', 'Charles III')]);
    expect(linked('Charles III spoke. Charles said so. Charles I did not.')).toEqual([
      'king: Charles III',
      'king: Charles',
    ]);
  });
});

describe('a surname in a line of capitals', () => {
  const linked = persons([person('vexler', 'Ingrid Vexler')]);
  const whole = 'vexler: Ingrid Vexler';

  test.each([
    'VEXLER AIRPORT CLOSED',
    'VEXLER STREET CLOSED',
    'VEXLER HOTEL BURNS',
    'VEXLER COLLEGE OPENS',
    'HOTEL VEXLER BURNS',
    'BIG LAKE VEXLER FLOODS',
    'VEXLER CREEK FLOODS',
  ])('is what is called so: %s', (line) => expect(linked('Ingrid Vexler left.', line)).toEqual([whole]));

  test.each(['VEXLER WINS AGAIN', 'MAYOR VEXLER RUNS', 'LAKES - VEXLER AND OTHERS SWIM'])('is the person: %s', (line) =>
    expect(linked('Ingrid Vexler left.', line)).toEqual([whole, 'vexler: VEXLER']),
  );
});

describe('a surname behind a word that opens sentences', () => {
  const officials = [person('vexler', 'Ingrid Vexler')];
  const whole = 'vexler: Ingrid Vexler';

  test.each([
    ['it', 'Ingrid Vexler parla. Poi Marco Di Vexler ride.'],
    ['it', 'Ingrid Vexler parla. Poi Marco Dalla Vexler ride.'],
    ['pt', 'Ingrid Vexler fala. Marco Da Vexler ri.'],
    ['es', 'Ingrid Vexler habla. Ayer Marco De Vexler rió.'],
  ])('is longer where the word is a part of it: %s: %s', (language, text) =>
    expect(persons(officials, language)(text)).toEqual([whole]),
  );

  test.each([
    ['it', 'Ingrid Vexler parla. Secondo Vexler, sì.'],
    ['es', 'Ingrid Vexler habla. Según Vexler, sí.'],
    ['pt', 'Ingrid Vexler fala. Na Vexler confia.'],
    ['en', 'Ingrid Vexler speaks. Yesterday Vexler slept.'],
  ])('is the person’s where a sentence begins: %s: %s', (language, text) =>
    expect(persons(officials, language)(text)).toEqual([whole, 'vexler: Vexler']),
  );
});

describe('a surname behind a title', () => {
  test.each([
    ['a common one', person('johnson', 'Toruk Johnson'), 'President Johnson signed it. Mr Johnson ate.'],
    ['that of a head of state of old', person('truman', 'Ora Truman'), 'President Truman signed it.'],
  ])('is not enough where it is %s', (_, official, text) => expect(persons([official])(text)).toEqual([]));

  test('is enough where hardly anybody has it, or where the page has the whole name', () => {
    expect(persons([person('vexler', 'Ingrid Vexler')])('President Vexler signed it.')).toEqual(['vexler: Vexler']);
    const linked = persons([person('johnson', 'Toruk Johnson')]);
    expect(linked('Toruk Johnson came.', 'President Johnson signed it.')).toEqual([
      'johnson: Toruk Johnson',
      'johnson: Johnson',
    ]);
  });
});

describe('a Chinese name that others bear', () => {
  const luo = person('luo', 'Luo Mingyuan', {
    names: [full('骆明远')],
    roles: ['vice president at karagash'],
    namesakes: ['骆明远 = 潮汐物理学家'],
  });
  const linked = linkedBy(packOf({ institutions, officials: [luo] }), 'zh-CN');
  const persons = (...texts: readonly string[]) =>
    linked('Karagash University来了。', ...texts).filter((link) => link.startsWith('luo'));

  test.each([
    ['stands behind another calling', ['厨师骆明远做了菜。', '骆明远走了。'], 0],
    ['stands beside a word of the namesake', ['骆明远一生研究潮汐。', '骆明远走了。', '骆明远来过。'], 0],
    ['stands behind an office of the person', ['副校长骆明远来了。', '骆明远走了。', '研究潮汐的人也来了。'], 2],
    ['stands on a page with the words of the namesake', ['潮汐物理的会开了。', '骆明远来了。'], 0],
    ['stands on a page with one of those words', ['物理的会开了。', '骆明远来了。'], 1],
    ['stands behind an office of others', ['村支书骆明远来了。', '骆明远走了。'], 0],
    ['stands before whom he met', ['骆明远，会见了昆明市市长，来了。', '骆明远走了。'], 2],

    ['stands before the office of another in brackets', ['骆明远（某市七中校长）来了。', '骆明远走了。'], 0],
    ['stands before an office of the person in brackets', ['骆明远（副校长）来了。', '骆明远走了。'], 2],
    ['stands before a calling in brackets', ['骆明远（市律师协会律师）来了。'], 0],
    ['stands behind the head of a school', ['县二中副校长骆明远来了。'], 0],
    ['stands beside both', ['副校长骆明远来了。', '骆明远走了。', '厨师骆明远做了菜。', '骆明远也走了。'], 2],
    ['stands behind what an official is called too', ['主持人骆明远来了。'], 1],
  ])('%s', (_, texts, count) => expect(persons(...texts)).toHaveLength(count));
});

describe('a Chinese name over an end of which a word may reach', () => {
  const mu = person('mu', 'Mu Qigang', { names: [full('穆其刚')], roles: ['vice president at karagash'] });
  const linked = linkedBy(packOf({ institutions, officials: [mu] }), 'zh-CN');
  const persons = (...texts: readonly string[]) =>
    linked('Karagash University开会。', ...texts).filter((link) => link.startsWith('mu'));

  test.each([
    ['the next word takes its last character', ['穆其刚刚下船。'], 0],
    ['the same, with a word that browsers lack', ['穆其刚烈过人。', '穆其刚健的字。'], 0],
    ['the word before takes its first one', ['肃穆其刚毅。'], 0],
    ['no word is there', ['穆其刚下船。', '穆其刚表示欢迎。'], 2],
    ['a small word is there that joins names', ['与穆其刚和王远下船。'], 1],
    ['it stands elsewhere alone', ['穆其刚表示欢迎。', '穆其刚刚下船。'], 2],
    ['an office of the person stands before it', ['副校长穆其刚刚下船。'], 1],
    ['an office of the person stands behind it', ['穆其刚副校长说，欢迎。'], 1],
  ])('%s', (_, texts, count) => expect(persons(...texts)).toHaveLength(count));
});

describe('a Chinese name of which the pack lists no other bearer', () => {
  const shi = person('shi', 'Shi Mingyuan', { names: [full('施明远')], roles: ['校长 at karagash'] });
  const linked = linkedBy(packOf({ institutions, officials: [shi] }), 'zh-CN');
  const persons = (...texts: readonly string[]) =>
    linked('Karagash University开会。', ...texts).filter((link) => link.startsWith('shi'));

  test.each([
    [
      'stands behind what a rector may be as well',
      ['结构生物学家施明远出席。', '政治家施明远说。', '科学家施明远来了。'],
      3,
    ],
    ['stands behind that and the office', ['校长、科学家施明远说。'], 1],
    ['is that of whom the law takes for a body', ['法定代表人：施明远。'], 1],

    ['stands behind another calling', ['厨师施明远做了菜。', '施明远走了。'], 0],
  ])('%s', (_, texts, count) => expect(persons(...texts)).toHaveLength(count));
});

describe('a surname in Chinese letters', () => {
  const vexler = person('vexler', 'Toruk Vexler', { names: [full('托鲁克·维克斯勒')], roles: ['校长 at karagash'] });
  const linked = linkedBy(packOf({ institutions, officials: [vexler] }), 'zh-CN');
  const persons = (...texts: readonly string[]) =>
    linked('Karagash University校长托鲁克·维克斯勒开会。', ...texts).filter((link) => link.endsWith(': 维克斯勒'));

  test.each([
    ['is that of a player', ['球王维克斯勒说很好。维克斯勒又说。'], 0],
    ['is the own one’s, who speaks of football', ['维克斯勒教授谈到世界杯和进球。'], 1],
    ['goes on as a longer name', ['维克斯勒尼，一个修锁的。', '维克斯勒尼和维克斯勒德说很好。'], 0],
    ['stands before what people are and do', ['维克斯勒校长来了。', '维克斯勒夫妇和维克斯勒爵士也来了。'], 3],
    ['is the own one’s beside what begins like a thing', ['维克斯勒法律专业出身。维克斯勒夫妇来了。'], 2],
  ])('%s', (_, texts, count) => expect(persons(...texts)).toHaveLength(count));
});

describe('a Chinese name in Russian letters', () => {
  const institutions = [body('torukasia', 'Torukasia University', { names: [full('Торукасия', 'none', 'ru')] })];
  const officials = [
    person('wei', 'Zhang Weijun', {
      names: [full('Zhang Weijun', 'context')],
      roles: ['president at torukasia'],
    }),
  ];
  const linked = linkedBy(packOf({ institutions, officials }), 'ru');
  const persons = (...texts: readonly string[]) => linked(...texts).filter((link) => link.startsWith('wei'));

  test('is linked beside the institution, in the cases of a man, then by surname', () => {
    expect(
      persons('Ректор университета Торукасия Чжан Вэйцзюнь прибыл.', 'Встретили Чжан Вэйцзюня. Чжан улыбался.'),
    ).toEqual(['wei: Чжан Вэйцзюнь', 'wei: Чжан Вэйцзюня', 'wei: Чжан']);
  });

  test('is nobody’s without evidence on the page, as a surname alone, or as another name', () => {
    expect(persons('Спортсмен Чжан Вэйцзюнь победил.')).toEqual([]);
    expect(persons('Торукасия открыла институт. Чжан победил.')).toEqual([]);
    expect(persons('Торукасия открыла институт. Чжан Вэйцзюньли и Чжан Вэй победили.')).toEqual([]);
  });
});

test('an Arab who was named is then called by a surname with the article', () => {
  const officials = [person('awar', 'Toruk Vexler', { names: [full('توروك الفكسلر', 'none', 'ar')] })];
  const linked = persons(officials, 'ar');
  expect(linked('وقال توروك الفكسلر إن البرنامج مجاني. وأضاف الفكسلر ذلك.')).toEqual([
    'awar: توروك الفكسلر',
    'awar: الفكسلر',
  ]);
  expect(linked('وأضاف الفكسلر ذلك.')).toEqual([]);
});

describe('a Chinese name as other languages write it', () => {
  const fan = person('fan', 'Fan Xueling');
  test.each<[language: string, text: string, links: readonly string[]]>([
    ['en', 'Fan, Xueling (2019): Speeches.', ['fan: Fan, Xueling']],
    ['ko', '판쉐링 부총장이 도착했다.', ['fan: 판쉐링']],
    ['sr', 'Дошао је Фан Сјуелинг.', ['fan: Фан Сјуелинг']],
    ['uk', 'Прибула Фань Сюелін.', ['fan: Фань Сюелін']],
  ])('in %s: %s', (language, text, links) => {
    expect(persons([fan], language)(text)).toEqual(links);
  });
});
