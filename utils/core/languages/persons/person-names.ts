import { isCommonGivenName } from '../common-words/common-words.ts';

/** Which part of a person's name is which. Decided by the name itself; a name that does not show it is not split. */
export interface PersonName {
  readonly order: 'surname-first' | 'given-name-first' | 'no-surname';
  readonly surname: string | null;
  readonly given: readonly string[];
}

/** Surnames of Chinese in pinyin and in the spellings of South-East Asia and Hong Kong. */
const CHINESE_SURNAMES = new Set(
  `an ao bai ban bao bei bi bian bo bu cai cao cen chai chang chao che chen cheng chi chong chu cui dai dang deng di
  diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan guo ha hai han hang hao he hong
  hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lao lei leng li lian liang
  liao lin ling liu long lou lu luan luo lü lv ma mai man mao mei meng mi miao min ming mo mou mu na ni nie ning niu ou
  ouyang pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ruan rui sang sha shan
  shang shangguan shao she shen sheng shi shu shui si sima situ song su sui sun tai tan tang tao teng tian tie tong tu
  wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying yong
  you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zuo
  chan cheung chew chia chiang chong chow chua chung foo goh heng ho hoo hsiao hsieh hsu khoo koh kwan kwok lam lau lee
  leong leung liew lim loh low mok neo ng ong pang poon quek seah siew sim soh tay teo teoh toh tsai tse wong yap yeo
  yeoh yeung yip yong yuen`.split(/\s+/u),
);
/** The same in Russian letters. */
const CHINESE_SURNAMES_IN_RUSSIAN = new Set(
  `Бай Ван Вань Вэй Вэнь Гао Го Гу Дай Ду Дун Дэн Жэнь Инь Кан Ли Линь Ло Лу Лю Лян Ма Мао Мэн Не Оуян Пань Пэн Се Су Сун
  Сунь Сыма Сюй Сюэ Сяо Тан Тао Тянь Фан Фань Фу Фэн Хань Хао Хоу Ху Хуан Хэ Цай Цао Цзинь Цзин Цзя Цзян Цуй Цянь Цинь Чан
  Чжан Чжао Чжоу Чжу Чжун Чжэн Чэн Чэнь Ши Шэнь Юань Юй Юэ Ян Янь Яо`.split(/\s+/u),
);
/** One or two syllables of pinyin, or one in another Chinese romanisation. */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h|ts|hs)?[aeiouüv]{1,4}(?:ng?|r|k|h|m|w)?';
const CHINESE_GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'iu');
/** Between a given name and the father's name: such a name has no surname. */
const PATRONYMIC = /^(?:bin|binti|binte|bt|bte|b|ibn|bint|anak|a\/l|a\/p)\.?$/iu;
const BETWEEN_NAMES = / (?:bin|binti|binte|bt|bte|ibn|bint|anak)\.? /iu;
/** Ahmad Izanee bin Awang is also written Ahmad Izanee Awang; none of a name that has no such word. */
export function withoutPatronymic(name: string): readonly string[] {
  const plain = name.replace(BETWEEN_NAMES, ' ');
  return plain === name ? [] : [plain];
}
/** A father's name at the end: the surname stands first, as in Russian and Kazakh documents. */
const PATRONYMIC_AT_END =
  /(?:[oe]vich|[oe]vna|ович|евич|овна|евна|(?<![aeiou])uly|kyzy|(?<![аеиоу])(?:улы|ұлы)|кызы|қызы)$/iu;
/** Small words that open a surname. */
const SURNAME_PARTICLE = /^(?:de|del|della|di|da|do|dos|das|du|van|von|der|den|ter|ten|la|le|al|el|af|av|zu|arap)$/u;
/** Whether a word may open a surname and is no mere article; in small letters. */
export const isSurnameParticle = (word: string): boolean =>
  SURNAME_PARTICLE.test(word) && !/^(?:la|le|al|el|der|den)$/u.test(word);

/** Whether a word in small letters may stand within a name of a person: bin, von, y. */
export const isWithinPersonName = (word: string): boolean =>
  SURNAME_PARTICLE.test(word) || PATRONYMIC.test(word) || /^(?:ben|y|e)$/u.test(word);

const CAPITAL_PARTICLE = /^(?:De|Del|Della|Di|Da|Do|Dos|Das|Du|Van|Von|Der|Den|Ter|Le|La|Al|El)$/u;
const isMiddleInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/**
 * Toruk Del Vexler is also called Del Vexler, Toruk López Vexler also López Vexler: what a name of three words and more
 * may have in its surname, as in Spanish, is no given name that many have.
 */
export function longSurnames({ order, surname, given }: PersonName): readonly string[] {
  if (order !== 'given-name-first' || surname === null || given.length < 2) return [];
  let from = given.length - 1;
  while (from > 1 && CAPITAL_PARTICLE.test(given[from] ?? '') && CAPITAL_PARTICLE.test(given[from - 1] ?? ''))
    from -= 1;
  const last = given[from] ?? '';
  if (isMiddleInitial(last) || isCommonGivenName(last.toLowerCase()))
    return CAPITAL_PARTICLE.test(last) ? [join(given, from, surname)] : [];
  return [join(given, from, surname)];
}
const join = (given: readonly string[], from: number, surname: string): string =>
  [...given.slice(from), surname].join(' ');

export function personName(name: string): PersonName {
  const words = name.split(/\s+/u);
  const [first = '', ...rest] = words;
  const father = words.findIndex((word, i) => i > 0 && PATRONYMIC.test(word));
  if (father > 0) return { order: 'no-surname', surname: null, given: words.slice(0, father) };
  if (words.length < 2 || !/^[\p{L}\p{M}.'’ʼ\s-]+$/u.test(name) || !/\p{Lu}/u.test(name)) {
    return { order: 'no-surname', surname: null, given: [] };
  }
  if (CHINESE_SURNAMES.has(first.toLowerCase()) && rest.length <= 2 && rest.every((word) => isChineseGiven(word))) {
    return { order: 'surname-first', surname: first, given: rest };
  }
  if (words.length === 2 && CHINESE_SURNAMES_IN_RUSSIAN.has(first)) {
    return { order: 'surname-first', surname: first, given: rest };
  }
  if (endsWithFathersName(words)) return { order: 'given-name-first', surname: first, given: rest };
  const particle = words.findIndex((word, i) => i > 0 && SURNAME_PARTICLE.test(word));
  const surnameAt = particle > 0 ? particle : words.length - 1;
  return {
    order: 'given-name-first',
    surname: words.slice(surnameAt).join(' '),
    given: words.slice(0, surnameAt),
  };
}

/**
 * Akishev Arman Torukovich; but Roman Torukovich Vexlovich and Anna Maria Torukovich end with a surname of that shape.
 */
const endsWithFathersName = ([first = '', second = '', third = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && PATRONYMIC_AT_END.test(third) && !PATRONYMIC_AT_END.test(second) && !isCommonGivenName(first);

function isChineseGiven(word: string): boolean {
  return word.split('-').every((part) => CHINESE_GIVEN.test(part));
}

/** Syllables of a Chinese given name: Xianrui → xian, rui. Null where it is not known. */
export function syllables(given: string): readonly string[] | null {
  const parts = new RegExp(
    `^(${SYLLABLE}?)([bpmfdtnlgkhjqxrzcsyw]h?${SYLLABLE.slice(SYLLABLE.indexOf('[aeiou'))})$`,
    'iu',
  );
  const found = parts.exec(given);
  return found?.[1] && found[2] ? [found[1], found[2]] : null;
}
