/** Universities of Japan and Korea without the end of their names: 中央大 for 中央大学, 서울대 for 서울대학교. */

const JAPANESE = /^(?<short>\p{Script=Han}{2,4}大)学$/u;
const KOREAN = /^(?<short>\p{Script=Hangul}{2,8}대)학교$/u;

/** The short form of a whole name in that language (BCP 47), or undefined where it has none. */
export function shortUniversity(name: string, language: string | undefined): string | undefined {
  const found = language === 'ja' ? JAPANESE.exec(name) : KOREAN.exec(name);
  return found?.groups?.short;
}

/** 早大 for 早稲田大学: its first character, which several may have, so that it needs the whole name on the page. */
export const firstOfUniversity = (name: string, language: string | undefined): string | undefined =>
  language === 'ja' && JAPANESE.test(name) ? `${name.charAt(0)}大` : undefined;

/** What goes on a Japanese short form without making another word of it: 中央大生, 中央大院. */
const JAPANESE_BEHIND = /^(?:$|[^\p{Script=Han}]|[生卒院教発戦側])/u;
/** What may stand right before it: 元神奈川大, 国立東京大. */
const JAPANESE_BEFORE = /(?:^|[^\p{Script=Han}]|[元前現旧新同立])$/u;
/** Particles and people; 부산대역 is a station, 서울대공원 a park, 세종대로 an avenue, for which the particle 로 is left out. */
const KOREAN_BEHIND =
  /^(?:$|[^\p{Script=Hangul}]|(?:은|는|이|가|을|를|의|에|에서|에는|에도|에게|와|과|와의|과의|도|만|까지|부터|등|및|측|생|생들|출신|총장|교수|교수팀|교수진|연구팀|연구진|학생|대학원|캠퍼스)(?:$|[^\p{Script=Hangul}]|[은는이가을를의에와과도로]))/u;
const KOREAN_BEFORE = /(?:^|[^\p{Script=Hangul}])$/u;

/** Whether the characters around a short form leave it a word by itself. */
export function isShortUniversityAlone(short: string, before: string, after: string): boolean {
  return short.endsWith('大')
    ? JAPANESE_BEFORE.test(before) && JAPANESE_BEHIND.test(after)
    : KOREAN_BEFORE.test(before) && KOREAN_BEHIND.test(after);
}
