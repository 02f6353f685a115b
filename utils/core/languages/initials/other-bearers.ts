/** What a sentence says around an acronym that something else bears there: a party, a country, a team, a small word. */

/** What no body of learning is, in languages with articles. Some institutes are agencies. */
const THINGS =
  'party|union|airport|airline|airfield|league|federation|newspaper|daily|weekly|magazine|broadcaster|bank|insurer|company|firm|retailer|maker|brewer|railway|militia|army|station|ministry|brand|virus|vaccine|treaty|standard|motorway|Partei|Gewerkschaft|Flughafen|Bank|Firma|Zeitung|Zeitschrift|Sender|partido|sindicato|aeropuerto|aerolínea|banco|empresa|emisora|periódico|parti|syndicat|aéroport|banque|entreprise|partito|sindacato|aeroporto|banca|azienda|jornal|partij|vakbond|luchthaven|bedrijf';
const ARTICLE = "(?:the|an?|la|le|el|il|lo|die|der|das|een|de|het|o|um|uma|un|une|una|uno|eine?|l[’']|un[’'])";
/** "A friend of the party": behind such a word the thing is not what the initials stand for. */
const NO_LINK = String.raw`(?!(?:of|for|with|in|at|to|by|from|whose|which|that|and|or|de|del|des|du|di|da|do|von|der|und|y|e|et|van|en)\s)`;
const THING_BEHIND = new RegExp(
  String.raw`^(?:,|\s[–—-]|\s?\()\s?${ARTICLE}\s?(?:${NO_LINK}[\p{L}’'-]+\s){0,3}(?:${THINGS})(?![\p{L}’'-]|\s(?:in|to)\s)`,
  'u',
);
const THING_BEFORE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${THINGS})(?:\s(?:of|from|in|de|von|aus)\s\p{Lu}[\p{L}-]+)?,\s(?:(?:also|once)\s(?:called|known as)\s["“]?|${ARTICLE}\s)$`,
  'u',
);
const ENDS_PART = /^["”]?\s*(?:[,.;:)–—]|$|\s[–—-]\s)/u;

/**
 * "The VSU, the miners’ union", "the miners’ union, the VSU":
 * whether the sentence says that the initials are no university's.
 */
export const isSaidToBeThing = (before: string, after: string): boolean =>
  THING_BEHIND.test(after) || (ENDS_PART.test(after) && THING_BEFORE.test(before));

/** Days of a month are no result: 12–15 May, 12-15 de mayo de 2024. */
const DAYS_BEHIND =
  /^\s\d{1,2}\.?\s?[–-]\s?\d{1,2}\.?\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?!\p{L})|(?:de\s)?\p{L}+\.?,?\s(?:de\s)?\d{4}(?!\d))/u;

/** "VSU 2, JOR 2", "VSU 3–1 KSA": a result. */
const RESULT = /^\s\d{1,3}(?:\s?[–-]\s?\d{1,3}|,?\s?(?:[–-]\s)?\p{Lu}{2,4}\s\d{1,3})(?![\p{L}\d])/u;
export const isBeforeResult = (after: string): boolean => RESULT.test(after) && !DAYS_BEHIND.test(after);

/** "Toruk 3 Leeds 0", "Toruk 1, Leeds United 0.", "Toruk 2-1". */
const RESULT_OF_NAME =
  /^\s\d{1,2}(?:,?\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s\d{1,2}|[-–]\d{1,2})(?![\p{L}\d])/u;
export const isBeforeResultOfName = (after: string): boolean => RESULT_OF_NAME.test(after) && !DAYS_BEHIND.test(after);

const WINS = new Set(
  `beat beats edged thrashed drew lost won venció vence ganó goleó perdió empató derrotó venceu ganhou perdeu empatou
  derrotou batte vince perde pareggia bat gagne besiegt besiegte schlägt schlug verliert verlor gewinnt gewann`.split(
    /\s+/u,
  ),
);
/** "2-0", "por 2 a 0", "Toruk United 3 zu 1". */
const RESULT_BEHIND_VERB = /^\s\p{L}+\s(?:[\p{L}’'-]+\s){0,4}\d{1,3}\s?(?:[-–]\s?|a\s|à\s|zu\s)\d{1,3}(?![\p{L}\d])/u;
export const isVerbOfResult = (word: string): boolean => WINS.has(word);
/** Whether behind such a verb, with which `after` begins, a result stands, so that a team is meant. */
export const isBeforeVerbOfResult = (after: string): boolean => RESULT_BEHIND_VERB.test(after);

const COUNTRIES = new Set('USA UAE UK USSR PRC DRC CAR RSA PNG UAR DDR'.split(' '));
const COUNTRY_BEFORE = /\b(?:Team|[Mm]ade in|(?:in|across|throughout|from|outside|within|to|of)\sthe|[Ii]n)\s$/u;
const NO_NOUN = /^(?:\s?[^\s\p{L}]|\s*$|\s\p{Ll}+)/u;
const PLACE_BEFORE = /(?:\p{Lu}[\p{L}.]*|\d{3,}),\s$/u;
/** "In the USA", "Team USA", "Alabama 36688, USA": initials of a country where countries stand. */
export const isCountryThere = (initials: string, before: string, after: string): boolean =>
  COUNTRIES.has(initials) &&
  ((COUNTRY_BEFORE.test(before) && NO_NOUN.test(after)) ||
    (PLACE_BEFORE.test(before) && /^(?:[.;)]|\s*$)/u.test(after)));

const VERBS = new Set(['MUST', 'WILL', 'CAN', 'MAY']);
const SUBJECT_BEFORE =
  /(?:^\s*["“]?\p{Lu}\p{Ll}+|(?:^|\s)(?!(?:at|of|from|by|the|for|in|to|with|and|or|that|near|via|like)\s)(?:\p{Ll}{2,}|You|We|They|I|He|She|It))\s$/u;
/** "Doses MUST be kept cold": a verb in capitals, behind its subject and before another verb. */
export const isVerbInCapitals = (initials: string, before: string, after: string): boolean =>
  VERBS.has(initials) && SUBJECT_BEFORE.test(before) && /^\s\p{Ll}/u.test(after);
