/** Which words of a name its language writes small: l’université de Toruk, Umeå universitet, амбасада Србије. */
import { isGeneric, isHeadInSmallLetters, isSmallWord, isUniversity } from '../language-profiles.ts';
import { isCapitalised } from '../letters.ts';
import { madeOnce } from '../made-once.ts';

const NONE: readonly string[] = [];

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** L'université de Toruk: in some languages the word that says what a body is begins with a small letter. */
export function smallHead(text: string, lang = ''): readonly string[] {
  const first = firstWord(text);
  return isCapitalised(first) && isHeadInSmallLetters(first, lang)
    ? [first.toLowerCase() + text.slice(first.length)]
    : NONE;
}

/** Languages without heads in small letters in which offices of a state are common nouns: амбасада Србије. */
const LANGUAGES_OF_SMALL_OFFICES = new Set('sr hr bs sl mk bg uk ru be pl cs sk ro'.split(' '));
export const writesOfficesSmall = (language: string): boolean =>
  LANGUAGES_OF_SMALL_OFFICES.has(language.split('-', 1)[0] ?? '');

/** Languages that write the words of a body's name small, but for the first one and for names. */
const IN_SMALL_LETTERS = new Set(['fr', 'es', 'pt', 'it', 'ca', 'sv', 'no', 'nb', 'nn', 'da', 'fi', 'et', 'pl', 'ro']);

/** Norges Idrettshøgskole, Satakunnan Ammattikorkeakoulu: Nordic and Finnic words for a school close compounds. */
const COMPOUND_HEAD =
  /^\p{L}+(?:skola|skole|universitet|yliopisto|korkeakoulu|opisto|ülikool|kõrgkool|akademi|institutt?)$/iu;
/** Their adjectives: diakonale, konstnärliga, vitenskapelige. */
const NORDIC_ADJECTIVE = /^\p{L}{3,}(?:liga|lige|iska|iske|ale)$/iu;
const COMPOUNDING = new Set(['sv', 'no', 'nb', 'nn', 'da', 'fi', 'et']);
/** What is taught, in Romance names: École des Mines, Conservatorio di Musica. */
const TAUGHT: Readonly<Record<string, string>> = {
  ca: 'mines música',
  es: `minas música telecomunicaciones enfermería agraria agrarias aplicadas sociales superiores ambientales`,
  fr: `mines ponts chaussées métiers musique économie mathématiques télécommunications électronique architecture génie
    beaux danse travaux aéronautique mécanique chimie informatique environnement langues lettres appliquées avancées
    hautes politiques économiques agricole agricoles`,
  it: 'musica arte belle arti agraria',
  pt: 'minas música enfermagem agrária agrárias aplicadas superiores arte',
  ro: 'studii economice științe ştiinţe medicină farmacie agricole arte',
};
const taughtIn = madeOnce(
  () => new Map(Object.entries(TAUGHT).map(([lang, words]) => [lang, new Set(words.split(/\s+/u))])),
);
/** In a name of unknown language, in any of them. */
const isTaught = (word: string, lang: string): boolean =>
  lang === '' ? [...taughtIn().values()].some((words) => words.has(word)) : (taughtIn().get(lang)?.has(word) ?? false);

function isWrittenSmall(word: string, lang: string): boolean {
  if (isGeneric(word) || isUniversity(word)) return true;
  return COMPOUNDING.has(lang)
    ? COMPOUND_HEAD.test(word) || NORDIC_ADJECTIVE.test(word)
    : isTaught(word.toLowerCase(), lang);
}

/** Umeå Universitet is also written Umeå universitet, Université Libre de Toruk Université libre de Toruk. */
export function smallWords(text: string, lang = ''): readonly string[] {
  if (lang === '' ? !isHeadInSmallLetters(firstWord(text)) : !IN_SMALL_LETTERS.has(lang)) return NONE;
  const small = text.replace(/(?<=[\s'’])\p{Lu}\p{L}+/gu, (word) =>
    isWrittenSmall(word, lang) ? word.toLowerCase() : word,
  );
  return small === text ? NONE : [small];
}

/** Such a name has four words at least. */
const SPACES_OF_ARTICLE = / [^ ]+ [^ ]+ /;

/** Universidad de Los Andes is also written Universidad de los Andes. */
export function smallArticle(text: string): readonly string[] {
  if (!SPACES_OF_ARTICLE.test(text)) return NONE;
  const small = text.replace(/(?<= \p{Ll}+ )\p{Lu}\p{Ll}{1,2}(?= \p{Lu})/gu, (word) =>
    isSmallWord(word) ? word.toLowerCase() : word,
  );
  return small === text ? NONE : [small];
}

/** Whether a head of which names are written small begins the name, in its language or, without one, in any. */
export const mayBeInSmallLetters = (text: string, lang?: string): boolean =>
  lang !== undefined || isHeadInSmallLetters(firstWord(text));
