import { type Declension, headCases, type Paradigm } from './head-cases.ts';

// Genitive, dative, instrumental, locative, throughout; regular endings of the words that names of bodies are made of.
const hard = (letters: string, endings: readonly string[]): readonly Paradigm[] =>
  [...letters].map((letter): Paradigm => [letter, endings.map((ending) => letter + ending)]);

const ukrainian: Declension = {
  adjectives: [
    ['ий', ['ого', 'ому', 'им', 'ому']],
    ['ська', ['ської', 'ській', 'ською', 'ській']],
    ['на', ['ної', 'ній', 'ною', 'ній']],
    ['ське', ['ського', 'ському', 'ським', 'ському']],
    ['не', ['ного', 'ному', 'ним', 'ному']],
  ],
  nouns: [
    ['бюро', ['бюро', 'бюро', 'бюро', 'бюро']],
    ['ство', ['ства', 'ству', 'ством', 'стві']],
    ['ія', ['ії', 'ії', 'ією', 'ії']],
    ...hard('бвдзлмнпрстф', ['у', 'у', 'ом', 'і']),
  ],
};

const POLISH_ADJECTIVES: readonly Paradigm[] = [
  ['ki', ['kiego', 'kiemu', 'kim', 'kim']],
  ['y', ['ego', 'emu', 'ym', 'ym']],
  ['ska', ['skiej', 'skiej', 'ską', 'skiej']],
  ['na', ['nej', 'nej', 'ną', 'nej']],
  ['kie', ['kiego', 'kiemu', 'kim', 'kim']],
];
const POLISH: Declension = {
  adjectives: POLISH_ADJECTIVES,
  nouns: [
    ['t', ['tu', 'towi', 'tem', 'cie']],
    ['stwo', ['stwa', 'stwu', 'stwem', 'stwie']],
    ['cja', ['cji', 'cji', 'cją', 'cji']],
    ['mia', ['mii', 'mii', 'mią', 'mii']],
    ['biuro', ['biura', 'biuru', 'biurem', 'biurze']],
    ['ada', ['ady', 'adzie', 'adą', 'adzie']],
    ['sz', ['szu', 'szowi', 'szem', 'szu']],
  ],
  following: POLISH_ADJECTIVES,
};

const SERBIAN_ADJECTIVES: readonly Paradigm[] = [
  ['i', ['og', 'om', 'im', 'om']],
  ['na', ['ne', 'noj', 'nom', 'noj']],
  ['ska', ['ske', 'skoj', 'skom', 'skoj']],
];
const serbian: Declension = {
  adjectives: SERBIAN_ADJECTIVES,
  nouns: [
    ['stvo', ['stva', 'stvu', 'stvom', 'stvu']],
    ['ija', ['ije', 'iji', 'ijom', 'iji']],
    ['sa', ['se', 'si', 'som', 'si']],
    ['ada', ['ade', 'adi', 'adom', 'adi']],
    ...hard('tz', ['a', 'u', 'om', 'u']),
  ],
};

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abgdeikjmnostuvz'].map((letter, at) => [letter, [...'абгдеикјмностувз'][at] ?? letter]),
);
const inCyrillic = (ending: string): string => [...ending].map((letter) => CYRILLIC[letter] ?? letter).join('');
const alsoInCyrillic = (paradigms: readonly Paradigm[]): readonly Paradigm[] => [
  ...paradigms,
  ...paradigms.map(([ending, cases]): Paradigm => [inCyrillic(ending), cases.map(inCyrillic)]),
];

const serbianInBoth: Declension = {
  adjectives: alsoInCyrillic(serbian.adjectives),
  nouns: alsoInCyrillic(serbian.nouns),
};

export const ukrainianCases = (name: string): string[] => headCases(name, ukrainian);
export const polishCases = (name: string): string[] => headCases(name, POLISH);
/** In the Latin and in the Cyrillic alphabet. */
export const serbianCases = (name: string): string[] => headCases(name, serbianInBoth);
