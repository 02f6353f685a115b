import { countryNamed, countryOfCode } from '../words/countries.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import { NOTHING_WORDS } from '../words/status-words.ts';

const NOTHING = new Set(phrasesOf(NOTHING_WORDS).map(foldCell));
/** Cells of a column of countries that name none, rightly. */
const NO_COUNTRY = phrasePattern(
  'international*;global*;worldwide;multilateral*;multinational*;several;various;europe;european union;eu;asia;africa;africa;latin america;internacional*;multinacional;weltweit;europa;europaische union;mondial;union europeenne;国際機関;国际组织;国际;多国;国際;全球;多边;국제기구;국제;다국적;دولي;دوليه;منظمه دوليه;domestic;inland;国内;國內;national;nacional;local;محلي;محليه',
  'u',
);

export interface CountryCell {
  readonly country: string | null;
  /** The cell names something that is no known country. */
  readonly unknown: boolean;
}

const cache = new Map<string, CountryCell>();
const MAX_CACHED = 5000;

/** The letters of the code that a flag is written with. */
const codeOfFlag = (text: string): string =>
  text.replace(/(?:[\u{1F1E6}-\u{1F1FF}]){2}/gu, (flag) =>
    String.fromCharCode(...Array.from(flag, (letter) => (letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)),
  );

function read(given: string): CountryCell {
  const text = /\p{L}/u.test(given) ? given : codeOfFlag(given);
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[*†‡※]+\d*$/u, '')
    .trim();
  const folded = foldCell(line);
  if (folded === '' || NOTHING.has(folded) || !/\p{L}/u.test(folded)) return { country: null, unknown: false };
  const outside = line.replace(/\s*[([（【][^)\]）】]*[)\]）】]/gu, '').trim();
  const inside = /[([（]([^)\]）]*)[)\]）]/u.exec(line)?.[1] ?? '';
  const bare = folded.replace(/^[\d.)\s-]+/, '').replace(/\s*\(?\d+\)?$/, '');
  const parts = line.split(/\s*[,/、・|\n]\s*|\s+-\s+/u);
  const readings = [line, outside, inside, ...(parts.length > 1 ? parts : []), bare].filter((part) => part !== '');
  let country: string | null = null;
  for (const reading of readings) country ??= countryNamed(reading) ?? (reading === line ? countryOfCode(line) : null);
  return { country, unknown: country === null && !NO_COUNTRY.test(folded) };
}

/** The country that a cell names, with what stands around it left out. */
export function readCountry(text: string): CountryCell {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const cell = read(text);
  cache.set(text, cell);
  return cell;
}
