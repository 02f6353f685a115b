import type { OtherCalendar } from '../../page/page-date/other-calendars.ts';
import { foldCell } from './fold.ts';

/** A month of a calendar that is not the Gregorian one; the Hebrew ones count as `gregorianOf` does. */
export interface OtherMonth {
  readonly calendar: OtherCalendar;
  readonly month: number;
}

/** The months of each calendar in their order, between semicolons; the spellings of one between bars. */
const MONTHS: Readonly<Partial<Record<OtherCalendar, string>>> = {
  ethiopic: `meskerem|mäskäräm|mesekerem|መስከረም;tikimt|tekemt|tiqimt|tikemt|teqemt|tikmt|ጥቅምት|ጥቅምቲ;
    hidar|hedar|ኅዳር|ህዳር|ሕዳር;tahsas|tahisas|tahesas|tahissas|ታኅሣሥ|ታህሳስ|ታኅሳስ|ታሕሳስ;tir|ter|ጥር|ጥሪ;yekatit|yakatit|የካቲት|ለካቲት;
    megabit|maggabit|መጋቢት;miazia|miyazya|miyazia|miaziya|ሚያዝያ|ሚያዚያ;ginbot|genbot|guenbot|ግንቦት|ጉንበት;sene|säne|ሰኔ|ሰነ;
    hamle|hamlé|ሐምሌ|ሃምሌ|ሓምለ;nehase|nehasse|nehassie|nahase|ነሐሴ|ነሃሴ|ነሓሰ;pagume|pagumen|paguemen|puagme|ጳጉሜን|ጳጉሜ|ጷጉሜ`,
  persian: `farvardin|فروردین|حمل|وری;ordibehesht|اردیبهشت|ثور|غویی;khordad|خرداد|جوزا|غبرگولی;tir|تیر|سرطان|چنگاښ;
    mordad|amordad|مرداد|اسد|زمری;shahrivar|شهریور|سنبله|وږی;mehr|مهر|میزان|تله;aban|آبان|عقرب|لړم;azar|آذر|قوس|لیندۍ;
    dey|دی|جدی|مرغومی;bahman|بهمن|دلو|سلواغه;esfand|اسفند|حوت|کب`,
  hebrew: `tishri|tishrei|tichri|תשרי;heshvan|cheshvan|marcheshvan|חשוון|חשון|מרחשון;kislev|כסלו;tevet|teves|teveth|טבת;shevat|shvat|שבט;
    adar i|adar 1|adar aleph|adar alef|אדר א;adar ii|adar 2|adar bet|adar sheni|adar|אדר ב|אדר;nisan|nissan|ניסן;iyar|iyyar|אייר;
    sivan|סיון|סיוון;tamuz|tammuz|תמוז;av|menachem av|אב|מנחם אב;elul|אלול`,
  coptic: `tout|thout;baba|paopi;hator|hathor;kiahk|koiak|kiyahk;toba|tobi;amshir|meshir;baramhat|paremhat;baramouda|paremoude;bashans|pashons;
    paona|paoni;epep|abib;mesra|mesori;nasie|nesi`,
  indian: `chaitra|चैत्र|চৈত্র;vaisakha|vaishakha|baisakh|baishakh|वैशाख|বৈশাখ;jyaistha|jyeshtha|jestha|jyaishtha|ज्येष्ठ|जेठ|জ্যৈষ্ঠ;
    asadha|ashadha|asar|ashadh|आषाढ़|आषाढ|असार|আষাঢ়|আষাঢ়;sravana|shravana|shrawan|श्रावण|साउन|শ্রাবণ;bhadra|bhadrapada|bhadau|भाद्रपद|भाद्र|भदौ|ভাদ্র;
    asvina|ashvina|ashwin|asoj|अश्विन|आश्विन|असोज|আশ্বিন;kartika|kartik|कार्तिक|কার্তিক;agrahayana|mangsir|margashirsha|अग्रहायण|मंसिर|मार्गशीर्ष|অগ্রহায়ণ|অগ্রহায়ণ;
    pausa|pausha|poush|paush|पौष|पुस|পৌষ;magha|magh|माघ|মাঘ;phalguna|falgun|phalgun|फाल्गुन|फागुन|ফাল্গুন`,
};

/** Years in which agreements are kept, as each calendar counts them. */
const YEARS: Readonly<Record<OtherCalendar, readonly [first: number, last: number]>> = {
  hijri: [1290, 1499],
  persian: [1290, 1499],
  ethiopic: [1850, 2150],
  coptic: [1600, 1799],
  indian: [1800, 1999],
  hebrew: [5600, 5899],
};

export const isYearOf = (calendar: OtherCalendar, year: number): boolean =>
  year >= YEARS[calendar][0] && year <= YEARS[calendar][1];

/** The months that a folded word names, by the calendars that have one of that name. */
const known = new Map<string, OtherMonth[]>();

function months(): ReadonlyMap<string, readonly OtherMonth[]> {
  if (known.size > 0) return known;
  for (const [calendar, list] of Object.entries(MONTHS) as [OtherCalendar, string][])
    for (const [index, spellings] of list.split(';').entries())
      for (const spelling of spellings.split('|')) {
        const word = foldCell(spelling);
        known.set(word, [...(known.get(word) ?? []), { calendar, month: index + 1 }]);
      }
  return known;
}

/** The months of other calendars that words name; none for a word that names none. */
export const otherMonthsOf = (words: string): readonly OtherMonth[] =>
  months().get(foldCell(words).replace(/['׳.]$/, '')) ?? [];
