import { isCommonGivenName } from '../common-words/common-words.ts';
import { PrefixFilter } from '../common-words/word-hash.ts';
import { languageTest } from '../language-test.ts';
import { madeOnce } from '../made-once.ts';
import { isOpenerIn, openersOfAnyLanguage } from './openers-in-other-languages.ts';

/** Words that open a sentence with a capital without being part of a name. */
const openers = madeOnce(
  () =>
    new Set([
      ...openersOfAnyLanguage(),
      ...`the a an this that these those it its he she they we you i his her their our my your one two three four five some
  any each every no all both many most few several other another such what which who whom whose when where why how
  while if as at by for from in into of off on onto out over to under until up with within without about above after
  against along among around before behind below beneath beside between beyond but despite down during except inside
  like near next outside past per plus since than then there though through throughout toward towards unlike upon via
  and or nor so yet because although unless whether did does do has have had is are was were be been will would can
  could shall should may might must let not now later today yesterday tomorrow tonight here also again once soon still
  even only just meanwhile however moreover instead indeed perhaps maybe thus hence according asked said says told
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december earlier first second third last finally dear thank thanks please welcome
  text photo photos source pictured left right see read more watch visit join meet news speakers speaker observers
  neither either ask tell call hear follow let give write remember
  guests visitors lecturers students teachers specialists members graduates colleagues alumni researchers talks contact`.split(
        /\s+/u,
      ),
    ]),
);
/** Whether a word is one of English or of several languages that no body goes by. */
export const isFunctionWord = (word: string): boolean => {
  const small = word.toLowerCase();
  return openers().has(small) || CONNECTORS.has(small);
};

/** Suddenly, but neither Holly nor Emily. */
const isAdverb = (word: string): boolean => /^\p{Lu}?\p{Ll}+ly$/u.test(word) && !isCommonGivenName(word);

/** `language`: of the text, where it is known (BCP 47). */
export function isOpener(word: string, language = ''): boolean {
  const small = word.toLowerCase();
  return openers().has(small) || isOpenerIn(small, language) || isAdverb(word);
}

const COUNTING = new Set(
  'a an each every any some another no my your one two three many most first second third good bad new old'.split(' '),
);
export const isCounting = (word: string): boolean => COUNTING.has(word.toLowerCase());

const isEnglish = languageTest('en');
/** In English; in a text of another language the word means another thing (Portuguese: a UnB). */
export const isArticle = (word: string, language = ''): boolean =>
  word.length < 3 && /^an?$/iu.test(word) && (language === '' || isEnglish(language));

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'another', 'old', 'new']);
/** Whether a word stands before a common noun: a name behind it is used as one (the Vexley method). */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase());

const NAMING = new Set(['called', 'named', 'surnamed', 'name', 'names']);
/** Whether a word says that a name is spoken of, and not its bearer: two men called … */
export const isNaming = (word: string): boolean => NAMING.has(word.toLowerCase());

const OTHERS = new Set(
  `other big bigger large parent mother otro otra outro outra autre andere anderer anderen altro altra alt alta другой
  другая другого`.split(/\s+/u),
);
/** Words that set one bearer of a name apart from another. */
export const isOther = (word: string): boolean => OTHERS.has(word.toLowerCase());

const ANOTHER = new Set('another otra outra autre andere anderen altra inna другой другая другом'.split(' '));
/** Words that say that not the one is meant of whom the page spoke. */
export const isAnother = (word: string): boolean => ANOTHER.has(word);

const AFTER_NOUN = new Set(
  `is are was were be been has have had does did do can could will would shall should may might must not and or but nor
  that which who than then too also as at by for from in into of on onto to with without under over after before
  because if when while until so either yet`.split(/\s+/u),
);
/** Whether a word after an acronym shows that the acronym itself was the noun ("an SUC should"). */
export const followsNoun = (word: string): boolean => word === '' || AFTER_NOUN.has(word.toLowerCase());

const CONNECTORS = new Set('of and for the in on at de des du la le les et e und der die das и имени &'.split(' '));
/** In UTF-16 units. */
export const MAX_CONNECTOR = 5;
export const isConnector = (word: string): boolean => CONNECTORS.has(word);

/** In capitals. */
export const connectorInitials: ReadonlySet<string> = new Set(
  [...CONNECTORS].map((word) => word.charAt(0).toUpperCase()),
);
const connectorBeginnings = madeOnce(() => new PrefixFilter(CONNECTORS));
/** False where surely none of them begins. */
export const mayBeConnector = (text: string, start: number): boolean => connectorBeginnings().may(text, start);

const DESCRIPTION = /^(?:an?|another|any|the|several|other|one|some)\s/iu;
/** Whether a text begins as a description (an actress) where a name of its own would stand. */
export const opensDescription = (text: string): boolean => DESCRIPTION.test(text);

/** In English one is in a place. */
export const isEnglishIn = (word: string, language: string): boolean => /^[Ii]n$/u.test(word) && isEnglish(language);

/** "Your own ministry". */
export const isOwn = (word: string): boolean => /^own$/iu.test(word);

const ARTICLES_AND_DEMONSTRATIVES = /^(?:the|a|an|this|that)$/iu;
export const isArticleOrDemonstrative = (word: string): boolean => ARTICLES_AND_DEMONSTRATIVES.test(word);

const SILENT_IN_CAPITALS = /^(?:OF|AND|FOR|THE|IN)$/u;
/** Whether a word of a name in capitals has no letter in its initials. */
export const isSilentInCapitals = (word: string): boolean => SILENT_IN_CAPITALS.test(word);
