import { describe, expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { linkedBy } from '../utils/core/linking/sample-linking-model.ts';

const linked = linkedBy(parsePack(bundledPack));

/** What the pack lists beside a name (namesakes, spellings, ties) keeps these texts from being linked wrongly. */
describe.each<[what: string, texts: readonly string[], links: readonly string[]]>([
  [
    'OUC in Qingdao or Barcelona is another university',
    ['The Open University of China met.', 'OUC in Qingdao rests.', "L'OUC de Barcelone, non."],
    ['open-university-of-china: Open University of China'],
  ],
  [
    'OUC may be what the page says of Cyprus',
    ['The Open University of Cyprus (OUC) met.', 'The Open University of China has a kettle. OUC wants a bigger one.'],
    ['open-university-of-china: Open University of China'],
  ],
  [
    'PSU may be a university in Thailand, ПГУ one in Perm',
    ['Toraighyrov University (PSU) met the Songkla PSU.', 'Торайгыров университет (ПГУ) и Пермский ПГУ.'],
    [
      'toraighyrov-university: Toraighyrov University',
      'toraighyrov-university: PSU',
      'toraighyrov-university: Торайгыров университет',
      'toraighyrov-university: ПГУ',
    ],
  ],
  [
    'Tsinghua may be the university in Hsinchu',
    ['新竹清华大学与国立清华大学校友。', '清华大学校友。'],
    ['tsinghua-university: 清华大学'],
  ],
  ['the Queen Mary may be a ship', ['The Queen Mary needs paint, London says.'], []],
  [
    'SUST may be a university in Sudan',
    ['Sudan University of Science and Technology (SUST) sweeps.', 'SUST will meet SUSTech. A SUST student laughs.'],
    ['sustech: SUSTech'],
  ],
  [
    'BOU may be a bank in Uganda',
    ['The Bank of Uganda (BOU) met.', 'Lecturers of Botswana Open University wore “BOU” on their badges.'],
    ['botswana-open-university: Botswana Open University', 'botswana-open-university: BOU'],
  ],
  ['a unit of UNESCO is found with an apostrophe between', ['UNESCO’s IITE pays.'], ['unesco-iite: UNESCO’s IITE']],
  [
    'Song Yi may be an actress',
    ['The festival had an actress. Song Yi cut a ribbon.', 'China’s Ministry of Education closed schools.'],
    ['ministry-of-education-china: China’s Ministry of Education'],
  ],
  [
    'Colin Bailey is found in Chinese by his surname',
    ['科林·贝利是伦敦玛丽女王大学校长。贝利说好。'],
    ['colin-bailey: 科林·贝利', 'qmul: 伦敦玛丽女王大学', 'colin-bailey: 贝利'],
  ],
  [
    'who presides over the General Conference is found beside UNESCO',
    ['Simona-Mirela Miculescu spoke at UNESCO.'],
    ['simona-mirela-miculescu: Simona-Mirela Miculescu', 'unesco: UNESCO'],
  ],
])('%s', (_, texts, links) => {
  test(texts.join(' / '), () => expect(linked(...texts)).toEqual(links));
});
