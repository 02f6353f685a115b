/**
 * Finnish and Estonian names end in the word for the body;
 * adjectives in -nen (Finnish) and -ne (Estonian) agree with it.
 */
import { suffixedHeads } from './suffixed-heads.ts';

/** Genitive, and on its stem inessive, elative, adessive, ablative and allative; behind them partitive and illative. */
const back = (stem: string, partitive: string, illative: string): string =>
  `${['n', 'ssa', 'sta', 'lla', 'lta', 'lle'].map((ending) => stem + ending).join(' ')} ${partitive} ${illative}`;
const front = (stem: string, partitive: string, illative: string): string =>
  `${['n', 'ssä', 'stä', 'llä', 'ltä', 'lle'].map((ending) => stem + ending).join(' ')} ${partitive} ${illative}`;

const finnishHeads = suffixedHeads([
  ['yliopisto opisto virasto arkisto kirjasto neuvosto rahasto', 'o', back('o', 'oa', 'oon')],
  ['korkeakoulu koulu', 'u', back('u', 'ua', 'uun')],
  ['akatemia', 'a', back('a', 'aa', 'aan')],
  ['instituutti', 'tti', back('ti', 'ttia', 'ttiin')],
  ['pankki', 'kki', back('ki', 'kkia', 'kkiin')],
  ['museo konservatorio komissio', 'o', back('o', 'ota', 'oon')],
  ['ministeriö yhtiö säätiö', 'ö', front('ö', 'ötä', 'öön')],
  ['suurlähetystö järjestö', 'ö', front('ö', 'öä', 'öön')],
  ['yhdistys', 's', front('kse', 'stä', 'kseen')],
  ['keskus hallitus laitos', 's', back('kse', 'sta', 'kseen')],
  ['tiedekunta', 'ta', back('na', 'taa', 'taan')],
  ['liitto', 'tto', back('to', 'ttoa', 'ttoon')],
  ['seura sairaala', 'a', back('a', 'aa', 'aan')],
  ['teatteri', 'i', back('i', 'ia', 'iin')],
]);

const FINNISH_ADJECTIVE = /(?<=\p{L}{3})nen(?= )/gu;
const BACK_VOWELS = /[aou]/iu;

export function finnishCases(name: string): string[] {
  const found = finnishHeads(name);
  if (found === null) return [];
  const { before, lastWords } = found;
  const endings = ['n', 'ssA', 'stA', 'llA', 'ltA', 'lle'].map((each) => `se${each}`).concat('stA', 'seen');
  return lastWords.map((word, at) => agreed(before, endings[at] ?? '') + smallUnlessFirst(word, before));
}

/** Teknillinen, teknillisen; its vowels choose between -ssa and -ssä. */
const agreed = (before: string, ending: string): string =>
  before.replace(FINNISH_ADJECTIVE, (_, at: number) =>
    ending.replace('A', BACK_VOWELS.test(before.slice(before.lastIndexOf(' ', at) + 1, at)) ? 'a' : 'ä'),
  );

const smallUnlessFirst = (word: string, before: string): string =>
  before === '' || /[-–]/u.test(word) ? word : word.toLowerCase();

/**
 * On the genitive, which comes first: inessive, elative, illative,
 * allative, adessive, ablative, comitative, translative.
 */
const estonian = (genitive: string): string =>
  ['-', 's', 'st', 'sse', 'le', 'l', 'lt', 'ga', 'ks']
    .map((ending) => (ending === '-' ? genitive : (genitive === '-' ? '' : genitive) + ending) || '-')
    .join(' ');

const estonianHeads = suffixedHeads([
  ['kool ministeerium muuseum gümnaasium amet selts komisjon fond kolledž kolleegium', '', estonian('i')],
  ['akadeemia raamatukogu haigla nõukogu', '', estonian('-')],
  ['instituut', 't', estonian('di')],
  ['pank', 'k', estonian('ga')],
  ['keskus valitsus sihtasutus', '', estonian('e')],
  ['saatkond teaduskond', 'd', estonian('na')],
  ['teater', 'er', estonian('ri')],
  ['liit', 't', estonian('du')],
]);

const ESTONIAN_ADJECTIVE = /(?<=\p{L}{3})ne(?= )/gu;
const ESTONIAN_ENDINGS = ['se', 'ses', 'sest', 'sesse', 'sele', 'sel', 'selt', 'se', 'seks'];

export function estonianCases(name: string): string[] {
  const found = estonianHeads(name);
  if (found === null) return [];
  const { before, lastWords } = found;
  const forms = lastWords.map(
    (word, at) => before.replace(ESTONIAN_ADJECTIVE, ESTONIAN_ENDINGS[at] ?? 'se') + smallUnlessFirst(word, before),
  );
  return forms.filter((form) => form !== name);
}
