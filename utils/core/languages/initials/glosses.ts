/** Where a text says for whom initials stand: "… (in English OUC)", "…, or OUC,", in many languages. */
import { definitionPhrases, isUniversity } from '../language-profiles.ts';

/** How languages call English, and what they say before a short form; the last word of such a phrase. */
const LABELS = new Set(
  `english inggeris inggris ইংরেজিতে ইংরেজি ইংরেজী अंग्रेज़ी अंग्रेजी इंग्लिश इंग्रजी انگریزی انگلیسی بالإنجليزية الإنجليزية بالانجليزية الانجليزية
  английски по-английски по-англійськи английском англ английською английския англійською inglés ingles inglesa inglês anglais anglaise englisch englische englischen engl
  inglese ingilizce ang angielsku angielski anglicky angličtině anglickým engelska eng engelsk engels engelse englez engleză engleza angolul
  angol englanniksi engl anh αγγλικά αγγλιστί αγγλ kiingereza ภาษาอังกฤษ engleski engleskom angleško inglise angļu angliškai ingelesez
  angličtina английский singkatnya ringkasnya disingkat singkatan সংক্ষেপে संक्षेप مختصراً مختصر اختصارا اختصاراً kısaca skrócie
  zkráceně skrátene förkortat forkortet forkortat afgekort kortweg viết ย่อว่า скорочено сокращённо сокращенно röviden lyhyesti prescurtat kurz
  abgekürzt original originale sigla sigle siglas abrégé abreviado abbreviated abbr short`.split(/\s+/u),
);
/** Small words between such a phrase and the initials: अंग्रेज़ी में OUC. */
const BEHIND_LABELS = new Set('में میں as to is : में: als comme como come som jako jako: tắt'.split(' '));
/** What stands for "or" before a second name of the same. */
const OR = new RegExp(
  `,\\s(?:${`or atau o u ou oder eller of oftewel ofwel beziehungsweise albo czyli lub neboli nebo čili alebo čiže či vagy vagyis azaz tai eli sau
  или або чи тобто либо veya yani hay au ή ili odnosno oziroma ali arba jeb või ehk edo`
    .split(/\s+/u)
    .join('|')}|ya\\sda)\\s["“„«]?$`,
  'u',
);
const ENDS_APPOSITION = /^["”»]?\s?[,;)]/u;
const OPEN_BRACKET = /[(（](?<inside>[^()（）.!?;\n]{1,40})$/u;
const CLOSES = /^["”»]?\s?[)）]/u;
/** With a full stop behind a short form: ang., англ. */
const DOTTED_BRACKET = /[(（](?<inside>[^()（）!?;\n]{1,40})$/u;
const ENDS_IN_NAME = /[\p{L}\p{M}]["”»]?\s?$/u;
/** Two words with capitals, or a word in Cyrillic with a small one behind it. */
const NAME_OF_WORDS =
  /(?<name>\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Ll}[\p{L}\p{M}’']{0,3}\s){0,3}(?:[dl]['’])?(?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Script=Cyrillic}{4,}|\p{N}+))+)\s?$/u;
/** Where one language writes the other words of a name small: Spolek ulických cyklistů. */
const SMALL_NAME =
  /(?<=^|[.!?]\s)(?<name>(?:\p{Lu}[\p{L}\p{M}’']*\s)?\p{Lu}[\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}’'-]{4,}){2,4})$/u;

const lastWords = (inside: string): readonly string[] =>
  inside
    .replace(/[\s:,.“"„«'‘=]+$/u, '')
    .split(/[\s,(]+/u)
    .slice(-2);

/** Whether what a bracket holds before initials says that they are its short or English form. */
function isLabel(inside: string): boolean {
  const [before = '', last = before] = lastWords(inside.toLowerCase());
  if (LABELS.has(last) || (BEHIND_LABELS.has(last) && LABELS.has(before))) return true;
  const plain = inside.trim().replace(/[\s:,“"„«]+$/u, '');
  return definitionPhrases.some((phrase) => plain.endsWith(phrase));
}

const SAYS_LANGUAGE = /(?:(?<!\p{L})(?:en|in|auf|på|em|im|het|по)\s|[(（](?:\p{L}+\s)?)(?<label>\p{L}+)\s["“„«]?$/iu;
/**
 * Whether the words right before initials only say in which language they are: "en anglais OUC", "(sigle anglais OUC".
 */
export function isLanguageOfInitials(before: string): boolean {
  const label = SAYS_LANGUAGE.exec(before)?.groups?.label;
  return label !== undefined && LABELS.has(label.toLowerCase());
}

const mayStandInBracket = (before: string): boolean => before.includes('(') || before.includes('（');

/**
 * The end of the name for which the initials between `before` and `after` stand, as the length of `before` up to it;
 * `isWord`: the words in between say so, otherwise only a bracket right behind a university. -1 where nothing says so.
 */
export function endOfGlossedName(before: string, after: string): number {
  if (mayStandInBracket(before)) {
    const found = OPEN_BRACKET.exec(before) ?? DOTTED_BRACKET.exec(before);
    const name = before.slice(0, found?.index ?? 0);
    if (
      found?.groups?.inside !== undefined &&
      CLOSES.test(after) &&
      ENDS_IN_NAME.test(name) &&
      isLabel(found.groups.inside)
    )
      return name.trimEnd().length;
    if (/[(（]["“«„]?$/u.test(before)) return endOfUniversity(before, after);
  }
  const or = OR.exec(before);
  if (or === null || !ENDS_APPOSITION.test(after)) return -1;
  const name = before.slice(0, or.index);
  return NAME_OF_WORDS.test(name) || SMALL_NAME.test(name) ? name.length : -1;
}

/** "Kolej Universiti Torukan (TKU)" */
function endOfUniversity(before: string, after: string): number {
  const name = before.replace(/\s?[(（]["“«„]?$/u, '');
  const words = NAME_OF_WORDS.exec(name)?.groups?.name?.split(/\s/u) ?? [];
  return CLOSES.test(after) && words.some(isUniversity) ? name.length : -1;
}
