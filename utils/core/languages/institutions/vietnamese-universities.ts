/** How Vietnamese writes its words for a university, and its largest city: Đại học, Trường ĐH; TP.HCM. */

const HEAD = /^(?:Trường )?(?:Đại [Hh]ọc|ĐH) /u;
/** In small letters a word of a name matches any case. */
const HEADS = ['đại học ', 'trường đại học ', 'ĐH ', 'trường ĐH '];
const CITY = /(?:Thành phố |TP\.? ?|Tp\.? ?)(?:Hồ Chí Minh|HCM)/u;
const CITIES = ['thành phố Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP. HCM', 'TPHCM'];

/** What a university teaches, or of what kind it is, which texts write small: đại học mở quốc gia Trung Quốc. */
const KIND =
  /(?<=^| )(?:Mở|Quốc gia|Kinh tế|Khoa học|Công nghệ|Kỹ thuật|Sư phạm|Bách khoa|Ngoại ngữ|Ngoại thương|Nông nghiệp|Y khoa|Tổng hợp|Tự nhiên|Xã hội|Nhân văn|Luật|Sân khấu|Điện ảnh|Tài chính|Quốc tế|Trung ương)(?= |$)/giu;
/** A name that is nothing else is any such university. */
const HAS_OWN_NAME = /\p{Lu}/u;
function kindInSmallLetters(rest: string): readonly string[] {
  const small = rest.replace(KIND, (word) => word.toLowerCase());
  return small === rest || !HAS_OWN_NAME.test(small) ? [] : [small];
}

/** The other spellings of a name of a university in Vietnamese; none of another name. */
export function vietnameseUniversity(name: string): readonly string[] {
  if (!HEAD.test(name)) return [];
  const rest = name.replace(HEAD, '');
  const inCity = CITY.test(rest) ? CITIES.map((city) => rest.replace(CITY, city)) : [rest];
  const rests = inCity.flatMap((each) => [each, ...kindInSmallLetters(each)]);
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
