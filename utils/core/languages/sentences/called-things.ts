/** What goes by a name, as its sentence says: a dog called Toruk, a bank, Toruk, that paid. */
import { isHead, isUniversity } from '../language-profiles.ts';

/** In UTF-16 units: longer than nearly all of these phrases. */
const REACH = 64;
const near = (before: string): string => before.slice(-REACH);

const ONE = '[Aa]n?|[Aa]nother|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Mm]y|[Oo]ur';
const ONE_ELSEWHERE = '[Uu]n[aeo]?|[Uu]ma?|[Ee]in(?:e[nmr]?)?|[Ee]en|[Ee]n|[Ee]tt';
const WORD = String.raw`\p{Ll}[\p{L}’'-]*`;
const CALLED =
  '(?:called|named|nicknamed|christened|dubbed|goes by|go by|(?:that|which|who) (?:calls? (?:itself|themselves|himself|herself)|goes by|is (?:called|named|known as))|llamad[oa]|nommée?|appelée?|baptisée?|chiamat[oa]|di nome|chamad[oa]|namens|mit dem Namen|genaamd|vid namn|som heter)';
/** German nouns begin with a capital. */
const WORD_ELSEWHERE = String.raw`\p{L}[\p{L}’'-]*`;
const GIVEN_TO = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:(?:${ONE})\s(?<words>(?:${WORD}\s){1,3})|(?:${ONE_ELSEWHERE})\s(?<others>(?:${WORD_ELSEWHERE}\s){1,3}))${CALLED}\s["“„‘'«]?$`,
  'u',
);
/** "A panel named Toruk the best": the panel is not called so. */
const GIVES_RANK = /^\s(?:the|as|its|their|one|first|second|best|among|an?)\s/u;
const THINGS =
  'animal|airline|bakery|band|bank|barge|bear|boat|bookshop|brand|brewer|brewery|broadcaster|builder|bull|café|camel|canal|carmaker|cat|chipmaker|choir|club|company|composer|cow|dog|donkey|drugmaker|elephant|farmer|ferry|film|firm|fisherman|goat|goose|gorilla|grocer|guesthouse|hill|horse|hotel|hurricane|inn|insurer|island|lake|line|magazine|maker|manufacturer|mare|mountain|musical|newspaper|novel|novelist|painter|parrot|party|peak|pig|poet|publisher|pub|restaurant|retailer|river|seal|shipyard|shop|singer|ship|song|star|start-up|startup|storm|street|suburb|supermarket|supplier|tanker|taxi|tiger|trawler|tug|typhoon|union|village|volcano|winery|yacht|zebra';
const IS_THING = new RegExp(`^(?:${THINGS})$`, 'u');
/** "A university named Toruk", "a partner called Toruk". */
const MAY_BE_BODY = new Set(
  `partner member host rival competitor neighbour neighbor newcomer participant winner applicant place institution body newly be was is are were been being
  socio miembro partenaire membre partner mitglied socio membro parceiro instituição institución istituzione`.split(
    /\s+/u,
  ),
);
const mayBeBody = (word: string): boolean =>
  (isHead(word) && !IS_THING.test(word)) || isUniversity(word) || MAY_BE_BODY.has(word.toLowerCase());

/** "A cat named Toruk": whether the words before a name give it to something that is no place of learning. */
export function isGivenToThing(before: string, after: string): boolean {
  if (GIVES_RANK.test(after)) return false;
  const { words, others } = GIVEN_TO.exec(near(before))?.groups ?? {};
  const called = words ?? others;
  return called !== undefined && !called.trim().split(' ').some(mayBeBody);
}

const THING_BEFORE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${ONE}|[Tt]he)\s(?:${WORD}\s){0,2}(?:${THINGS}),\s["“]?$`,
  'u',
);
const CLOSES = /^["”]?(?:,|[.;:!?)]|\s*$)/u;

/**
 * "A bank, Toruk, paid": whether a kind of thing stands before
 * the name and a comma, and the name is all that explains it.
 */
export const isThingExplained = (before: string, after: string): boolean =>
  CLOSES.test(after) && THING_BEFORE.test(near(before));

const HOUSE =
  /^\s(?:bar|pub|café|cafe|restaurant|hotel|motel|cinema|nightclub|theatre|theater|hall|estate|ward|ferry|yacht|horse|farm)\b/u;
/** "The Toruvia bar": whether what goes by the name is a house, a ship or an animal. */
export const isBeforeHouse = (after: string): boolean => HOUSE.test(after);
