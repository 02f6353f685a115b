import { inSerbianCyrillic } from '../transcription/serbian-scripts.ts';
import { agreeingCases, type EndingRow, type StemRow } from './agreeing-cases.ts';
import { type Declension, europeanPersonCases, headCases, type Paradigm } from './head-cases.ts';

// Genitive, dative, instrumental, locative, throughout, and of feminine words the accusative, which is the nominative
// of others; regular endings of the words that names of bodies are made of.
/** A row for each consonant with which a word may end: `t` with `owi` is Instytut, Instytutowi. */
const behindConsonants = (letters: string, endings: readonly string[]): readonly Paradigm[] =>
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
    ...behindConsonants('бвдзлмнпрстф', ['у', 'у', 'ом', 'і']),
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

// In each row genitive, dative, accusative, instrumental, locative: of szkoła szkoły, szkole, szkołę, szkołą, szkole.
const POLISH_FEMININE: readonly EndingRow[] = [
  ['ka', 'kiej kiej ką ką kiej'],
  ['ga', 'giej giej gą gą giej'],
  ['a', 'ej ej ą ą ej'],
];
const POLISH_MASCULINE: readonly EndingRow[] = [
  ['ki', 'kiego kiemu ki kim kim'],
  ['y', 'ego emu y ym ym'],
];
const POLISH_NEUTER: readonly EndingRow[] = [
  ['kie', 'kiego kiemu kie kim kim'],
  ['e', 'ego emu e ym ym'],
];
/**
 * Behind a noun may be a genitive that ends as adjectives do (Instytut Nauki), so that more of their endings counts.
 */
const endingIn = (rows: readonly EndingRow[], stems: string): readonly EndingRow[] =>
  stems.split(' ').flatMap((stem) => {
    const row = rows.find(([ending]) => stem.endsWith(ending));
    if (row === undefined) return [];
    const [ending, cases] = row;
    const before = stem.slice(0, stem.length - ending.length);
    return [[stem, cases.replace(/\S+/gu, (each) => before + each)] as const];
  });
const inPolish = agreeingCases({
  genders: [
    {
      nouns: [
        ['szko', 'ła', 'ły le łę łą le'],
        ['politechni klini poliklini bibliote spół', 'ka', 'ki ce kę ką ce'],
        ['akadem', 'ia', 'ii ii ię ią ii'],
        ['agenc fundac organizac federac komis', 'ja', 'ji ji ję ją ji'],
        ['izb', 'a', 'y ie ę ą ie'],
        ['ra ambasa', 'da', 'dy dzie dę dą dzie'],
        ['uczeln galer', 'ia', 'i i ię ią i'],
      ],
      adjectives: POLISH_FEMININE,
      following: endingIn(POLISH_FEMININE, 'ska cka zka czna lna jna rna dna wna owa rta cza sza'),
    },
    {
      nouns: [
        ['uniwersyte instytu konsula komite', 't', 'tu towi t tem cie'],
        ['ban', 'k', 'ku kowi k kiem ku'],
        ['szpita', 'l', 'la lowi l lem lu'],
        ['wydzia', 'ł', 'łu łowi ł łem le'],
        ['urz', 'ąd', 'ędu ędowi ąd ędem ędzie'],
        ['zarz', 'ąd', 'ądu ądowi ąd ądem ądzie'],
        ['klu', 'b', 'bu bowi b bem bie'],
        ['związ', 'ek', 'ku kowi ek kiem ku'],
        ['ośrod', 'ek', 'ka kowi ek kiem ku'],
        ['teat', 'r', 'ru rowi r rem rze'],
        ['zesp', 'ół', 'ołu ołowi ół ołem ole'],
      ],
      adjectives: POLISH_MASCULINE,
      following: endingIn(POLISH_MASCULINE, 'ski cki zki czny lny jny rny dny wny owy rty czy szy'),
    },
    {
      nouns: [
        ['centrum kolegium muzeum gimnazjum konsorcjum liceum seminarium laboratorium', '', '- - - - -'],
        ['ministerst towarzyst', 'wo', 'wa wu wo wem wie'],
        ['stowarzyszen zrzeszen', 'ie', 'ia iu ie iem iu'],
        ['biu', 'ro', 'ra ru ro rem rze'],
      ],
      adjectives: POLISH_NEUTER,
      following: endingIn(POLISH_NEUTER, 'skie ckie zkie czne lne jne rne dne wne owe rte cze sze'),
    },
  ],
  and: 'i',
  common: 'wyższa państwowa publiczna prywatna średnia podstawowa główna narodowa',
  isSmall: false,
});

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
    ...behindConsonants('tz', ['a', 'u', 'om', 'u']),
  ],
};

const alsoInCyrillic = (paradigms: readonly Paradigm[]): readonly Paradigm[] => [
  ...paradigms,
  ...paradigms.map(([ending, cases]): Paradigm => [inSerbianCyrillic(ending), cases.map(inSerbianCyrillic)]),
];

const inBothAlphabets = <Row extends readonly string[]>(rows: readonly Row[]): readonly Row[] => [
  ...rows,
  ...rows.map((row) => row.map(inSerbianCyrillic) as unknown as Row),
];
// In each row genitive, dative, accusative, instrumental, locative: of banka banke, banci, banku, bankom, banci.
const SERBIAN_NOUNS = {
  feminine: [
    ['škol knjižnic bolnic zaklad vlad ambasad gimnazij galerij', 'a', 'e i u om i'],
    ['akademij agencij komisij organizacij fondacij asocijacij', 'a', 'e i u om i'],
    ['ban klini bibliote', 'ka', 'ke ci ku kom ci'],
  ],
  masculine: [
    ['univerzitet institut fakultet zavod odjel savez fond ured klub parlament', '', 'a u - om u'],
    ['cent', 'ar', 'ra ru ar rom ru'],
    ['muzej', '', 'a u - em u'],
  ],
  neuter: [
    ['sveučilišt veleučilišt učilišt kazališt pozorišt poduzeć preduzeć', 'e', 'a u e em u'],
    ['ministarstv društv veleposlanstv', 'o', 'a u o om u'],
    ['udruženj', 'e', 'a u e em u'],
  ],
} satisfies Record<string, readonly StemRow[]>;

const SERBIAN_FEMININE: readonly EndingRow[] = inBothAlphabets([['a', 'e oj u om oj'] as const]);
const SERBIAN_MASCULINE: readonly EndingRow[] = inBothAlphabets([['i', 'og om i im om'] as const]);
const SERBIAN_NEUTER: readonly EndingRow[] = inBothAlphabets([['o', 'og om o im om'] as const]);
const inSerbian = agreeingCases({
  genders: [
    { nouns: inBothAlphabets<StemRow>(SERBIAN_NOUNS.feminine), adjectives: SERBIAN_FEMININE },
    { nouns: inBothAlphabets<StemRow>(SERBIAN_NOUNS.masculine), adjectives: SERBIAN_MASCULINE },
    { nouns: inBothAlphabets<StemRow>(SERBIAN_NOUNS.neuter), adjectives: SERBIAN_NEUTER },
  ],
  and: 'i',
  common: 'visoka viša srednja osnovna državna narodna nacionalna tehnička medicinska visoko',
  isSmall: true,
});

const serbianInBoth: Declension = {
  adjectives: alsoInCyrillic(serbian.adjectives),
  nouns: alsoInCyrillic(serbian.nouns),
};

export const ukrainianCases = (name: string): string[] => headCases(name, ukrainian);

/** By the noun where it is known, and otherwise by its ending. */
const orByEnding = (known: readonly string[], name: string, endings: Declension): string[] =>
  known.length > 0 ? [...known] : headCases(name, endings);

export const polishCases = (name: string): string[] => orByEnding(inPolish(name), name, POLISH);
/** Of Serbian, Croatian and Bosnian; in the Latin and in the Cyrillic alphabet. */
export const serbianCases = (name: string): string[] => orByEnding(inSerbian(name), name, serbianInBoth);

const SERBIAN_PERSONS: readonly Paradigm[] = alsoInCyrillic([
  ['a', ['e', 'i', 'om', 'u']],
  ['o', ['a', 'u', 'om', 'u']],
  ...['c', 'č', 'ć', 'đ', 'š', 'ž'].map((end): Paradigm => [end, [`${end}a`, `${end}u`, `${end}em`, `${end}u`]]),
  ...behindConsonants('bvgdzkmnprstfhlj', ['a', 'u', 'om', 'u']),
]);
/** Милану Кузмановићу, Milanu Kuzmanoviću. */
export const serbianPersonCases = (name: string): string[] => europeanPersonCases(name, SERBIAN_PERSONS);
