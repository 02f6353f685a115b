/**
 * `node scripts/generate-han-countries.ts` writes utils/core/languages/han/country-names.ts: what countries are called
 * in Chinese, and those of their towns by which time zones are named, from the Unicode CLDR that comes with Node. Run
 * it again when Node's CLDR is newer; the names that CLDR does not have (short forms, capitals, parties) stand in
 * han/place-names.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'];
/** Groups of countries, codes for private use, and codes that are no longer in use. */
const NO_COUNTRY = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK YD YU ZR ZZ'.split(
    ' ',
  ),
);
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x41 + index));

function namesOf(code: string): readonly string[] {
  const names = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code));
  // 中国香港特别行政区 is written 香港.
  const plain = names.flatMap((name) =>
    name === undefined ? [] : [name.replace(/^中[国國](.+)(?:特别|特別)行政[区區]$/u, '$1')],
  );
  return [...new Set(plain)].filter((name) => /^[\p{Script=Han}·]{2,}(?:（\p{Script=Han}+）)?$/u.test(name));
}

const DAY = new Date('2026-01-01');
/** 马来西亚时间 names no town, 西三区时间 none either; 达尔文 is a person. */
const NO_TOWN =
  /[区區国國中西东東南北标標准準夏令]$|州\p{Script=Han}{2,}|^(?:[东東西南北中]|達爾文$|达尔文$|基洛夫$|乌拉尔$|烏拉爾$|诺姆$|道森$|圣路易斯$|聖路易$)/u;
const SHORTEST = 2;
/** Whose towns stand in han/place-names.ts, and a continent of stations that are called after persons. */
const WITHOUT_TOWNS = new Set(['CN', 'TW', 'AQ']);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const isWord = (text: string): boolean => [...segmenter.segment(text)].length === 1;

/** A method of Node that TypeScript does not know. */
interface LocaleWithZones extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[];
}

/** Towns of a country whose pages name them without the country: 古晋, 温尼伯. */
function townsOf(code: string): readonly string[] {
  if (WITHOUT_TOWNS.has(code) || namesOf(code).length === 0) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${code}`);
  const zones = locale.getTimeZones?.() ?? [];
  const towns = zones.flatMap((timeZone) =>
    LOCALES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' });
      const name = format.formatToParts(DAY).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const town = /^(?<town>\p{Script=Han}{2,})(?:时间|時間)$/u.exec(name)?.groups?.town;
      return town === undefined || NO_TOWN.test(town) || (town.length === SHORTEST && !isWord(town)) ? [] : [town];
    }),
  );
  return [...new Set(towns)];
}

const countryNames = new Set(
  LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => (NO_COUNTRY.has(first + second) ? [] : namesOf(first + second))),
  ),
);

const lines = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  .filter((code) => !NO_COUNTRY.has(code) && !/^X[A-JL-Z]$/u.test(code))
  .map((code) => {
    const towns = townsOf(code).filter((town) => !countryNames.has(town));
    return [code, ...namesOf(code), ...(towns.length > 0 ? ['/', ...towns] : [])];
  })
  .filter(({ length }) => length > 1)
  .map((line) => line.join(' '));

const text = `/** Written by scripts/generate-han-countries.ts from CLDR ${process.versions.cldr}: by ISO 3166-1 code, simplified and traditional names, then towns behind a stroke. */
export const HAN_COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`;
writeFileSync(join(import.meta.dirname, '../utils/core/languages/han/country-names.ts'), text);
