/** The country right beside a name in Korean, Vietnamese and Thai, whose countries are named as Unicode CLDR names them. */
import { HAN_COUNTRY_NAMES } from './han-country-names.ts';

interface Beside {
  /** What may stand between a country before the name and the name, and between the name and a country behind it. */
  readonly before: RegExp | null;
  readonly after: RegExp;
}

const BESIDE: Readonly<Record<string, Beside>> = {
  ko: { before: /(?:의)?\s?(?:국립|주립|시립)?\s?$/u, after: /^\s?\(/u },
  vi: { before: null, after: /^\s(?:ở|của)\s|^\s\(/u },
  th: { before: null, after: /^\s?(?:ของ|ใน|แห่ง|\()\s?(?:ประเทศ)?/u },
};

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
  known.set(language, names);
  return names;
}

/** Whether countries beside a name are looked for in a text of this language (BCP 47). */
export const readsCountriesBeside = (language: string): boolean => language.slice(0, 2) in BESIDE;

/** The ISO 3166-1 code of the country, or undefined; `language` is that of the text (BCP 47). */
export function countryNamedBeside(before: string, after: string, language: string): string | undefined {
  const primary = language.slice(0, 2);
  const beside = BESIDE[primary];
  if (!beside) return undefined;
  const names = namesIn(primary);
  if (beside.before !== null) {
    const text = before.replace(beside.before, '');
    const found = names.find(([name]) => text.endsWith(name));
    if (found) return found[1];
  }
  const opening = beside.after.exec(after)?.[0];
  return opening === undefined ? undefined : names.find(([name]) => after.startsWith(name, opening.length))?.[1];
}
