/**
 * How dates are written, by language, as far as the browser's own names of months (Intl) do not tell it. Everything that
 * reads dates of pages and registers takes its words from here.
 */
export interface DateWords {
  /** Twelve entries between commas: more forms of the name of a month, between bars; empty where there is none. */
  readonly months?: string;
  /** How the end of a month's name changes in a date: `is>ī` makes janvārī of janvāris. */
  readonly endings?: string;
  /** What is glued to the front of a month's name. */
  readonly prefixes?: string;
  /** What stands beside the day, the month or the year and belongs to the date. */
  readonly beside?: string;
  /** Beside a year; a day that follows may stand before its month: 2024. gada 31. janvāris. */
  readonly years?: string;
  /** Before the number of a month (tháng 1), and behind it (1-р сарын). */
  readonly beforeNumber?: string;
  readonly behindNumber?: string;
  /** Between the first and the last day of a span. */
  readonly through?: string;
}

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  ar: { beside: 'من شهر', years: 'عام سنة م' },
  az: { endings: '>ı >i', years: 'il ilin ci cı cu cü' },
  bg: { years: 'г година' },
  bn: { months: 'জানুয়ারী,ফেব্রুয়ারী,,,,,,আগষ্ট,,,,' },
  bs: { endings: 'r>ra t>ta l>la j>ja i>a n>na bar>bra' },
  ca: { beside: "de d' del" },
  ckb: { beside: 'ی', endings: '>ی', years: 'ساڵی' },
  cs: { beside: 'dne' },
  cy: { beside: 'o' },
  de: { months: ',feber,mrz,,,,,,,,,', through: 'bis' },
  el: { beside: 'η ης του' },
  en: { beside: 'st nd rd th of the day', through: 'to through until' },
  eo: { beside: 'a an de' },
  es: {
    months: ',,,,,,,,setiembre|set,,,',
    beside: 'o º ° de del día dia días dias mes',
    years: 'año',
    through: 'al',
  },
  et: { endings: '>l >il', years: 'aasta aastal a' },
  eu: { endings: '>ren >ak >k a>aren', beside: 'n a an', years: 'ko eko e' },
  fa: { endings: '>ٔ >ی', years: 'سال م' },
  fi: { endings: 'ta>n', beside: 'päivänä' },
  fr: { beside: 'er re de du', through: 'au' },
  ga: { beside: 'ú' },
  gd: { beside: 'am an dhen' },
  ha: { beside: 'ga' },
  he: { prefixes: 'ב', beside: 'ב' },
  hr: { years: 'godine god' },
  hy: { years: 'թ թվականի' },
  id: { months: 'januwari,pebruari|peb,,,,,,agt,,,nopember|nop,', beside: 'tanggal', through: 'hingga sampai' },
  it: { beside: 'o º ° de del', through: 'al' },
  ka: { endings: 'ი>ს', years: 'წლის წ' },
  kk: { endings: '>ы >і >сы >сі к>гі', years: 'жылғы жылдың жыл жылы ж' },
  km: { prefixes: 'ខែ', beside: 'ថ្ងៃទី', years: 'ឆ្នាំ' },
  ku: { months: 'çile,sibat,adar,nîsan,gulan,hezîran,tîrmeh,tebax,îlon,cotmeh,mijdar,kanûn', beside: 'ê î' },
  ky: { endings: '>ы >и >у >ү ь>ы ь>и ь>у ь>ү', years: 'жылдын жылы жыл ж' },
  lo: { prefixes: 'ເດືອນ', years: 'ປີ' },
  lt: { beside: 'd', years: 'm metų' },
  lv: { endings: 'is>ī s>ā', years: 'gada gads g' },
  mn: { endings: '>ын', beside: 'р ны ний', years: 'оны он', behindNumber: 'сар сарын' },
  ms: { beside: 'hb haribulan' },
  mt: { beside: "ta'" },
  my: { endings: '>လ', years: 'ခုနှစ်' },
  nl: { through: 'tot' },
  oc: { months: 'genièr,,,,,,,,,,,', beside: "de d' del" },
  pl: { beside: 'dnia', years: 'r roku', through: 'do' },
  pt: { beside: 'o º ° de do dia dias mês', years: 'ano', through: 'a' },
  ro: { through: 'până' },
  ru: { beside: 'го е ое числа', years: 'г года год', through: 'по' },
  si: {
    months: 'ජනවාරි,පෙබරවාරි,මාර්තු,අප්‍රේල්|අප්රේල්,මැයි,ජූනි,ජූලි,අගෝස්තු,සැප්තැම්බර්,ඔක්තෝබර්,නොවැම්බර්,දෙසැම්බර්',
  },
  sl: { endings: 'ar>arja ec>ca l>la j>ja st>sta er>ra', years: 'leta' },
  sr: { endings: 'р>ра т>та л>ла ј>ја н>на бар>бра r>ra t>ta l>la j>ja n>na bar>bra', years: 'године godine' },
  sv: { beside: 'den' },
  tg: { endings: '>и', years: 'соли сол' },
  th: { prefixes: 'เดือน', years: 'พ.ศ. ค.ศ. ปี' },
  tk: { endings: '>y >i', beside: 'nji njy', years: 'ýylyň ýyl ýyly' },
  tl: { beside: 'ng ika' },
  tt: { endings: '>ы >е ь>е й>е', years: 'елның ел елда' },
  uk: { beside: 'го', years: 'р року рік' },
  ur: { years: 'ء' },
  uz: { years: 'yil yili yilning йил йили йилнинг' },
  vi: {
    months:
      'tháng một|tháng giêng,tháng hai,tháng ba,tháng tư|tháng bốn,tháng năm,tháng sáu,tháng bảy|tháng bẩy,tháng tám,tháng chín,tháng mười,tháng mười một,tháng mười hai|tháng chạp',
    beside: 'ngày',
    years: 'năm',
    beforeNumber: 'tháng thg th',
  },
};
