/**
 * Whether a sentence gives initials to a body that it names beside
 * them: "ABC also stands for …", "…, also abbreviated ABC".
 */
import { languageTest } from '../language-test.ts';

const SMALL =
  "(?:of|and|for|the|in|de|del|della|dei|di|da|do|dos|das|du|des|la|las|los|der|für|und|van|von|y|e|et|d[’']|l[’'])";
/** Two words with capitals at least; in Russian the words behind the first one have small letters. */
const BODY = `(?<body>(?!(?:The|An?|El|La|Los|Las|Le|Les|Il|Lo|O|Os|As|Der|Die|Das|De|Het|Een|Auch|Also)\\s)\\p{Lu}[\\p{L}’'-]+(?:\\s(?:${SMALL}\\s){0,2}(?:${SMALL})?\\p{Lu}[\\p{L}’'-]+){1,6})`;
const RUSSIAN_BODY = '(?<body>\\p{Lu}\\p{Ll}+(?:\\s\\p{L}+){0,3}\\s\\p{Lu}\\p{Ll}+)';
const ARTICLE = "(?:(?:the|an?|el|la|los|las|le|les|il|lo|o|a|os|as|der|die|das|den|dem)\\s|l[’'])?";

/** What the initials are: a noun, a participle. */
const NOUN =
  '(?:acronyms?|abbreviations?|initials|letters|short form|siglas?|acrónimos?|abreviatura|iniciales|sigles?|acronyme|abréviation|initiales|Abkürzung|Kürzel|Akronym|acronimo|abbreviazione|acrônimo|afkorting|skrót|[Аа]ббревиатур\\p{L}|[Сс]окращени\\p{L}|förkortning\\p{L}*)';
const CALLED =
  '(?:known as|called|abbreviated(?: as| to)?|styled|goes by|conocid[oa] como|llamad[oa]|abreviad[oa]|appelée?|abrégée?|connue?s? sous|genannt|abgekürzt|kürzt sich|chiamat[oa]|abbreviat[oa]|conhecid[oa] como|chamad[oa]|сокращённо|сокращенно)';
const ALSO =
  "(?:also|likewise|as well|too|too,|también|aussi|également|auch|ebenfalls|gleichfalls|ebenso|anche|anch[’']ess[oa]|também|тоже|также|ook|też|również|också)";
/** Small words, and verbs that say nothing but whose they are. */
const FILLING =
  "(?:is|are|was|uses?|used|using|shares?|has|have|goes|by|whose|which|that|its|their|the|an?|same|in|short|calls|itself|other|cuy[ao]s?|que|es|son|usa|utiliza|comparte|la|las|el|con|como|misma|dont|le|les|est|sont|partage|utilise|même|de|die|das|der|deren|dessen|ist|trägt|hat|dasselbe|wird|sich|kürzt|ab|il|lo|cui|è|sono|usa|stessa|ha|cuja|cujo|é|são|o|a|os|as|mesma|которого|которой|который|которая|называ\\p{L}+|—|–|['’]s)";

const BETWEEN = new RegExp(
  `^(?:['’]s)?[\\s,(]+(?:(?<noun>${NOUN})|(?<called>${CALLED})|(?<also>${ALSO})|${FILLING}|,)(?:[\\s,]+(?:(?<noun2>${NOUN})|(?<called2>${CALLED})|(?<also2>${ALSO})|${FILLING}))*[\\s,]*[“"«„(]?$`,
  'u',
);
const LAST_BODY = new RegExp(`${BODY}(?<rest>[^.;:!?\\n]{1,48})$`, 'u');
const LAST_RUSSIAN_BODY = new RegExp(`${RUSSIAN_BODY}(?<rest>[^.;:!?\\n]{1,40})$`, 'u');

const NOT_CONFUSED =
  '(?:not to be confused with|unrelated to|no relation to|[Nn]o confundir con|ne pas confondre avec|[Nn]icht zu verwechseln mit|[Nn]on confondere con|[Dd]a non confondere con|[Nn]ão confundir com|[Nn]ão deve ser confundid[oa] com|[Нн]е путать с|[Nn]iet te verwarren met|[Nn]ie mylić z)';
const CONFUSED = new RegExp(
  `${NOT_CONFUSED}\\s${ARTICLE}(?<body>\\p{L}[^.;:!?\\n()]{2,60}?)[\\s,]*[(,]\\s?(?:${ALSO}\\s)?$`,
  'iu',
);
/** The acronym is also that of the Bank of Toruk (ABC */
const OF_BODY = new RegExp(
  `${NOUN}\\s(?:(?:is|are|es|est|ist|è|é)\\s)?(?:${ALSO}\\s)?(?:(?:that|those)\\s)?(?:of|de|du|der|des|von|di|della|del|da|do)\\s${ARTICLE}${BODY}(?:\\s\\(|,\\s|\\s(?:is|are|es|son|est|sont|ist|è|é)\\s(?:${ALSO}\\s)?|\\s(?:${ALSO}\\s)(?:is|es|est|ist|è|é)\\s)$`,
  'iu',
);

const MEANS = `(?:\\s(?:${ALSO}\\s)?(?:stands?|short)\\sfor|\\s(?:is|are)\\s(?:${ALSO}\\s)?short\\sfor|\\s(?:(?:can|may|could|might)\\s)?(?:${ALSO}\\s)?(?:means?|refers?\\sto|denotes?)|\\s(?:is|are|es|son|est|sont|ist|sind|è|sono|é|são)\\s(?:${ALSO}\\s)?(?:the\\s|an?\\s|las?\\s|el\\s|les?\\s|die\\s|das\\s|l[’']|a\\s|as\\s|o\\s)?${NOUN}\\s(?:of|for|de|du|des|von|für|der|di|della|del|da|do)|\\s(?:is|are)\\s(?:${ALSO}\\s)?(?:used|shared)\\s(?:${ALSO}\\s)?(?:by|with)|\\ssteht\\s(?:${ALSO}\\s)?für|\\sbedeutet\\s(?:${ALSO}\\s)?|\\s(?:—|–)\\s(?:это\\s)?(?:${ALSO}\\s)?${NOUN})`;
const MEANS_BODY = new RegExp(`^${MEANS}\\s${ARTICLE}(?:(?:of|de)\\s)?${BODY}`, 'u');
const MEANS_RUSSIAN = new RegExp(`^${MEANS}\\s${RUSSIAN_BODY}`, 'u');

/** A body to which a sentence gives initials; `isOneMore` where they are those of this body too. */
export interface SaidBody {
  readonly body: string;
  readonly isOneMore: boolean;
}

const isInRussian = languageTest('ru uk');
const IS_ALSO = new RegExp(`(?<!\\p{L})${ALSO}(?!\\p{L})`, 'u');
const HAS_NOUN = new RegExp(`(?<!\\p{L})${NOUN}(?!\\p{L})`, 'iu');

/** Words of which each of these phrases has one; most sentences with initials have none. */
const MAY_SAY =
  /[Aa]cron|[Aa]bbrev|[Ii]nitial|letters|short for|stands? for|known as|called|goes by|confus|confund|unrelated|means? |refers? to|[Ss]igla|[Ss]igle|[Aa]bre|[Aa]bré|Abkürz|kürzt|Kürzel|genannt|verwechs|steht|bedeutet|llamad|conocid|conhecid|chiamat|chamad|appel|connue|[Аа]ббрев|[Сс]окращ|путать|afkort|skrót|förkort|mylić|verwarren|confondere|confondre/u;

/** Die Vexbank, ebenfalls ABC abgekürzt */
const CALLED_BEHIND = /^\s(?:abgekürzt|genannt)(?!\p{L})/u;
/** Аббревиатура Банка Торука — тоже ABC */
const OF_BODY_RUSSIAN = new RegExp(`${NOUN}\\s${RUSSIAN_BODY}\\s(?:[—–]\\s)?(?:это\\s)?${ALSO}\\s$`, 'u');
const ofBody = (before: string, isRussian: boolean): RegExpExecArray | null =>
  (isRussian ? OF_BODY_RUSSIAN : OF_BODY).exec(before);

/** How far these phrases reach, in UTF-16 units. */
const BEFORE_REACH = 96;
const BEHIND_REACH = 40;

export function bodySaidOfInitials(before: string, after: string, language: string): SaidBody | undefined {
  if (!MAY_SAY.test(before.slice(-BEFORE_REACH)) && !MAY_SAY.test(after.slice(0, BEHIND_REACH))) return undefined;
  const isRussian = isInRussian(language);
  const behind = (isRussian ? MEANS_RUSSIAN : MEANS_BODY).exec(after);
  if (behind?.groups?.body !== undefined) return { body: behind.groups.body, isOneMore: IS_ALSO.test(behind[0]) };
  const confused = CONFUSED.exec(before)?.groups?.body;
  if (confused !== undefined) return { body: confused, isOneMore: true };
  const of = ofBody(before, isRussian);
  if (of?.groups?.body !== undefined) return { body: of.groups.body, isOneMore: IS_ALSO.test(of[0]) };
  const { body, rest = '' } = (isRussian ? LAST_RUSSIAN_BODY : LAST_BODY).exec(before)?.groups ?? {};
  if (body === undefined || !BETWEEN.test(rest)) return undefined;
  const isCalled = CALLED_WORD.test(rest) || CALLED_BEHIND.test(after);
  if (!isCalled && !HAS_NOUN.test(rest)) return undefined;
  // "also known as" gives one more name, and no one more body.
  return { body, isOneMore: !isCalled && IS_ALSO.test(rest) };
}
const CALLED_WORD = new RegExp(`(?<!\\p{L})${CALLED}(?!\\p{L})`, 'u');

/** In English, and of names in its text: Torukia's, Torukias'. */
export const withoutGenitive = (word: string): string => word.replace(/['’]s?$/u, '');
