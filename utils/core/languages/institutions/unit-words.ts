/**
 * Offices and commissions of a body that many countries share: what governs the name is a unit with a name of its own.
 * Organs of the body itself (its board, its secretariat) are not listed: they are spoken of as the body.
 */
import { foldWord } from '../common-words/common-words.ts';
import { countryOfNation } from '../geography/nations.ts';
import { countryOf } from '../geography/places.ts';
import { isCapitalised, isLetter, kindOf, OTHER } from '../letters.ts';
import { isNameOfCommission } from './national-commissions.ts';

/**
 * How words for a unit begin, or what they are, in many languages,
 * without accents; commissioners and bureaucracies are none.
 */
const UNIT = new RegExp(
  `^(?:${`offices?$ bureau[sx]?$ buro(?!kr) biuro(?!kr) birou buiro oficina escritorio ufficio ured kancelar канцелар kantor pejabat ofis irod toimisto tanggapan
  commissions?$ commissies?$ commission[ei]$ comision(?:es)?$ comissao comissio$ comisi(?!on) coimisiun komis(?!ar|er|ioner) kommis(?!sar|sionar) kummissjon povjerenstv nasjonalkommi nationalkommi nefnd suruhanjaya jawatankuasa bizottsag hivatal(?!os) toimikunta tume
  uradovn kontor(?:et)?$ zastoupen zastupen pobock przedstawicielstw kepviselet temsilcili biur(?!ok) birojs atstovyb parstavniecib esindus
  institut(?:e|es|o|os|ul|u|a|s|as|et|ter)?$ instituut instituudi institutt istituto instytut intezet enstitu taasisi clubs?$ clube klub бюро(?!кр) офис офіс комис(?!сар) коміс(?!ар) каміс(?!ар) представительств институт інститут хүрээлэн клуб γραφει επιτροπ
  مكتب لجنة اللجنة معهد دفتر مؤسسه موسسه کمیسیون משרד ועדה कार्यालय आयोग अफिस কমিশন অফিস`
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
  /^(?:nation|nacion|nazion|nasion|nazzjon|naisiun|narodn|narodow|nemzeti|ulusal|milli|kebangsaan|национальн|національн|национал|улттық|үндэсн|εθνικ|kombetar|миллии|milliy|нацыянальн|pambansa|الوطنية|ملی|taifa|rahvusli|riiklik|valstybin)/u;
const FOR = new Set(
  'for pour para per por fur voor vir ds spraw pro pre za делам справах корҳои за pentru untuk pri για'.split(' '),
);
/** Words between a unit and the body, and adjectives of units. */
const BETWEEN = new Set(
  `${[...FOR].join(' ')} of the at de la le les du des l el al a da do dos della dello del dell von der die das des zu van het din dla przy
  u по при в у на па ng ya της την στην sa na għall tal оид ба regional regionale regionales reģional multisectoral liaison field cluster permanent
  регионального региональное الإقليمي cooperation cooperacion cooperacao cooperazione cooperare with con com avec cu
  saradnju suradnju sa s zusammenarbeit mit kerjasama dengan isbirligi wspolpracy spolupraci сарадњу са сотрудничеству с`
    .split(/\s+/u)
    .map((word) => foldWord(word)),
);
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MOST_BETWEEN = 6;
/** Beside it stands of which nation: Российской Федерации, Repubblica Ceca. */
const STATE = /^(?:федерац|федераці|республ[іи]к|републик|рэспубл[іи]к|repu?bb?li[ckq])/u;
/** Of a nation, without being a word for a country. */
const OF_NATION = /^(?:РФ|РК|française?|chinoise?|chinesische?|deutsche)$/u;

/** The adjectives of nations in small letters are asked for in all the languages that write them so. */
const ANY_LANGUAGE = 'fr';

/** A centre, in small letters of Latin, is that of a town as well, or a verb: UNESCO centres its work. */
const CENTRE =
  /^(?:cent(?:re|er|ro|rul|ru)s?|centrum|zentrums?|[a-z]*keskus(?:e|t|ele)?|centar|centra|kozpont(?:ja)?|merkezi?|pusat|kituo|центр(?!ал)\p{L}*|төв(?:үүд|ийн|д)?|орталы[гқ]\p{L}*|κεντρο)$/u;
const FIRST_BEYOND_LATIN = 0x250;

const isUnit = (word: string, written: string): boolean =>
  UNIT.test(word) || (CENTRE.test(word) && (isCapitalised(written) || written.charCodeAt(0) >= FIRST_BEYOND_LATIN));

const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Vietnamese and scripts without spaces, right before the name. */
const UNSPACED_BEFORE =
  /(?:văn phòng|[uủ][yỷ] ban quốc gia|uỷ ban quốc gia|viện|câu lạc bộ)\s$|(?:สำนักงาน|คณะกรรมการ(?:แห่งชาติว่าด้วย)?|สถาบัน)\s?$/iu;
/** Viện Thống kê của UNESCO: a unit with its field, and whose it is. */
const OF_IN_VIETNAMESE = /(?:[Vv]iện|[Tt]rung tâm|[Vv]ăn phòng) \p{Lu}\p{L}*(?: \p{L}+){0,7} của $/u;
/**
 * Chinese, Japanese and Korean, right behind it. A Chinese name counts before its offices, but not inside a nation's
 * commission.
 */
const UNSPACED_AFTER =
  /^\s?(?:全(?:[国國]委[員员][会會]|委[会會])|国内委員会|アジア\p{L}{0,6}事務所|\p{Script=Han}{2,4}事務所)|^\s?(?:[가-힣]{2,8}(?<!에서|에서는|에는|에게|와의|과의|까지|부터|은|는|을|를|의)\s)?[가-힣]{0,6}(?<!와의|과의)(?:위원회|사무소|연구소|교육원|학습원)/u;
/**
 * 联合国教科文组织教师教育中心: an institute or a centre with its field. Its session has a number of its own:
 * 联合国教科文组织第39届大会.
 */
const HAN_UNIT =
  /^(?<field>[\p{Script=Han}\p{Script=Katakana}・ー]{2,14}?)(?:研究[所院]|研修[所院]|(?<![当當布格变變僵困结結大全时時定开開])局(?![长長势勢面部限])|中心(?![任地区區思城位环環]))/u;
const HAN_SESSION = /^第[\d〇零一二三四五六七八九十百]{1,4}[届屆](?:全体|全體)?大[会會]/u;
/** Words that say what the body does, has or is with, so that what follows them is not of its name. */
const NO_FIELD =
  /[在和及向把被了着著的是为為将將从從由对對给給让讓于於至到以并並也都就又再已曾正等该該此这這其批]|[与與](?!研究|培[训訓]|合作)|支持|[访訪][问問]|[参參][观觀访訪与與]|考察|[视視]察|成[为為立]|[设設建创創]立|[创創][办辦建]|建[设設成]|[认認选選指]定|授[予权權]|宣布|[发發]布|推[动動]|[举舉主]?[办辦](?!公)|召[开開]|官[员員方]|[专專]家|代表|大使|干事|幹事|秘[书書]|主席|[委成会會]员|[资資][助金]|[赞贊][助赏賞]|援建|委托|任命|同意|[决決]定|[确確][认認定]|[总總]部|揭牌|公布|[启啟][动動]|全[国國]/u;

/**
 * What stands right behind the name: up to two capitalised words and a unit (UNESCO Dakar Office, UNESCO-Kommission).
 */
const BEHIND = /^(?:['’]s)?[ -\u2010\u2011]((?:\p{L}[\p{L}\p{M}]*[ -]?){1,3})/u;
/** Case endings that Kazakh and Turkish put behind a hyphen or an apostrophe: ЮНЕСКО-ның Алматыдағы бюросы. */
const CASE_ENDING =
  /^(?:[-'’]\p{Ll}{1,4}(?= \p{Lu})|(?:-(?=[\p{Script=Cyrillic}\p{Script=Armenian}])|['’])\p{Ll}{1,4}(?= \p{L}))/u;

const OPENS_BEHIND = " -\u2010\u2011'’";

const MARK = /\p{M}/u;
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;
const isMark = (unit: number): boolean =>
  unit >= 0x300 && !isLetter(kindOf(unit)) && MARK.test(String.fromCharCode(unit));
const isOfWord = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind !== OTHER && (isLetter(kind) || isMark(unit));
};

/** The words of a text from its end on; few are asked for. */
class WordsFromEnd {
  readonly #text: string;
  readonly #found: string[] = [];
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.length;
  }

  /** The last word for 0, the one before for 1; empty where there is none. */
  at(place: number): string {
    while (this.#found.length <= place && this.#at > 0) this.#findNext();
    return this.#found[place] ?? '';
  }

  #findNext(): void {
    const text = this.#text;
    let end = this.#at;
    while (end > 0 && !isOfWord(text.charCodeAt(end - 1))) {
      if (isSurrogate(text.charCodeAt(end - 1))) return this.#findAll();
      end -= 1;
    }
    let start = end;
    while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
    this.#at = start;
    if (start > 0 && isSurrogate(text.charCodeAt(start - 1))) return this.#findAll();
    while (start < end && isMark(text.charCodeAt(start))) start += 1;
    if (start < end) this.#found.push(text.slice(start, end));
  }

  /** Letters beyond 16 bits are rare, and read all at once. */
  #findAll(): void {
    this.#at = 0;
    const words = (this.#text.match(WORD) ?? []).reverse();
    this.#found.push(...words.slice(this.#found.length));
  }
}

const SMALL_WORD_BEHIND = /^ (?<word>[a-z]+)(?=[ ,.;:!?]|$)/u;

function goesOnAsUnit(after: string): boolean {
  if (!OPENS_BEHIND.includes(after.charAt(0))) return false;
  // Most names are followed by a plain word in small letters, behind which no unit is looked for.
  const small = SMALL_WORD_BEHIND.exec(after)?.groups?.word;
  if (small !== undefined && !NATIONAL.test(small)) return UNIT.test(small);
  const words = BEHIND.exec(after.replace(CASE_ENDING, ''))?.[1]?.match(WORD) ?? [];
  for (const written of words) {
    const word = foldWord(written);
    if (isUnit(word, written)) return true;
    if (!isCapitalised(written) && !NATIONAL.test(word)) return false;
  }
  return false;
}

function isGoverned(before: string): boolean {
  const words = new WordsFromEnd(before);
  let isOfNation = false;
  let behind = '';
  for (let place = 0; place <= MOST_BETWEEN && words.at(place) !== ''; place += 1) {
    const written = words.at(place);
    const word = foldWord(written);
    const next = place === MOST_BETWEEN ? '' : foldWord(words.at(place + 1));
    if (isUnit(word, written)) return true;
    if (COMMITTEE.test(word)) return isOfNation || NATIONAL.test(next);
    if (CONFERENCE.test(word)) return GENERAL.test(next) || word.startsWith('general');
    // Commissione Nazionale Italiana: one more adjective behind that word says of which nation.
    const isAdjective: boolean =
      NATIONAL.test(word) ||
      NATIONAL.test(next) ||
      countryOf(written) !== undefined ||
      countryOfNation(written, ANY_LANGUAGE) !== undefined ||
      OF_NATION.test(written) ||
      STATE.test(word) ||
      (isCapitalised(written) && (isOfNation || STATE.test(next) || STATE.test(behind)));
    behind = word;
    isOfNation ||= isAdjective || FOR.has(word);
    if (!isAdjective && !GENERAL.test(word) && !BETWEEN.has(word)) return false;
    // Conférence générale de l’UNESCO: the adjective stands behind.
    if (GENERAL.test(word) && CONFERENCE.test(next)) return true;
  }
  return false;
}

const isOfUnitInVietnamese = (before: string): boolean => before.endsWith(' của ') && OF_IN_VIETNAMESE.test(before);

const FIRST_HAN = 0x2e80;
function goesOnAsHanUnit(after: string): boolean {
  if (after.charCodeAt(0) < FIRST_HAN) return false;
  const field = HAN_UNIT.exec(after)?.groups?.field;
  return (field !== undefined && !NO_FIELD.test(field)) || HAN_SESSION.test(after);
}

/** UNESCO (United Nations …) Office: what the name stands for may be put between, and is then no more than the name. */
const GLOSS_BEHIND = /^ \([^()]{2,120}\)(?= )/u;
const CLOSES_GLOSS = /^\)(?= )/u;
const OPENS_GLOSS = /\p{L} \($/u;
function withoutGloss(before: string, after: string): string {
  if (after.startsWith(' (')) return after.replace(GLOSS_BEHIND, '');
  return after.startsWith(')') && OPENS_GLOSS.test(before) ? after.replace(CLOSES_GLOSS, '') : after;
}

/** Whether the name between these two parts of its sentence only says whose a unit is. */
export function isNameOfUnit(before: string, after: string): boolean {
  if (isNameOfCommission(before, after)) return true;
  if (BEYOND_ASCII.test(before) && (UNSPACED_BEFORE.test(before) || isOfUnitInVietnamese(before))) return true;
  if (BEYOND_ASCII.test(after) && (UNSPACED_AFTER.test(after) || goesOnAsHanUnit(after))) return true;
  if (goesOnAsUnit(withoutGloss(before, after))) return true;
  return /(?:[\s'’]|\p{Ll}l-)$/u.test(before) && !IS_APART.test(before) && isGoverned(before);
}
/** A mark stands before the name, or before its article: le bureau de Paris, l’UNESCO et l’Italie. */
const IS_APART = /[,;:.(«“]\s*(?:l['’]|(?:the|la|le|die|der|das|el)\s)?$/u;

const UNIT_OF_MINISTRY = /^(?:Department|Bureau|Division|Directorate)$/u;
/**
 * Ministry of Education Department of Higher Education: whether what follows the name of a ministry is a part of it.
 */
export const isUnitOfMinistry = (word: string): boolean => UNIT_OF_MINISTRY.test(word);
