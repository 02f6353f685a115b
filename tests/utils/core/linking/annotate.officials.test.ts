import { describe, expect, test } from 'vitest';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf, linkedBy, linksOf } from './sample-linking-model.ts';
import { personsPack, samplePack } from './sample-packs.ts';
import { body, packOf, person, translated } from './small-packs.ts';

type Decision = [what: string, texts: readonly string[], links: readonly string[]];

const decide = (pack: typeof samplePack, decisions: readonly Decision[]): void => {
  const linked = linkedBy(pack);
  describe.each(decisions)('%s', (_, texts, links) => {
    test(texts.join(' / '), () => expect(linked(...texts)).toEqual(links));
  });
};

const fullName = 'harbour-university: Harbour University of China';

describe('a surname', () => {
  decide(samplePack, [
    [
      'stands for the nearest person of that name',
      [
        'Lin Haoming is president of the Harbour University of China.',
        'Lin spoke.',
        'Lin Lei, a baker, came. Lin ate.',
      ],
      ['lin-haoming: Lin Haoming', fullName, 'lin-haoming: Lin'],
    ],
    [
      'is linked with the title of its person beside the institution of that title',
      ['President Dobrescu opened the WOTIDE General Conference.'],
      ['stella-marina-dobrescu: Dobrescu', 'tidal-conference: WOTIDE General Conference'],
    ],
    [
      'in Chinese is linked with the title that its person has, and with no other',
      ['国家灯笼大学校长林浩明到会。林校长讲话。林司长没有来。'],
      ['lantern-university: 国家灯笼大学', 'lin-haoming: 林浩明', 'lin-haoming: 林校长'],
    ],
    [
      'is linked beside what its person says, whoever is spoken of',
      [
        'Fan Xueling is vice president of the Harbour University of China.',
        '“Teach the mechanic,” Fan said. Fan added: “And the driver.”',
      ],
      ['fan-xueling: Fan Xueling', fullName, 'fan-xueling: Fan', 'fan-xueling: Fan'],
    ],
    [
      'follows the whole name, whoever had it where it stood last',
      [
        'The cellist Lin Haoming lands in New York.',
        'Lin sews.',
        'The Harbour University of China has a president, Lin Haoming.',
        'Lin speaks.',
      ],
      [fullName, 'lin-haoming: Lin Haoming', 'lin-haoming: Lin'],
    ],
    [
      'is not linked where it is the name of a dynasty',
      ['Song Lan of the Ministry of Lighthouses of China spoke.', 'Song dynasty vases broke.'],
      ['song-lan: Song Lan', 'ministry-of-lighthouses: Ministry of Lighthouses of China'],
    ],
  ]);

  decide(personsPack, [
    [
      'is not linked where the page speaks of another person of that name',
      [
        'Inês Oliveira of WOTIDE Beijing spoke.',
        'The other Oliveira mows; o outro Oliveira sleeps.',
        'Oliveira rests.',
      ],
      ['ines-oliveira: Inês Oliveira', 'tidal-office: WOTIDE Beijing', 'ines-oliveira: Oliveira'],
    ],
    [
      'may follow a French word that opens the sentence',
      ['Stella-Marina Dobrescu parle à WOTIDE.', 'Selon Dobrescu, oui.'],
      [
        'stella-marina-dobrescu: Stella-Marina Dobrescu',
        'tidal-organization: WOTIDE',
        'stella-marina-dobrescu: Dobrescu',
      ],
    ],
    [
      'may follow a German word that opens the sentence',
      ['Stella-Marina Dobrescu sprach vor WOTIDE.', 'Laut Dobrescu, ja. Für Präsidentin Dobrescu auch.'],
      [
        'stella-marina-dobrescu: Stella-Marina Dobrescu',
        'tidal-organization: WOTIDE',
        'stella-marina-dobrescu: Dobrescu',
        'stella-marina-dobrescu: Dobrescu',
      ],
    ],
    [
      'may follow a Spanish word that opens the sentence',
      ['Stella-Marina Dobrescu habló en WOTIDE.', 'Según Dobrescu, sí.'],
      [
        'stella-marina-dobrescu: Stella-Marina Dobrescu',
        'tidal-organization: WOTIDE',
        'stella-marina-dobrescu: Dobrescu',
      ],
    ],
    [
      'of a foreigner in Chinese is what follows the last dot',
      ['埃德温·哈特利是伦敦艾达女王大学校长。哈特利说好。'],
      ['edwin-hartley: 埃德温·哈特利', 'queen-ada: 伦敦艾达女王大学', 'edwin-hartley: 哈特利'],
    ],
    [
      'of a Chinese comes first in Russian, too',
      ['Лю Аньпин, президент Китайской ассоциации фонарей, выступил.', 'Это дом, сказал Лю.'],
      ['liu-anping: Лю Аньпин', 'lamp-association: Китайской ассоциации фонарей', 'liu-anping: Лю'],
    ],
    [
      'is not linked behind a given name that is a small word of another language',
      ['Liu Anping leads CLAYE.', 'Na Liu sang. Ali Liu danced. Theo Liu slept.', 'Dan Liu ate.'],
      ['liu-anping: Liu Anping', 'lamp-association: CLAYE'],
    ],
  ]);
});

describe('a whole name', () => {
  decide(samplePack, [
    [
      'may be set right against the next word, a surname may not',
      ['Harbour University of China', 'Fan XuelingParty Secretary', 'DobrescuPresident'],
      [fullName, 'fan-xueling: Fan Xueling'],
    ],
    [
      'is not linked beside a calling that the official does not have',
      ['Fan Xueling, a striker, met the Harbour University of China.'],
      [fullName],
    ],
    [
      'is not linked where the sentence before tells the calling of another person',
      ['The festival had an actress. Song Lan cut a ribbon.', 'China’s Ministry of Lighthouses closed schools.'],
      ['ministry-of-lighthouses: China’s Ministry of Lighthouses'],
    ],
    [
      'and the acronym of the body are linked together with the office between them',
      ['HUC President Lin Haoming spoke.'],
      ['harbour-university: HUC', 'lin-haoming: Lin Haoming'],
    ],
    [
      'of who presides over a part is linked beside the whole',
      ['Stella-Marina Dobrescu spoke at WOTIDE.'],
      ['stella-marina-dobrescu: Stella-Marina Dobrescu', 'tidal-organization: WOTIDE'],
    ],
  ]);

  decide(personsPack, [
    [
      'is linked beside another whole name that a record ties to it',
      ['Jing Dehai and Inês Oliveira sign.'],
      ['jing-dehai: Jing Dehai', 'ines-oliveira: Inês Oliveira'],
    ],
    ['is not linked without any such name', ['Jing Dehai signs.'], []],
    ['is not linked for standing on the page twice', ['Jing Dehai signs.', 'Jing Dehai leaves.'], []],
    [
      'is not linked where the page speaks of the name only',
      ['Two men called Edwin Hartley met at Queen Ada University of London.'],
      ['queen-ada: Queen Ada University of London'],
    ],
    [
      'is linked beside the official’s institution, though a calling follows',
      ['Tian Yue of Mirror Lake, a photographer, voted.'],
      ['tian-yue: Tian Yue', 'mirror-lake-university: Mirror Lake'],
    ],
  ]);
});

test('a small word opens the sentence in its own language', () => {
  const texts = ['Liu Anping preside a CLAYE.', 'Na CLAYE, Liu falou. Com Liu, tudo.'];
  const blocks = blocksOf(texts).map((block) => ({ ...block, language: 'pt-BR' }));
  const shown = linksOf([blocks], [], createLinkingModel([personsPack]));
  const links = [...shown.values()].flat().filter(({ entity }) => entity === 'liu-anping');
  expect(links.map(({ block, name }) => [block, name])).toEqual([
    [1, 'Liu Anping'],
    [2, 'Liu Anping'],
    [2, 'Liu Anping'],
  ]);
});

describe('a Chinese name with another calling beside it is somebody else’s', () => {
  const linked = linkedBy(
    packOf({
      institutions: [body('vexmar', 'Vexmar University', { country: 'CN', names: [translated('维克斯马大学', 'zh')] })],
      officials: [
        person('luo', 'Luo Mingyuan', {
          names: [translated('骆明远', 'zh')],
          roles: ['president at vexmar'],
        }),
      ],
    }),
    'zh',
  );
  const page = ['维克斯马大学开会。'] as const;
  const named = ['vexmar: 维克斯马大学'];

  test.each([
    ['校长骆明远', '审判员　骆明远'],
    ['校长：骆明远', '责任编辑：骆明远'],
    ['骆明远是中国人。', '骆明远是食堂的面点师，每周来。'],
    ['骆明远，校长，今年五十。', '骆明远，农民，今年六十。'],
    ['校长骆明远说。', '老邻居骆明远说。'],
  ])('%s, but not %s', (text, nearMiss) => {
    expect(linked(...page, text)).toEqual([...named, 'luo: 骆明远']);
    expect(linked(...page, nearMiss)).toEqual(named);
  });
});

test('a common name has the office behind it, whatever its capitals', () => {
  const linked = linkedBy(
    packOf({
      institutions: [body('harbour', 'Harbour University of Vexmouth')],
      officials: [person('bean', 'Martin Bean', { roles: ['vice-chancellor at harbour'] })],
    }),
  );
  const harbour = 'harbour: Harbour University of Vexmouth';
  for (const office of ['Vice-Chancellor of the', 'Pro-Vice-Chancellor at The', 'President of The'])
    expect(linked(`Martin Bean, ${office} Harbour University of Vexmouth, said so.`)).toEqual([
      'bean: Martin Bean',
      harbour,
    ]);
  expect(linked('Martin Bean, Vice-Chancellor of Toruk University, said so.')).toEqual([]);
});
