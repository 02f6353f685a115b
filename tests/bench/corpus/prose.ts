import type { CompilableName } from '../../../utils/core/matching/compiled-names/types.ts';
import { type Random, randomFrom } from './random.ts';

const ENGLISH =
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people mr how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three states himself few house use during without again place american around however home small found mrs thought went say part once general high upon school every don does got united left number course war until always away something fact though water less public put thing almost hand enough far took head yet government system better set told nothing night end why called didn eyes find going look asked later knew point next program city business give group toward young days let room word university report country students council`.split(
    /\s+/u,
  );
const RUSSIAN =
  `и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что весь год от так о для ты же все тот мочь вы человек такой его сказать только или ещё бы себя один как уже до время если сам когда другой вот говорить наш мой знать стать при чтобы дело жизнь кто первый очень два день её новый рука даже во со раз где там под можно ну какой после их работа без самый потом надо хотеть ли слово идти большой должен место иметь ничто`.split(
    ' ',
  );
const CHINESE =
  '的一是了我不在人们有来他这个着和说要就可以会对生能而子那得于下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运';
const THAI =
  'ที่ การ เป็น ใน และ ของ มี ได้ ไม่ ให้ ว่า จะ คน กับ ความ นี้ ก็ ไป มา แต่ จาก โดย หรือ ซึ่ง ต้อง แล้ว เมื่อ ทำ วัน ปี อยู่ นั้น เขา เรา กัน ทาง ต่อ ถึง อีก ดี ตาม หลัง'.split(
    ' ',
  );

export interface ProseOptions {
  readonly seed: number;
  /** Names to insert, the most frequent first: half of the inserted ones are among the first 60. */
  readonly names: readonly CompilableName[];
  /** The number of sentences for one name; `null` for prose without any. */
  readonly sentencesPerName: number | null;
}

/** Sentences of common words in four scripts, with names of the dictionary in them. */
export function* sentences({ seed, names, sentencesPerName }: ProseOptions): Generator<string> {
  const random = randomFrom(seed);
  for (;;) {
    const share = random.below(100);
    const named = sentencesPerName !== null && random.below(sentencesPerName) === 0;
    const name = named ? planted(random, names) : null;
    if (share < 70) yield spaced(random, ENGLISH, name, '.');
    else if (share < 82) yield spaced(random, RUSSIAN, name, '.');
    else if (share < 94) yield unspaced(random, [...CHINESE], 30, name, '。');
    else yield unspaced(random, THAI, 16, name, ' ');
  }
}

/** Each power of ten of the dictionary gets a share, so that a larger dictionary finds more on the same page. */
function planted(random: Random, names: readonly CompilableName[]): string {
  const limit = random.pick([60, 60, 60, 1000, 10_000, 100_000]);
  return names[random.below(Math.min(limit, names.length))]?.text ?? '';
}

function spaced(random: Random, words: readonly string[], name: string | null, stop: string): string {
  const length = 8 + random.below(16);
  const chosen = Array.from({ length }, () => random.pick(words));
  if (random.below(4) === 0) chosen[random.below(length)] = capital(random.pick(words));
  if (name !== null) chosen[1 + random.below(length - 1)] = name;
  return capital(chosen.join(' ')) + stop;
}

function unspaced(random: Random, parts: readonly string[], most: number, name: string | null, stop: string): string {
  const chosen = Array.from({ length: 8 + random.below(most) }, () => random.pick(parts));
  if (name !== null)
    chosen[1 + random.below(chosen.length - 1)] = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name)
      ? ` ${name} `
      : name;
  return chosen.join('') + stop;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At least `length` UTF-16 units of prose. */
export function prose(options: ProseOptions, length: number): string {
  const parts: string[] = [];
  let total = 0;
  for (const sentence of sentences(options)) {
    parts.push(sentence);
    total += sentence.length + 1;
    if (total >= length) return parts.join(' ');
  }
  return '';
}
