import { suffixedHeads } from './suffixed-heads.ts';

/** Of words with front vowels: dative, inessive, superessive, illative, sublative, delative, elative, ablative … */
const FRONT = 'nek ben en be re ről ből től nél hez ért';
/** … and of those with back vowels. */
const BACK = 'nak ban on ba ra ról ból tól nál hoz ért';
/** Final -a is long before an ending. */
const LONG_A = ['t', 'nak', 'ban', 'n', 'ba', 'ra', 'ról', 'ból', 'tól', 'nál', 'hoz', 'ért', 'val']
  .map((ending) => `á${ending}`)
  .join(' ');

const hungarianHeads = suffixedHeads([
  ['egyetem', '', `${FRONT} et mel`],
  ['intézet szervezet egyesület', '', `${FRONT} et tel`],
  ['szövetség nagykövetség', '', `${FRONT} et gel`],
  ['főiskola iskola akadémia klinika galéria', 'a', LONG_A],
  ['minisztérium múzeum kollégium gimnázium konzervatórium', '', `${BACK} ot mal`],
  ['központ vállalat', '', `${BACK} ot tal`],
  ['bank', '', `${BACK} ot kal`],
  ['bizottság társaság', '', `${BACK} ot gal`],
  ['hivatal', '', `${BACK} t lal`],
  ['könyvtár', '', `${BACK} at ral`],
  ['kórház színház', '', `${BACK} at zal`],
  ['kormány alapítvány', '', `${BACK} t`],
  ['tanács', '', `${BACK} ot`],
]);

/**
 * A Szegedi Tudományegyetemen, a Gábor Dénes Főiskolával: names end in the word for the body, which takes the endings.
 */
export function hungarianCases(name: string): string[] {
  const found = hungarianHeads(name);
  return found === null ? [] : found.lastWords.map((word) => found.before + word);
}
