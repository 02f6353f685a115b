/**
 * The country right beside a name in Korean, Vietnamese and Thai, whose countries are named as Unicode CLDR names them.
 */
import { HAN_COUNTRY_NAMES } from '../han/country-names.ts';

interface Beside {
  /** What may stand between a country before the name and the name, and between the name and a country behind it. */
  readonly before: RegExp | null;
  readonly after: RegExp;
  /** What may not follow right behind the name of the country: it would be a longer word, or a language. */
  readonly notBehind: RegExp;
}

const BESIDE: Readonly<Record<string, Beside>> = {
  ko: { before: /(?:의)?\s?(?:국립|주립|시립)?\s?$/u, after: /^\s?\(/u, notBehind: /^(?:[\p{L}\p{M}]|\s?[:：])/u },
  // Đức Hòa, Pháp Vân and Nga Sơn are places of Vietnam.
  vi: { before: null, after: /^\s(?:ở|của)\s|^\s\(/u, notBehind: /^(?:[\p{L}\p{M}]|\s?:|\s\p{Lu})/u },
  // Words of Thai stand without spaces: a letter may begin the next one.
  th: { before: null, after: /^\s?(?:ของ|ใน|แห่ง|\()\s?(?:ประเทศ)?/u, notBehind: /^(?:\p{M}|\s?:)/u },
};

const LANGUAGES = Object.keys(BESIDE);

const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;

const CODES = HAN_COUNTRY_NAMES.split('\n').flatMap((line) => /^[A-Z]{2}(?= )/u.exec(line)?.[0] ?? []);
const known = new Map<string, readonly (readonly [name: string, country: string])[]>();

function namesIn(language: string): readonly (readonly [name: string, country: string])[] {
  const found = known.get(language);
  if (found) return found;
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names = CODES.flatMap((code) => {
    const name = display.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  // Niger begins Nigeria, and 수단 ends 남수단.
  names.sort(([first], [second]) => second.length - first.length);
  known.set(language, names);
  return names;
}

/** Whether countries beside a name are looked for in a text of this language (BCP 47). */
export const readsCountriesBeside = (language: string): boolean => LANGUAGES.some((each) => language.startsWith(each));

/** The ISO 3166-1 code of the country, or undefined; `language` is that of the text (BCP 47). */
export function countryNamedBeside(before: string, after: string, language: string): string | undefined {
  const primary = language.slice(0, 2);
  const beside = BESIDE[primary];
  if (!beside) return undefined;
  const names = namesIn(primary);
  if (beside.before !== null) {
    const text = before.replace(beside.before, '');
    const found = names.find(([name]) => text.endsWith(name));
    if (found && !ENDS_IN_LETTER.test(text.slice(0, -found[0].length))) return found[1];
  }
  const opening = beside.after.exec(after)?.[0];
  if (opening === undefined) return undefined;
  const [name, country] = names.find(([each]) => after.startsWith(each, opening.length)) ?? [];
  const isWhole = name !== undefined && !beside.notBehind.test(after.slice(opening.length + name.length));
  return isWhole ? country : undefined;
}
