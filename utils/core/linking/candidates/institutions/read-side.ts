/** Whether a place stands for a team: beside a score, or in a sentence that says who beat whom. */
import { speaksOfSport, speaksOfVotes } from '../../../languages/sport/sport-words.ts';
import { clubNames, clubWordAlone, mayScore, placesOfTeam, townAndTeam } from '../../../languages/sport/team-names.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';
import type { Candidate, SpanResult } from '../types.ts';
import { type InstitutionSpan, isInCapitals, mayBeCompany } from './institution-span.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
/** No year, no price, no part of a longer number. */
const POINTS = String.raw`(?:0|[1-9]\d{0,2})(?![\d%\p{L}]|[.,:/]\d)`;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d+,?\s$/u;

/** "Toruk 6 Vexby 4", "Toruk 2, at Vexby 1", "Toruk 2-1 Vexby". */
const FIRST_OF_PAIR = new RegExp(`^\\s${POINTS}(?:,|\\s?[-–]\\s?${POINTS})?\\s(?:at\\s)?${NAME}\\s${POINTS}`, 'u');
const BEFORE_SCORE_OF_BOTH = new RegExp(`^\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s${NAME}`, 'u');
const OPENS_PAIR = new RegExp(`${NAME}\\s${POINTS},?\\s(?:at\\s)?$`, 'u');
const POINTS_BEHIND = new RegExp(`^\\s${POINTS}(?!\\s\\p{Ll})`, 'u');
/** The same where the sentence goes on. */
const POINTS_WITHIN = new RegExp(`^\\s${POINTS}`, 'u');
const SCORE_OF_BOTH_BEFORE = new RegExp(`${NAME}\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s$`, 'u');
/** A row of a table: the share of games won in three decimals. */
const IN_TABLE = /^(?:\s+\d{1,3}){2,3}\s+\.\d{3}(?!\d)/u;
/** A row of six figures or more, which tables of other things have as well. */
const FIGURES = /^(?:\s+-?\d{1,3}){6,}\s*(?:$|\n)/u;
/** Runs: "Toruk 255 and 108-3", "Toruk 312 for 6", "Toruk 98 all out". */
const RUNS = /^\s\d{1,3}(?:\sall out\b|-?\d?\sand\s\d{2,3}\b)|^\s\d{3}\sfor\s\d\b/u;
/** The same that may be days or a price: "Toruk 108-3", "Toruk 98 for three". */
const MAY_BE_RUNS = /^\s\d{1,3}(?:-\d{1,2}(?!\d)|\sfor\s(?:\d|one|two|three|four|five|six|seven|eight|nine)\b)/u;
/** A line that holds nothing but two sides. */
const AGAINST_BEHIND = new RegExp(`^\\s(?:AT|v\\.?|vs\\.?|V)\\s${NAME}\\s*$`, 'u');
const AGAINST_BEFORE = new RegExp(`^\\s*${NAME}\\s(?:AT|v\\.?|vs\\.?|V)\\s$`, 'u');

/** Two names with points each, as often as there is room, and nothing else but what stands in brackets. */
const IN_BRACKETS = /\([^()]*\)/gu;
const ONE_PAIR = new RegExp(
  `^(?:${NAME})\\s${POINTS},?\\s(?:at\\s)?(?:${NAME})\\s${POINTS}[\\s.,;]*|^(?:${NAME})\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s(?:${NAME})[\\s.,;]*`,
  'u',
);
const IS_DAY = /\d\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b/u;
/** In UTF-16 units: longer texts are sentences. */
const LONGEST_LIST = 400;

function isNothingButPairs(text: string): boolean {
  if (text.length > LONGEST_LIST || IS_DAY.test(text)) return false;
  let rest = text.replace(IN_BRACKETS, '').trim();
  while (rest !== '') {
    const [pair = ''] = ONE_PAIR.exec(rest) ?? [];
    if (pair === '') return false;
    rest = rest.slice(pair.length);
  }
  return true;
}

const WINS =
  '(?:beat|beats|defeat|defeats|defeated|edged|downed|routed|thrashed|trounced|crushed|outlasted|held|swept|upset|whipped|blanked)';
const DIGITS = String.raw`\d{1,3}[-–]\d{1,3}`;
/** A score is no adjective of what stands behind it (10-15 shops), but of a win. */
const SCORE = String.raw`\b${DIGITS}\b(?!\s(?!(?:in|at|on|to|by|with|against|over|after|for|and|but|as|from|before|thanks|when|while|here|there|away|win|wins|defeat|loss|victory|triumph|draw|tie|lead|upset|rout)\b)\p{Ll})`;
/** Goals and runs are counted: "by meeting its goals" is no result. */
const COUNTED = String.raw`\bby\s(?:an?\s)?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|innings?)(?:\s(?:and|innings?))*\s(?:innings|wickets?|runs?|goals?|points?)\b|\bby\san\sinnings\b`;
/** Who was beaten stands behind the verb: "beat off", "upset residents" and "held its lead" say nothing of the kind. */
const DOES = new RegExp(
  String.raw`^(?:,\swh(?:o|ich)|\s(?:also|then|easily|narrowly|had))?\s(?:${WINS}\s(?:the\s)?\p{Lu}|(?:lose|loses|lost|draw|drew|tied|win|wins|won)\b(?=.{0,40}\d{1,3}[-–]\d|.{0,40}\bby\b))|^(?:,|\s(?:was|were|had\sbeen))\sbeaten\s(?:${DIGITS}\s)?by\s`,
  'u',
);
const IS_DONE_TO = new RegExp(
  [
    String.raw`\b${WINS}(?:ing)?`,
    String.raw`\bbeaten\s(?:${DIGITS}\s)?by`,
    String.raw`\b(?:win|wins|won|victory|triumph|defeat|loss|draw)\s(?:over|against|by|to|at\shome\sto)`,
    String.raw`\b(?:lost|losing|lose|drew)(?:\s${DIGITS})?\s(?:to|with|against|by|at\shome\sto)`,
    String.raw`\b(?:won|lost|drew)\s${DIGITS}\s(?:against|over|at\shome\sto)`,
    String.raw`\b(?:lost|losing|lose)\s(?:${COUNTED})\sto`,
  ]
    .map((pattern) => String.raw`(?:${pattern})\s$`)
    .join('|'),
  'u',
);
const HAS_RESULT = new RegExp(`${SCORE}|${COUNTED}|\\bovertime\\b|\\bextra time\\b`, 'u');

const FIGURE = /(?<!\d)\d{1,3}(?!\d)/gu;
const largestIn = (text: string): number => Math.max(0, ...(text.match(FIGURE) ?? []).map(Number));

interface Result {
  /** What shows it. */
  readonly text: string;
  readonly needs?: Candidate['needsSport'];
}

/** The text that shows what the side scored beside the name; null where nothing does. */
function resultBeside({ before, after, text }: TextAround): Result | null {
  const [runs] = RUNS.exec(after) ?? [];
  if (runs !== undefined) return { text: runs };
  // What a table adds up is no score.
  if (IN_TABLE.test(after)) return { text: '…' };
  // Other lists are written so as well: degrees, trains, deaths.
  const found = scoreBeside(before, after);
  if (found !== null) return { text: found, needs: isNothingButPairs(text) ? 'no-other-heading' : 'said' };
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const isLast = !/[\p{L}\p{N}]/u.test(after);
  // So are cases of law.
  const isLine = (isFirst && AGAINST_BEHIND.test(after)) || (isLast && AGAINST_BEFORE.test(before));
  return isLine ? { text: 'v', needs: 'said' } : null;
}

function scoreBeside(before: string, after: string): string | null {
  for (const pattern of [FIRST_OF_PAIR, BEFORE_SCORE_OF_BOTH, MAY_BE_RUNS]) {
    const [found] = pattern.exec(after) ?? [];
    if (found !== undefined) return found;
  }
  if (FIGURES.test(after)) return '…';
  const [both] = SCORE_OF_BOTH_BEFORE.exec(before) ?? [];
  if (both !== undefined) return both;
  if (!OPENS_PAIR.test(before) || MONTH.test(before)) return null;
  const behind = speaksOfSport(before + after) ? POINTS_WITHIN : POINTS_BEHIND;
  return behind.exec(after)?.[0] ?? null;
}

/** The same where the sentence says that the name beat somebody or was beaten, and by how much. */
function resultInSentence({
  before,
  after,
  surface,
}: {
  before: string;
  after: string;
  surface: string;
}): Result | null {
  if (!DOES.test(after) && !IS_DONE_TO.test(before)) return null;
  const sentence = `${before}${surface}${after}`;
  if (speaksOfVotes(sentence) && !speaksOfSport(sentence)) return null;
  const found = HAS_RESULT.exec(after) ?? HAS_RESULT.exec(before);
  return found === null ? null : { text: found[0] };
}

/** Clubs of this kind play one another, and no team of a league whose teams have a name behind their town. */
const IS_CLUB = /\p{Lu}\p{Ll}+ (?:United|Town|Rovers|Wanderers|Athletic|Albion|Hotspur|Villa|Wednesday|Forest)\b/u;
/** Whether a team of that name may have scored what the result says, in this text. */
function isOwnResult(result: string, name: string, text: string): boolean {
  if (IS_CLUB.test(text) && townAndTeam(name) !== null) return false;
  return !/\d/u.test(result) || mayScore(name, largestIn(result));
}

const OF_SPORT =
  /\b(?:games?|seasons?|coach(?:es|ed)?|play(?:s|ed|er|ers|offs?)?|play-offs?|pitch(?:er|ers|ed|es)|innings?|homers?|homered|hits?|runs?|points?|goals?|goalkeeper|striker|quarterback|touchdowns?|rebounds?|league|roster|teammates?|fans|title|championship|series|pennant|draft(?:ed)?|trad(?:e|ed)|victory|beat|won|win|wins|lost|lose|scor(?:e|ed|es|ing)|goalless|squad|wickets?|relegated|relegation|semi-?finals?|quarter-?finals?|match(?:es)?|stadium|ballpark|arena|standings)\b/u;

/** "The Herons won": a word of sport in the sentence of what a team is called without its town, behind a small word. */
function sportBeside({ before, after, previous, previousGap }: TextAround): string | undefined {
  if (previousGap !== ' ' || !/^(?:The|His|Her|Their|Whose|Our|\p{Ll}+)$/u.test(previous)) return undefined;
  return (OF_SPORT.exec(after) ?? OF_SPORT.exec(before))?.[0];
}

/** What a team is called without its town, and not a longer name. */
const isTeam = ({ entry, around: { goesOnInCapitals, isPossessive } }: InstitutionSpan): boolean =>
  entry.form === 'bare' && (isPossessive || !goesOnInCapitals) && townAndTeam(entry.surface.name)?.[1] === entry.text;

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
const LEADS_TO_PLACE = /^(?:IN|AT|FROM|OF|NEAR|TO)$/u;

const OPENS_CLAUSE = /(?:^\s*|[.;:!?“"]\s*|\b(?:while|but|when|that|because|if|after|before|since|where|until|as)\s)$/u;
/** "Toruk were", "Toruk have": a team is many, and a place is one. */
function manyInOne({ before, after }: TextAround): string | undefined {
  const [, verb] = /^\s(are|were|have|haven['’]t|weren['’]t)\s/u.exec(after) ?? [];
  return verb !== undefined && OPENS_CLAUSE.test(before) && OF_SPORT.test(after) ? verb : undefined;
}

/** Whether the name stands where a side does: it does something, or is played against. */
function standsAsSide({ around, surface, inHeading }: InstitutionSpan): boolean {
  const { before, after, previous } = around;
  if (inHeading && isInCapitals(around) && surface === surface.toUpperCase()) return !LEADS_TO_PLACE.test(previous);
  const isDoing = PLAYS.test(after) || (DOES_ANYTHING.test(after) && OF_SPORT.test(after));
  if (HAS_ROLE.test(after) || (ROLE_OF.test(before) && ENDS_NAME.test(after))) return true;
  return (OPENS.test(before) && isDoing) || (AGAINST.test(before) && ENDS_NAME.test(after));
}

/** "Rovers end run", "scored for Rovers": the last word of a club stands for hardly anything else where the page has it. */
const clubWord = ({ entry, around: { before, after }, inHeading }: InstitutionSpan): SpanResult | null =>
  (inHeading && OPENS.test(before) && /^\s\p{Ll}/u.test(after)) || /\bfor\s$/u.test(before)
    ? { form: entry.index, points: 0, maySide: true }
    : null;

const isWithinName = ({ previous, previousGap, goesOnInCapitals }: TextAround, inCapitals: boolean): boolean =>
  !inCapitals && (goesOnInCapitals || (previousGap === ' ' && /^\p{Lu}/u.test(previous)));

const isOfTeam = ({ text, surface: { name } }: NameEntry): boolean =>
  clubNames(name).includes(text) || placesOfTeam(name).includes(text);

/** Toruk 2 Vexby 1: a place that stands for the team that plays there, and for nothing else of the team’s elsewhere. */
export function readSide(span: InstitutionSpan): SpanResult | null {
  const { entry, institution, around, weights, surface } = span;
  const { form, index, isTyped } = entry;
  if (form !== 'side' && (form !== 'bare' || isTyped || !mayBeCompany(institution))) return null;
  const asSide = (word: string, needs?: Candidate['needsSport']): SpanResult => ({
    form: index,
    points: weights.distinctive,
    isSide: true,
    ...(needs === undefined ? {} : { needsSport: needs }),
    evidence: [['role', word]],
  });
  const maySide = (): SpanResult | null => (standsAsSide(span) ? { form: index, points: 0, maySide: true } : null);
  if (clubWordAlone(entry.surface.name) === entry.text && form === 'side')
    return isWithinName(around, isInCapitals(around)) ? 'none' : (clubWord(span) ?? maySide() ?? 'none');
  const { before, after } = around;
  const result = resultBeside(around) ?? resultInSentence({ before, after, surface });
  if (result !== null && isOfTeam(entry) && isOwnResult(result.text, entry.surface.name, before + after))
    return asSide(result.text.trim(), result.needs);
  const word = isTeam(span) ? sportBeside(around) : undefined;
  if (word !== undefined) return asSide(word);
  const many = isOfTeam(entry) ? manyInOne(around) : undefined;
  if (many !== undefined) return asSide(many);
  const may = isOfTeam(entry) ? maySide() : null;
  return may ?? (form === 'side' ? 'none' : null);
}
