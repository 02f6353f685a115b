import { isLetter, kindOf, wordEnd } from '../letters.ts';
import { WordFilter } from '../word-hash.ts';

/** Offices and forms of address of people whom the data may hold; they may stand right before or after the name. */
const office = new Set(
  `president vice-president rector vice-rector pro-rector chancellor vice-chancellor principal provost dean professor
  prof lecturer director director-general deputy head heads chief chair chairman chairwoman chairperson secretary
  secretary-general minister vice-minister ambassador amb attaché attache counsellor consul diplomat envoy
  representative commissioner delegate delegation registrar official spokesperson spokesman spokeswoman dr manager ceo
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
const otherCalling = new Set(
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
  演员 女演员 主演 饰演 歌手 球员 运动员 前锋 门将 教练 画家 律师 记者 摄影 通讯员 演員 歌手 球員 教練 畫家 律師 記者 攝影
  актриса актёр актер певица певец футболист вратарь нападающий художник адвокат тренер журналист
  actriță actrița actor cântăreț cântăreața fotbalist actrice acteur chanteuse chanteur footballeur joueur joueuse
  gardien avocat avocate peintre actriz cantante futbolista jugador jugadora pintor abogado
  pelakon penyanyi pemain นักแสดง นักร้อง นักฟุตบอล`.split(/\s+/u),
);

/** What such people have to do with; says less, since a page about a university speaks of films and goals as well. */
const otherTheme = new Set(
  `film films movie movies drama dramas series sitcom episode episodes novel cast casting plays played screen screens
  cinema cinemas soap opera jazz sings sang song songs album band concert gig festival carpet scored match matches
  league team-mate olympic medal trophy championship museum gallery painting paintings exhibition court trial taxi
  restaurant noodle 电视剧 电影 電視劇 電影 сериал фильм film série`.split(/\s+/u),
);

const hanOf = (list: ReadonlySet<string>): readonly string[] =>
  [...list].filter((word) => /\p{Script=Han}|\p{Script=Thai}/u.test(word));
const unspaced = { offices: hanOf(office), callings: hanOf(otherCalling), themes: hanOf(otherTheme) };

export interface FoundWord {
  readonly word: string;
  /** Words between it and the name. */
  readonly distance: number;
}
/** What stands around a name, nearest first. */
export interface Beside {
  readonly offices: readonly FoundWord[];
  readonly callings: readonly FoundWord[];
  readonly themes: readonly FoundWord[];
}

type Found = { readonly [Kind in keyof Beside]: FoundWord[] };

const unspacedScript = /[\u0e00-\u0e7f\u3400-\u9fff]/u;

const filter = new WordFilter([...office, ...otherCalling, ...otherTheme]);

function collect(text: string, fromEnd: boolean, extra: ReadonlySet<string>, found: Found): void {
  let count = 0;
  const places: { readonly word: string; readonly place: number }[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(kindOf(text.charCodeAt(at)))) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (extra.size > 0 || filter.may(text, at, end)) places.push({ word: text.slice(at, end), place: count });
    count += 1;
    at = end;
  }
  for (const { word, place } of places) {
    const distance = fromEnd ? count - 1 - place : place;
    const folded = word.toLowerCase().replace(/['’]s$/u, '');
    if (office.has(folded)) found.offices.push({ word, distance });
    else if (otherCalling.has(folded) || extra.has(folded)) found.callings.push({ word, distance });
    else if (otherTheme.has(folded)) found.themes.push({ word, distance });
  }
  if (!unspacedScript.test(text)) return;
  for (const kind of ['offices', 'callings', 'themes'] as const) {
    for (const word of unspaced[kind]) if (text.includes(word)) found[kind].push({ word, distance: 1 });
  }
}

/** What a person says is not about them: “Teach the mechanic,” Fan said. */
const quoteBefore = /^.*[,.!?…]["”»’'](?=\s)/su;
const quoteAfter = /[:,]\s*["“«„].*$/su;

/** The words for offices and callings before and after a name; `extra` are words that the pack notes on a namesake. */
export function wordsBeside(before: string, after: string, extra: ReadonlySet<string>): Beside {
  const found: Found = { offices: [], callings: [], themes: [] };
  collect(before.replace(quoteBefore, ''), true, extra, found);
  collect(after.replace(quoteAfter, ''), false, extra, found);
  for (const list of Object.values(found)) list.sort((a, b) => a.distance - b.distance);
  return found;
}
