/**
 * `node scripts/generate-han-countries.ts` writes utils/core/languages/han-country-names.ts: what countries are called in
 * Chinese, from the Unicode CLDR that comes with Node. Run it again when Node's CLDR is newer; the names that CLDR does
 * not have (short forms, capitals, parties) stand in han-places.ts.
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
  return [...new Set(plain)].filter((name) => /^[\p{Script=Han}·]{2,}$/u.test(name));
}

const lines = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  .filter((code) => !NO_COUNTRY.has(code) && !/^X[A-JL-Z]$/u.test(code))
  .map((code) => [code, ...namesOf(code)])
  .filter(({ length }) => length > 1)
  .map((line) => line.join(' '));

const text = `/** Written by scripts/generate-han-countries.ts from CLDR ${process.versions.cldr}: by ISO 3166-1 code, simplified and traditional names. */
export const HAN_COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`;
writeFileSync(join(import.meta.dirname, '../utils/core/languages/han-country-names.ts'), text);
