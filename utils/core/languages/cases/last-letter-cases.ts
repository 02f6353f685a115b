/**
 * Languages that put the endings of cases on the last word of a name, whatever it is: which endings, its last letters
 * tell. Armenian համալսարան, but համալսարանում; Georgian უნივერსიტეტი, but უნივერსიტეტში.
 */
import { madeOnce } from '../made-once.ts';

/** What a name ends in, what stands in its place, and the endings behind that. */
type Cases = readonly [ends: string, stem: string, endings: string];

const AZERBAIJANI: readonly Cases[] = [
  ['i', 'i', 'nin nə ni ndə ndən'],
  ['ı', 'ı', 'nın na nı nda ndan'],
  ['ü', 'ü', 'nün nə nü ndə ndən'],
  ['u', 'u', 'nun na nu nda ndan'],
  ['O', 'O', '-nun -ya -nu -da -dan'],
];
/** Kyrgyz and Uzbek write many names alike. */
const KYRGYZ_AND_UZBEK: readonly Cases[] = [
  ['и', 'и', 'нин не н нде нен ндеги нинг га ни да дан даги'],
  ['ы', 'ы', 'нын на н нда нан ндагы'],
  ['i', 'i', 'ning ga ni da dan dagi'],
];
const GEORGIAN: readonly Cases[] = [
  ['ი', '', 'ის ს მა ში თან ზე ით იდან ისთვის ისგან ისა სა'],
  ['ა', '', 'ის ას ამ აში ასთან აზე იდან ისთვის'],
  ['ო', 'ო', 'ს მ ში სთან ზე დან სთვის სა'],
];
const ARMENIAN: readonly Cases[] = [
  ['ություն', 'ությ', 'ան անը ունը ունն ունից ունում'],
  ['ն', 'ն', 'ի ին ը ն ում ից ով'],
  ['ս', 'ս', 'ի ին ը ն ում ից ով'],
  ['տ', 'տ', 'ի ին ը ն ում ից ով'],
  ['ո', 'ո', 'ն յի յին յում յից'],
];
const TAMIL: readonly Cases[] = [
  // What stands behind it may be its own: பல்கலைக்கழக மாணவர்.
  ['ம்', '', ' த்தின் த்தில் த்தை த்திற்கு த்துக்கு த்துடன் த்தால் த்திலிருந்து'],
  ['ோ', 'ோ', 'வின் வில் வை வுக்கு விற்கு வுடன் வும்'],
];
const TELUGU: readonly Cases[] = [
  ['ం', '', 'ంలో ంలోని ంతో ంపై ంకు ానికి ాన్ని పు'],
  ['ీ', 'ీ', 'లో లోని కి ని తో కు'],
  ['ో', 'ో', 'లో కు కి ను తో'],
];
const MALAYALAM: readonly Cases[] = [
  ['ല', 'ല', 'യുടെ യിൽ യിലെ യ്ക്ക് യിലേക്ക് യെ യും യിൽനിന്ന്'],
  ['ി', 'ി', 'യുടെ യിൽ യിലെ ക്ക് യിലേക്ക് യെ യും'],
  ['ോ', 'ോ', 'യുടെ യിൽ യ്ക്ക് യെ യും'],
];
const KANNADA: readonly Cases[] = [
  ['ಯ', 'ಯ', 'ದ ದಲ್ಲಿ ಕ್ಕೆ ವನ್ನು ವು ದಿಂದ ದೊಂದಿಗೆ'],
  ['ೋ', 'ೋ', 'ದ ದಲ್ಲಿ ಗೆ ದಿಂದ'],
];
const MARATHI: readonly Cases[] = [
  ['ठ', 'ठ', 'ाच्या ाचा ाची ाचे ात ाने ातील ाला ाशी ातून ामध्ये ाकडून'],
  ['ी', 'ी', 'च्या चा ची चे त ने तील ला शी तून मध्ये कडून'],
  // Nepali writes such names alike.
  ['ो', 'ो', 'च्या चा ची चे त ने तील ला शी मध्ये कडून को का की ले मा लाई बाट'],
];
const NEPALI = 'को का की ले मा लाई बाट सँग द्वारा';
const NEPALESE: readonly Cases[] = ['य', 'ी', 'ो'].map((ends) => [ends, ends, NEPALI]);
const GUJARATI: readonly Cases[] = ['ી', 'ો', 'ય'].map((ends) => [ends, ends, 'ના નો ની નું માં માંથી એ ને થી']);
const SINHALA: readonly Cases[] = [
  ['ය', 'ය', 'ේ ේදී ට ෙන් ෙහි'],
  ['ෝ', 'ෝ', 'ව වේ වට වෙන් හි ට'],
];

const LANGUAGES: ReadonlyMap<string, readonly Cases[]> = new Map([
  ['az', AZERBAIJANI],
  ['gu', GUJARATI],
  ['hy', ARMENIAN],
  ['ka', GEORGIAN],
  ['kn', KANNADA],
  ['ky', KYRGYZ_AND_UZBEK],
  ['ml', MALAYALAM],
  ['mr', MARATHI],
  ['ne', NEPALESE],
  ['si', SINHALA],
  ['ta', TAMIL],
  ['te', TELUGU],
  ['uz', KYRGYZ_AND_UZBEK],
]);
export const lastLetterLanguages: readonly string[] = [...LANGUAGES.keys()];

const tables = madeOnce(
  () =>
    new Map(
      [...LANGUAGES].map(([language, cases]) => [
        language,
        cases.map(([ends, stem, endings]) => ({ ends, added: endings.split(' ').map((ending) => stem + ending) })),
      ]),
    ),
);

/** In Latin a single word is more often a short name than one that says what the body is. */
const ONE_SMALL_WORD = /^\S*[a-zəıöüğşç]$/u;

export function lastLetterCases(name: string, language: string): string[] {
  if (ONE_SMALL_WORD.test(name)) return [];
  const found = tables()
    .get(language)
    ?.find(({ ends }) => name.endsWith(ends));
  return found === undefined ? [] : found.added.map((each) => name.slice(0, name.length - found.ends.length) + each);
}
