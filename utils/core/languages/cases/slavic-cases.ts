import { inSerbianCyrillic } from '../serbian-scripts.ts';
import { type Declension, europeanPersonCases, headCases, type Paradigm } from './head-cases.ts';

// Genitive, dative, instrumental, locative, throughout, and of feminine words the accusative, which is the nominative of
// others; regular endings of the words that names of bodies are made of.
const hard = (letters: string, endings: readonly string[]): readonly Paradigm[] =>
  [...letters].map((letter): Paradigm => [letter, endings.map((ending) => letter + ending)]);

const ukrainian: Declension = {
  adjectives: [
    ['ий', ['ого', 'ому', 'им', 'ому']],
    ['ій', ['ього', 'ьому', 'ім', 'ьому']],
    ['ська', ['ської', 'ській', 'ською', 'ській', 'ську']],
    ['на', ['ної', 'ній', 'ною', 'ній', 'ну']],
    ['ня', ['ньої', 'ній', 'ньою', 'ній', 'ню']],
    ['ське', ['ського', 'ському', 'ським', 'ському']],
    ['не', ['ного', 'ному', 'ним', 'ному']],
  ],
  nouns: [
    ['бюро', ['бюро', 'бюро', 'бюро', 'бюро']],
    ['ство', ['ства', 'ству', 'ством', 'стві']],
    ['ія', ['ії', 'ії', 'ією', 'ії', 'ію']],
    ...hard('бвдзлмнпрстф', ['у', 'у', 'ом', 'і']),
  ],
};

const POLISH_ADJECTIVES: readonly Paradigm[] = [
  ['ki', ['kiego', 'kiemu', 'kim', 'kim']],
  ['y', ['ego', 'emu', 'ym', 'ym']],
  ['ska', ['skiej', 'skiej', 'ską', 'skiej', 'ską']],
  ['na', ['nej', 'nej', 'ną', 'nej', 'ną']],
  ['owa', ['owej', 'owej', 'ową', 'owej', 'ową']],
  ['kie', ['kiego', 'kiemu', 'kim', 'kim']],
];
const POLISH: Declension = {
  adjectives: POLISH_ADJECTIVES,
  nouns: [
    ['t', ['tu', 'towi', 'tem', 'cie']],
    ['stwo', ['stwa', 'stwu', 'stwem', 'stwie']],
    ['cja', ['cji', 'cji', 'cją', 'cji', 'cję']],
    ['mia', ['mii', 'mii', 'mią', 'mii', 'mię']],
    ['biuro', ['biura', 'biuru', 'biurem', 'biurze']],
    ['ada', ['ady', 'adzie', 'adą', 'adzie', 'adę']],
    ['sz', ['szu', 'szowi', 'szem', 'szu']],
  ],
  following: POLISH_ADJECTIVES,
};

const SERBIAN_ADJECTIVES: readonly Paradigm[] = [
  ['i', ['og', 'om', 'im', 'om']],
  ['na', ['ne', 'noj', 'nom', 'noj', 'nu']],
  ['ska', ['ske', 'skoj', 'skom', 'skoj', 'sku']],
  ['no', ['nog', 'nom', 'nim', 'nom']],
  ['sko', ['skog', 'skom', 'skim', 'skom']],
];
const serbian: Declension = {
  adjectives: SERBIAN_ADJECTIVES,
  nouns: [
    ['stvo', ['stva', 'stvu', 'stvom', 'stvu']],
    ['ija', ['ije', 'iji', 'ijom', 'iji', 'iju']],
    ['sa', ['se', 'si', 'som', 'si', 'su']],
    ['nje', ['nja', 'nju', 'njem', 'nju']],
    ['ada', ['ade', 'adi', 'adom', 'adi', 'adu']],
    ...hard('tz', ['a', 'u', 'om', 'u']),
  ],
};

const alsoInCyrillic = (paradigms: readonly Paradigm[]): readonly Paradigm[] => [
  ...paradigms,
  ...paradigms.map(([ending, cases]): Paradigm => [inSerbianCyrillic(ending), cases.map(inSerbianCyrillic)]),
];

const serbianInBoth: Declension = {
  adjectives: alsoInCyrillic(serbian.adjectives),
  nouns: alsoInCyrillic(serbian.nouns),
};

export const ukrainianCases = (name: string): string[] => headCases(name, ukrainian);
export const polishCases = (name: string): string[] => headCases(name, POLISH);
/** In the Latin and in the Cyrillic alphabet. */
export const serbianCases = (name: string): string[] => headCases(name, serbianInBoth);

const SERBIAN_PERSONS: readonly Paradigm[] = alsoInCyrillic([
  ['a', ['e', 'i', 'om', 'u']],
  ['o', ['a', 'u', 'om', 'u']],
  ...['c', 'č', 'ć', 'đ', 'š', 'ž'].map((end): Paradigm => [end, [`${end}a`, `${end}u`, `${end}em`, `${end}u`]]),
  ...hard('bvgdzkmnprstfhlj', ['a', 'u', 'om', 'u']),
]);
/** Милану Кузмановићу, Milanu Kuzmanoviću. */
export const serbianPersonCases = (name: string): string[] => europeanPersonCases(name, SERBIAN_PERSONS);
