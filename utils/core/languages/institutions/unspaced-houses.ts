/** Presses and hospitals that are called after a university, in scripts that put no space before such words. */

import { languageTest } from '../language-test.ts';

const KIND_OF_HOSPITAL =
  '第[一二三四五六七八九十]{1,2}|人民|口腔|[肿腫]瘤|眼科|[儿兒]童|[妇婦][产產]|中心|[国國][际際]|[总總]|[动動]物|中[医醫]';
/** What stands behind 附属 where that is a school, or pupils and teachers who do something. */
const NO_HOSPITAL =
  '(?:(?<![协協])和(?![平谐諧])|生(?!殖)|[与與及在的是学學校园園院师師员員去赴到访訪参參送捐为為向由])';
/** 附属第一医院, 医学院第一附属医院, 第三医院, 出版社; but not the study of 医院管理, nor 出版 alone, which is a verb. */
const IN_CHINESE = new RegExp(
  `^(?:(?:[医醫][学學][院部])?(?:第[一二三四五六七八九十]{1,2})?附[属屬设設](?:(?!${NO_HOSPITAL})\\p{Script=Han}){0,5}?[医醫]院|(?:${KIND_OF_HOSPITAL})?[医醫]院|出版社(?!会[学科主经]|會[學科主經]|科))(?!管理)`,
  'u',
);
const IN_JAPANESE =
  /^(?:[医歯]学部)?(?:附属|付属)?(?:動物|歯科|総合|中央|こども|小児|[東西])?(?:病院|医療センター)|^出版[会局部社]|^前?駅|^祭(?!典)/u;
const IN_KOREAN = /^\s?(?:부속\s?)?(?:(?:어린이|치과|한방|동물)\s?)?병원|^\s?출판(?:부|사|문화원|원)/u;
/**
 * สมาคม, an association; มูลนิธิ, a foundation; a hospital, a press, a club, a cooperative or a school for practice. A
 * space may stand behind these words.
 */
const SPACED_IN_THAI =
  '(?:สมาคม|สโมสร|มูลนิธิ|โรงพยาบาล|สำนักพิมพ์|ชมรม|สหกรณ์(?:ออมทรัพย์)?)(?:นักศึกษา|ศิษย์)?(?:เก่า)?|โรงเรียนสาธิต';
/** A school, a road, a temple: behind a space another name begins. จังหวัด is a province, and ends in a temple. */
const JOINED_IN_THAI = 'โรงเรียน|ถนน|(?<!จังห)วัด';
const IN_THAI = new RegExp(`(?:(?:${SPACED_IN_THAI})\\s?|${JOINED_IN_THAI})$`, 'u');
const ENDS_IN_THAI = /[\u0e00-\u0e7f]\s?$/u;
const HANGUL = /^\s?\p{Script=Hangul}/u;
const isJapanese = languageTest('ja');
const isChinese = languageTest('zh');

/**
 * Whether `after`, what stands in a text right behind the name of a university,
 * makes it the name of its press or of a hospital. The language (BCP 47) may be the
 * page's, and the text in another: `hasKana` says whether it holds such letters.
 */
export function isHouseCalledAfter(after: string, language: string, hasKana: () => boolean): boolean {
  if (HANGUL.test(after)) return IN_KOREAN.test(after);
  if (isJapanese(language)) return IN_JAPANESE.test(after);
  if (IN_CHINESE.test(after)) return true;
  return !isChinese(language) && IN_JAPANESE.test(after) && hasKana();
}

/** The same of what stands right before it, in scripts that put no space behind such words. */
export const isBehindHouse = (before: string): boolean => ENDS_IN_THAI.test(before) && IN_THAI.test(before);

const SHORT_IN_KOREAN = /대$/u;
/** 대상 is a prize, 대학 a university of any name, 대회 a contest; behind a space another word begins. */
const OTHER_IN_KOREAN = /^(?:상(?!경|대|학|담)|학|회(?!의|계)|본(?!부|관|교)|잔치)/u;
/** Whether a short name in Korean (토룩대) goes on as another word: 방송대상. */
export const goesOnInKorean = (surface: string, after: string): boolean =>
  SHORT_IN_KOREAN.test(surface) && OTHER_IN_KOREAN.test(after);
