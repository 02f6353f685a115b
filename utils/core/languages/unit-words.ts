/**
 * Offices and commissions of a body that many countries share: what governs the name is a unit with a name of its own. Organs
 * of the body itself (its board, its secretariat) are not listed: they are spoken of as the body.
 */

import { foldWord } from './common-words.ts';
import { isCapitalised } from './letters.ts';
import { countryOf } from './places.ts';

/** How words for a unit begin, or what they are, in many languages, without accents; commissioners and bureaucracies are none. */
const UNIT = new RegExp(
  `^(?:${`offices?$ bureau[sx]?$ buro(?!kr) biuro(?!kr) birou buiro oficina escritorio ufficio ured kancelar kantor pejabat ofis irod toimisto tanggapan
  commissions?$ commissies?$ commission[ei]$ comision(?:es)?$ comissao comisi(?!on) komis(?!ar|er|ioner) kommis(?!sar|sionar) suruhanjaya jawatankuasa bizottsag toimikunta tume
  institut(?:e|es|o|os|ul|u|a)?$ istituto instytut clubs?$ clube klub бюро(?!кр) офис офіс комис(?!сар) коміс(?!ар) представительств институт інститут клуб γραφει επιτροπ
  مكتب لجنة اللجنة معهد دفتر کمیسیون משרד ועדה कार्यालय आयोग अफिस কমিশন অফিস`
    .split(/\s+/u)
    .map((word) => foldWord(word))
    .join('|')})`,
  'u',
);
/** A committee is an organ of the body, unless it is a nation's or one for the body. */
const COMMITTEE = /^(?:committee|comit|komit|комитет|комітет)/u;
/** Its general conference has a name of its own. */
const CONFERENCE = /^(?:conferenc|conferenz|conferinta|konferen|generalkonferenz|конференц)/u;
const GENERAL = /^(?:general|генерал)/u;
const NATIONAL =
  /^(?:nation|nacion|nazion|nasion|narodn|narodow|nemzeti|ulusal|milli|kebangsaan|национальн|національн|национал|улттық|εθνικ|الوطنية|ملی|taifa)/u;
const FOR = new Set('for pour para per por fur voor ds spraw pro za делам справах за pentru untuk pri για'.split(' '));
/** Words between a unit and the body, and adjectives of units. */
const BETWEEN = new Set(
  `${[...FOR].join(' ')} of the at de la le les du des l el al a da do dos della dello del dell von der die das des zu van het din dla przy
  u по при в ng ya της την στην regional regionale regionales reģional multisectoral liaison field cluster permanent
  регионального региональное الإقليمي cooperation cooperacion cooperacao cooperazione cooperare with con com avec cu
  saradnju suradnju sa s zusammenarbeit mit kerjasama dengan isbirligi wspolpracy spolupraci сарадњу са сотрудничеству с`
    .split(/\s+/u)
    .map((word) => foldWord(word)),
);
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MOST_BETWEEN = 5;
/** Of a nation, without being a word for a country. */
const OF_NATION = /^(?:РФ|РК|française?|chinoise?|chinesische?|deutsche)$/u;

const isUnit = (word: string): boolean => UNIT.test(word);

const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Vietnamese and scripts without spaces, right before the name. */
const UNSPACED_BEFORE =
  /(?:văn phòng|[uủ][yỷ] ban quốc gia|uỷ ban quốc gia|viện|câu lạc bộ)\s$|(?:สำนักงาน|คณะกรรมการ(?:แห่งชาติว่าด้วย)?|สถาบัน)\s?$/iu;
/**
 * Chinese, Japanese and Korean, right behind it. A Chinese name counts before its offices, but not inside a nation's
 * commission.
 */
const UNSPACED_AFTER =
  /^\s?(?:全[国國]委[员員][会會]|国内委員会|アジア\p{L}{0,6}事務所)|^\s?[가-힣]{0,6}(?:위원회|사무소|연구소)/u;

/** What stands right behind the name: up to two capitalised words and a unit (UNESCO Dakar Office, UNESCO-Kommission). */
const BEHIND = /^(?:['’]s)?[ -\u2010\u2011]((?:\p{L}[\p{L}\p{M}]*[ -]?){1,3})/u;
/** Case endings that Kazakh and Turkish put behind a hyphen or an apostrophe: ЮНЕСКО-ның Алматыдағы бюросы. */
const CASE_ENDING = /^[-'’]\p{Ll}{2,4}(?= \p{Lu})/u;

const OPENS_BEHIND = " -\u2010\u2011'’";

function goesOnAsUnit(after: string): boolean {
  if (!OPENS_BEHIND.includes(after.charAt(0))) return false;
  const words = BEHIND.exec(after.replace(CASE_ENDING, ''))?.[1]?.match(WORD) ?? [];
  for (const word of words) {
    if (isUnit(foldWord(word))) return true;
    if (!isCapitalised(word)) return false;
  }
  return false;
}

function isGoverned(before: string): boolean {
  const words = (before.match(WORD) ?? []).slice(-MOST_BETWEEN - 1);
  let isOfNation = false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const written = words[at] ?? '';
    const word = foldWord(written);
    const next = foldWord(words[at - 1] ?? '');
    if (isUnit(word)) return true;
    if (COMMITTEE.test(word)) return isOfNation || NATIONAL.test(next);
    if (CONFERENCE.test(word)) return GENERAL.test(next) || word.startsWith('general');
    // Commissione Nazionale Italiana: one more adjective behind that word says of which nation.
    const isAdjective =
      NATIONAL.test(word) || NATIONAL.test(next) || countryOf(written) !== undefined || OF_NATION.test(written);
    isOfNation ||= isAdjective || FOR.has(word);
    if (!isAdjective && !GENERAL.test(word) && !BETWEEN.has(word)) return false;
    // Conférence générale de l’UNESCO: the adjective stands behind.
    if (GENERAL.test(word) && CONFERENCE.test(next)) return true;
  }
  return false;
}

/** Whether the name between these two parts of its sentence only says whose a unit is. */
export function isNameOfUnit(before: string, after: string): boolean {
  if (BEYOND_ASCII.test(before) && UNSPACED_BEFORE.test(before)) return true;
  if (BEYOND_ASCII.test(after) && UNSPACED_AFTER.test(after)) return true;
  if (goesOnAsUnit(after)) return true;
  return /[\s'’]$/u.test(before) && !/[,;:.(«“]\s*$/u.test(before) && isGoverned(before);
}
