/** How Vietnamese writes its words for a university, and its largest city: Đại học, Trường ĐH; TP.HCM. */

const HEAD = /^(?:Trường )?(?:Đại [Hh]ọc|ĐH) /u;
/** In small letters a word of a name matches any case. */
const HEADS = ['đại học ', 'trường đại học ', 'ĐH ', 'trường ĐH '];
const CITY = /(?:Thành phố |TP\.? ?|Tp\.? ?)(?:Hồ Chí Minh|HCM)/u;
const CITIES = ['thành phố Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP. HCM', 'TPHCM'];

/** The other spellings of a name of a university in Vietnamese; none of another name. */
export function vietnameseUniversity(name: string): readonly string[] {
  if (!HEAD.test(name)) return [];
  const rest = name.replace(HEAD, '');
  const rests = CITY.test(rest) ? CITIES.map((city) => rest.replace(CITY, city)) : [rest];
  return HEADS.flatMap((head) => rests.map((each) => head + each));
}

const WORD_BEFORE = /(?:^|[^\p{L}])(?<head>(?:[Tt]rường )?(?:[Đđ]ại [Hh]ọc|ĐH) )$/u;
/** In UTF-16 units. */
const LONGEST_HEAD = 16;

/** How long the word for a university is that stands right before `at`: Đại học Toruk; 0 where none does. */
export function vietnameseHeadLength(text: string, at: number): number {
  // Its last letter is c or H, as of few words of other languages before a name.
  const last = text.charCodeAt(at - 2);
  if (text.charCodeAt(at - 1) !== 0x20 || (last !== 0x63 && last !== 0x48)) return 0;
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_HEAD), at))?.groups?.head?.length ?? 0;
}
