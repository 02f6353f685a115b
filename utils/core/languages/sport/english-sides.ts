/** Where a side stands in an English sentence: what it does, who plays against it, who coaches it. */

const OF_SPORT =
  /\b(?:games?|seasons?|coach(?:es|ed)?|play(?:s|ed|er|ers|offs?)?|play-offs?|pitch(?:er|ers|ed|es)|innings?|homers?|homered|hits?|runs?|points?|goals?|goalkeeper|striker|quarterback|touchdowns?|rebounds?|league|roster|teammates?|fans|title|championship|series|pennant|draft(?:ed)?|trad(?:e|ed)|victory|beat|won|win|wins|lost|lose|scor(?:e|ed|es|ing)|goalless|squad|wickets?|relegated|relegation|semi-?finals?|quarter-?finals?|match(?:es)?|stadium|ballpark|arena|standings)\b/u;

/** "The", "our": whether a word may stand before what a team is called without its town. */
const BEFORE_TEAM = /^(?:The|His|Her|Their|Whose|Our|\p{Ll}+)$/u;
export const isBeforeTeam = (word: string): boolean => BEFORE_TEAM.test(word);

/** The word of a game that the sentence has around a name: "The Herons won". */
export const wordOfGame = (before: string, after: string): string | undefined =>
  (OF_SPORT.exec(after) ?? OF_SPORT.exec(before))?.[0];

/** Where a sentence, or a part of one, begins. */
const OPENS =
  /(?:^\s*|[.;:!?“"]\s*|,\s|\b(?:while|but|and|as|when|that|because|if|after|before|since|where|until)\s)$/u;
/** What sides do. */
const PLAYS =
  /^\s(?:also\s|then\s|now\s|only\s|never\s)?(?:beat|win|won|lose|lost|lead|led|draw|drew|trail|trailed|concede|conceded|score|scored|miss|missed|rallied|play|played|batted|bowled|host|hosted|meet|met|face|faced|finished|dominated|clinched|slumped|slipped|slip|battled|qualified|advanced|rested|hung on|held on|hit back|fought back|went ahead|took the lead|equalised|equalized|levelled|recovered|collapsed|declared)\b/u;
/** What others do as well. */
const DOES_ANYTHING =
  /^\s(?:\p{Ll}+ed|is|was|has|are|were|have|had|will|would|can|could|must|should|did|took|take|went|go|made|came|held|kept|fell|put|needed|need)\s/u;
const AGAINST =
  /\b(?:against|over|beat|beating|face|faced|facing|meet|met|meeting|play|played|playing|host|hosted|hosting|lead|led|leading|trail|trailed|trailing|scored for|plays for|played for)\s$/u;
/** Who coaches it, who plays for it. */
const HAS_ROLE =
  /^\s(?:coach|manager|captain|skipper|boss|goalkeeper|keeper|striker|midfielder|defender|winger|quarterback|pitcher|fans|supporters)\b/u;
const ROLE_OF =
  /\b(?:(?:coach|manager|captain|skipper|boss|goalkeeper|striker|midfielder|defender|winger|quarterback|pitcher|fans|supporters)\sof|(?:goals?|points|runs|tr(?:y|ies)|games?|match(?:es)?|seasons?|debut|first|second)\sfor)\s$/u;
const ENDS_NAME =
  /^(?:$|[.,;:!?)”"]|\s(?:on|in|at|by|with|for|to|after|before|and|but|who|when|while|since|last|next|this)\b)/u;

const doesAsSide = (after: string): boolean => PLAYS.test(after) || (DOES_ANYTHING.test(after) && OF_SPORT.test(after));

/** Whether the name stands where a side does: it does something, has a coach, or is played against. */
export function standsAsSide(before: string, after: string): boolean {
  if (HAS_ROLE.test(after) || (ROLE_OF.test(before) && ENDS_NAME.test(after))) return true;
  return (OPENS.test(before) && doesAsSide(after)) || (AGAINST.test(before) && ENDS_NAME.test(after));
}

const LEADS_TO_PLACE = /^(?:IN|AT|FROM|OF|NEAR|TO)$/u;
/** "IN TORUK", in a heading in capitals: whether a word leads to a place, and to no side. */
export const leadsToPlaceInCapitals = (word: string): boolean => LEADS_TO_PLACE.test(word);

const OPENS_CLAUSE = /(?:^\s*|[.;:!?“"]\s*|\b(?:while|but|when|that|because|if|after|before|since|where|until|as)\s)$/u;
const MANY = /^\s(are|were|have|haven['’]t|weren['’]t)\s/u;
/** "Toruk were", "Toruk have": the verb that makes many of the name, as a team is, where a place is one. */
export function pluralVerbOfSide(before: string, after: string): string | undefined {
  const [, verb] = MANY.exec(after) ?? [];
  return verb !== undefined && OPENS_CLAUSE.test(before) && OF_SPORT.test(after) ? verb : undefined;
}

/** "Rovers end run", which opens a heading. */
export const opensWithSide = (before: string, after: string): boolean => OPENS.test(before) && /^\s\p{Ll}/u.test(after);
/** "Scored for Rovers". */
export const isForSide = (before: string): boolean => /\bfor\s$/u.test(before);
