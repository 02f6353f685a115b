import { PrefixFilter, WordFilter } from '../common-words/word-hash.ts';
import { isLetter, isSpace, kindOf, wordEnd } from '../letters.ts';
import { madeOnce } from '../made-once.ts';

/** Offices and forms of address of people whom the data may hold; they may stand right before or after the name. */
const OFFICE = new Set(
  `president vice-president rector vice-rector pro-rector chancellor vice-chancellor principal provost dean professor
  prof lecturer director director-general deputy head heads chief chair chairman chairwoman chairperson secretary
  secretary-general minister vice-minister ambassador amb attaché attache counsellor consul diplomat envoy
  representative commissioner delegate delegation registrar official fellow fellows spokesperson spokesman spokeswoman dr manager ceo
  președinta președintele președinte ambasador ambasadoarea ambasadoare rector ministru reprezentanta
  présidente président directrice directeur ambassadrice ambassadeur recteur ministre
  presidente presidenta directora embajadora rectora profesor profesora vicepresidenta vicepresidente
  reitor reitora diretor diretora embaixadora embaixador professora rettore direttore direttrice ambasciatrice professore
  präsident präsidentin vizepräsident vizepräsidentin rektor rektorin professorin direktor direktorin botschafter
  botschafterin voorzitter hoogleraar prezes profesor dyrektor rektör profesör başkanı
  ректор ректора проректор президент президента вице-президент вице-президента директор директора посол министр
  профессор глава представитель
  presiden naib canselor rektor pengarah profesor datuk
  校长 副校长 党委书记 书记 主任 副主任 秘书长 司长 副司长 会长 副会长 大使 教授 院长 部长 主席 代表 官员
  校長 副校長 黨委書記 書記 主任 秘書長 司長 會長 大使 教授 院長 部長 主席 代表`.split(/\s+/u),
);

/** Callings of people who merely share a name. */
const OTHER_CALLING = new Set(
  `actress actor starring star co-star drummer drums singer rapper guitarist pianist violinist cellist bassist
  saxophonist trumpeter flautist composer conductor dancer choreographer ballerina comedian magician dj
  screenwriter playwright novelist poet painter sculptor illustrator cartoonist curator historian potter
  striker goalkeeper goalie midfielder defender winger footballer quarterback linebacker forward pitcher batsman bowler
  cricketer golfer skater skier swimmer sprinter hurdler hurdles runner gymnast wrestler boxer cyclist jockey diver
  fencer archer rower sailor surfer racer athlete medallist medalist champion coach coaches coached trainer referee umpire captain
  volleyball basketball badminton tennis football hockey rugby cricket physiotherapist
  lawyer solicitor barrister attorney judge sheriff detective constable sergeant policeman policewoman suspect victim
  defendant plaintiff claimant surgeon dentist nurse midwife pharmacist vet veterinarian plumber electrician carpenter
  mechanic gardener baker bakery chef cook butcher farmer fisherman shopkeeper waiter barber hairdresser tailor driver
  pilot designer model influencer blogger vlogger youtuber streamer bishop priest monk nun imam butler librarian
  reporter correspondent photographer cameraman journalist columnist byline schoolboy schoolgirl pupil
  演员 女演员 主演 饰演 歌手 作家 诗人 導演 导演 作曲家 詩人 球员 运动员 前锋 门将 教练 画家 律师 记者 摄影 通讯员 演員 歌手 球員 教練 畫家 律師 記者 攝影
  голман фудбалер певач певачица глумац глумица сликар песник тренер кошаркаш новинар
  актриса актёр актер певица певец футболист вратарь нападающий художник адвокат тренер журналист
  actriță actrița actor cântăreț cântăreața fotbalist actrice acteur chanteuse chanteur footballeur joueur joueuse
  gardien avocat avocate peintre actriz cantante futbolista jugador jugadora pintor abogado
  pelakon penyanyi pemain นักแสดง นักร้อง นักฟุตบอล`.split(/\s+/u),
);

/** What such people have to do with; says less, since a page about a university speaks of films and goals as well. */
const OTHER_THEME = new Set(
  `film films movie movies drama dramas series sitcom episode episodes novel cast casting plays played screen screens
  cinema cinemas soap opera jazz sings sang song songs album band concert gig festival carpet scored match matches
  league team-mate olympic medal trophy championship museum gallery painting paintings exhibition court trial taxi
  restaurant noodle 电视剧 电影 電視劇 電影 сериал фильм film série`.split(/\s+/u),
);

/** A part of a text, in UTF-16 offsets. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** Words in small letters, and a bit for the first letter of each. */
export interface BesideWords {
  readonly words: ReadonlySet<string>;
  readonly initials: number;
}

export const besideWords = (words: ReadonlySet<string>): BesideWords => {
  let initials = 0;
  for (const word of words) initials |= 1 << (word.charCodeAt(0) & 31);
  return { words, initials };
};

export interface FoundWord {
  readonly word: string;
  /** Words between it and the name. */
  readonly distance: number;
}
type Kind = 'office' | 'calling' | 'theme';
const LISTS = { office: OFFICE, calling: OTHER_CALLING, theme: OTHER_THEME } as const;

/** To put, look or move forward: no calling. */
const IS_ADVERB_BEHIND =
  /(?:^|[^\p{L}])(?:put(?:s|ting)?|look(?:s|ed|ing)?|mov(?:e|es|ed|ing)|com(?:e|es|ing)|came|go(?:es|ing)?|went|step(?:s|ped|ping)?|br(?:ing|ings|inging|ought)|carr(?:y|ies|ied|ying)|push(?:es|ed|ing)?|press(?:es|ed|ing)?|drive[ns]?|drove|tak(?:e|es|en|ing)|took|set|way|path|steps?|it|them|him|her|this|that|back and|straight)\s$/iu;
/** In UTF-16 units. */
const LONGEST_VERB = 12;
const isAdverb = (text: string, at: number, word: string): boolean =>
  word === 'forward' && IS_ADVERB_BEHIND.test(text.slice(Math.max(0, at - LONGEST_VERB), at));

/** What stands around a name; of two that are as near, the first that was found. */
export class RoleWords {
  /** The nearest of its kind. */
  office: FoundWord | null = null;
  calling: FoundWord | null = null;
  hasTheme = false;

  add(kind: Kind, word: string, distance: number): void {
    if (kind === 'theme') this.hasTheme = true;
    else if (distance < (this[kind]?.distance ?? Number.POSITIVE_INFINITY)) this[kind] = { word, distance };
  }
}

const filters = madeOnce(() => {
  const all = [...OFFICE, ...OTHER_CALLING, ...OTHER_THEME];
  return { prefixes: new PrefixFilter(all), words: new WordFilter(all) };
});

function kindOfWord(folded: string, extra: ReadonlySet<string>): Kind | null {
  if (OFFICE.has(folded)) return 'office';
  if (OTHER_CALLING.has(folded) || extra.has(folded)) return 'calling';
  return OTHER_THEME.has(folded) ? 'theme' : null;
}

interface UnspacedWord {
  readonly kind: Kind;
  /** Its place among those of its kind, of which the first counts. */
  readonly order: number;
  readonly word: string;
}
const FIRST_UNSPACED = 0xe00;

/** Words of scripts without spaces, by their first character. */
const unspaced = madeOnce((): ReadonlyMap<number, readonly UnspacedWord[]> => {
  const words = new Map<number, UnspacedWord[]>();
  for (const kind of ['office', 'calling', 'theme'] as const) {
    for (const [order, word] of [...LISTS[kind]].entries()) {
      if (!/\p{Script=Han}|\p{Script=Thai}/u.test(word)) continue;
      const first = word.charCodeAt(0);
      words.set(first, [...(words.get(first) ?? []), { kind, order, word }]);
    }
  }
  return words;
});

/** Whom somebody speaks to or meets: 告诉记者, 接受记者采访, 看望教练和运动员. */
const MEETS = /(?:[诉訴对對向受与與给給为為见見望问問答请請]|会[见見]|看望|慰[问問])$/u;
const isMet = (text: string, at: number): boolean => MEETS.test(text.slice(Math.max(0, at - 2), at));

function collectUnspaced(text: string, from: number, to: number, found: RoleWords): void {
  const first: { office?: UnspacedWord; calling?: UnspacedWord; theme?: UnspacedWord } = {};
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const words = unit < FIRST_UNSPACED ? undefined : unspaced().get(unit);
    for (const each of words ?? []) {
      if (at + each.word.length > to || !text.startsWith(each.word, at)) continue;
      if (each.kind === 'calling' && isMet(text, at)) continue;
      if (each.order < (first[each.kind]?.order ?? Number.POSITIVE_INFINITY)) first[each.kind] = each;
    }
  }
  for (const each of Object.values(first)) found.add(each.kind, each.word, 1);
}

/** `fromEnd`: the name stands behind the stretch. */
function collect(text: string, { from, to }: TextPart, fromEnd: boolean, extra: BesideWords, found: RoleWords): void {
  const { prefixes, words } = filters();
  let count = 0;
  let places: { readonly word: string; readonly place: number }[] | null = null;
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (!isLetter(kindOf(unit))) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at, to);
    const isExtra = extra.initials !== 0 && (unit >= 0x80 || ((extra.initials >>> (unit & 31)) & 1) === 1);
    if (isExtra || (prefixes.may(text, at) && words.may(text, at, end))) {
      const word = text.slice(at, end);
      if (!isAdverb(text, at, word)) {
        places ??= [];
        places.push({ word, place: count });
      }
    }
    count += 1;
    at = end;
  }
  for (const { word, place } of places ?? []) {
    const kind = kindOfWord(word.toLowerCase().replace(/['’]s$/u, ''), extra.words);
    if (kind !== null) found.add(kind, word, fromEnd ? count - 1 - place : place);
  }
  collectUnspaced(text, from, to, found);
}

/** " ' » ’ ” */
const closesSpeech = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0xbb || unit === 0x2019 || unit === 0x201d;
const ENDS_SPEECH = ',.!?…';
const OPENS_SPEECH = '"“«„';

/** What a person says is not about them: “Teach the mechanic,” Fan said. Gives where the last such speech ends. */
function behindSpeech(text: string, { from, to }: TextPart): number {
  for (let at = to - 2; at > from; at -= 1) {
    const unit = text.charCodeAt(at);
    if (!closesSpeech(unit)) continue;
    if (ENDS_SPEECH.includes(text.charAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) return at + 1;
  }
  return from;
}

/** Where the first speech begins that a colon or a comma leads to. */
function beforeSpeech(text: string, { from, to }: TextPart): number {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x2c && unit !== 0x3a) continue;
    let quote = at + 1;
    while (quote < to && isSpace(text.charCodeAt(quote))) quote += 1;
    if (quote < to && OPENS_SPEECH.includes(text.charAt(quote))) return at;
  }
  return to;
}

/** The words for offices and callings around a name; `extra` are words that the pack notes on a namesake. */
export function wordsBeside(text: string, before: TextPart, after: TextPart, extra: BesideWords): RoleWords {
  const found = new RoleWords();
  collect(text, { from: behindSpeech(text, before), to: before.to }, true, extra, found);
  collect(text, { from: after.from, to: beforeSpeech(text, after) }, false, extra, found);
  return found;
}

/** Whether a calling stands anywhere in a stretch. */
export function holdsCalling(text: string, stretch: TextPart, extra: BesideWords): boolean {
  const found = new RoleWords();
  collect(text, { from: behindSpeech(text, stretch), to: stretch.to }, true, extra, found);
  return found.calling !== null;
}

/** Whether the calling of a namesake, one of `extra`, stands anywhere in a stretch. */
export function holdsNamesake(text: string, { from, to }: TextPart, extra: BesideWords): boolean {
  if (extra.words.size === 0) return false;
  const stretch = text.slice(from, to);
  const holds = (word: string): boolean => {
    const at = stretch.indexOf(word);
    const isAlone =
      !isLetter(kindOf(stretch.charCodeAt(at - 1))) && !isLetter(kindOf(stretch.charCodeAt(at + word.length)));
    return at >= 0 && isAlone;
  };
  for (const word of extra.words) if (OTHER_CALLING.has(word) && holds(word)) return true;
  return false;
}

const HAN = /^\p{Script=Han}/u;
/** What ends before the head of a school that is no university. */
const OF_SCHOOL = '(?:[一二三四五六七八九十\\d]中|[中小][学學]|附[中小]|[职職]高|技校|[驾駕]校|[体體]校)的?[原前]?副?';
const SCHOOL_OFFICE = [
  new RegExp(`${OF_SCHOOL}校[长長]$|幼[儿兒][园園]的?副?[园園][长長]$`, 'u'),
  /principal|headmaster|headmistress/u,
] as const;
/** Chinese offices, longer ones first, with what titles in English say for them. */
const HAN_OFFICES: readonly (readonly [ends: RegExp, title: RegExp])[] = [
  [/秘[书書][长長]$/u, /secretary/u],
  [/[书書][记記]$/u, /secretary/u],
  [new RegExp(`(?<!${OF_SCHOOL})校[长長]$`, 'u'), /president|rector|chancellor|principal|provost/u],
  [/部[长長]$/u, /minister/u],
  [/[会會][长長]$/u, /president|chair/u],
  [/主席$/u, /president|chair/u],
  [/大使$/u, /ambassador|representative/u],
  [/[司局处處][长長]$/u, /director|head|chief/u],
  [/院[长長]$/u, /dean|director|president/u],
  [/所[长長]$/u, /director/u],
  SCHOOL_OFFICE,
  [/主任$/u, /director|head|chair/u],
  [/代表$/u, /representative|director/u],
  [/教授$/u, /professor/u],
];
/** Whether the Chinese text ends with an office that a person of these titles may have: 教育部副部长. */
export const endsWithOfficeOf = (text: string, titles: ReadonlySet<string>): boolean =>
  HAN_OFFICES.some(
    ([ends, title]) => ends.test(text) && [...titles].some((word) => title.test(word) || ends.test(word)),
  );

const LONGEST_OFFICE = 4;
/** Whether the Chinese text begins with one: 会长, 副校长. */
export function beginsWithOfficeOf(text: string, titles: ReadonlySet<string>): boolean {
  for (let length = 2; length <= LONGEST_OFFICE; length += 1)
    if (endsWithOfficeOf(text.slice(0, length), titles)) return true;
  return false;
}

/** Offices that hardly any partner of a university has, with the titles of those who do. */
const OFFICES_ELSEWHERE: readonly (readonly [ends: RegExp, title: RegExp])[] = [
  [/[市县縣镇鎮乡鄉村队隊班组組厂廠站排连連营營旅军軍店判家楼樓][长長]$/u, /mayor|governor|captain|head|chief/u],
  [/所[长長]$/u, /director/u],
  SCHOOL_OFFICE,
  [/董事[长長]$/u, /chair/u],
  [/[经經]理$/u, /manager|executive/u],
  [/(?:[县縣市省区區乡鄉镇鎮村]委|支部)(?:副?[书書][记記])$|支[书書]$/u, /governor|mayor/u],
];
/** Whether the Chinese text ends with an office that a person of these titles does not have: 村支书. */
export const endsWithOtherOffice = (text: string, titles: ReadonlySet<string>): boolean =>
  titles.size > 0 &&
  OFFICES_ELSEWHERE.some(
    ([ends, title]) => ends.test(text) && ![...titles].some((word) => title.test(word) || ends.test(word)),
  );

/** Whether a Chinese word that a pack gives for a namesake stands in a stretch. */
export function holdsHanWord(text: string, { from, to }: TextPart, extra: BesideWords): boolean {
  const stretch = text.slice(from, to);
  for (const word of extra.words) if (HAN.test(word) && stretch.includes(word)) return true;
  return false;
}

/** Whether a word is the calling of a person: poet, actress. */
export const isCalling = (word: string): boolean => OTHER_CALLING.has(word.toLowerCase());
