/**
 * How dates are written, by language, as far as the browser's own names of months (Intl) do not tell it. Everything
 * that reads dates of pages and registers takes its words from here.
 */
export interface DateWords {
  /** Twelve entries between commas: more forms of the name of a month, between bars; empty where there is none. */
  readonly months?: string;
  /** The same of the Hijri calendar. */
  readonly hijriMonths?: string;
  /** The days of a month as words, from the first on, between commas; those for what follows `dayOf` alone. */
  readonly days?: string;
  /** What has to stand between such a word and the month: the third of May. */
  readonly dayOf?: string;
  /** Between two days: 29 and 30 January. */
  readonly and?: string;
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
  /** Things that are told apart by a number right behind them: Room 12. */
  readonly numbered?: string;
}

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  ar: {
    and: 'و',
    hijriMonths:
      'المحرم,,ربيع الاول,ربيع الثاني|ربيع الاخر,جمادى الاولى,جمادى الثانية|جمادى الاخرة,,,,,ذي القعدة,ذي الحجة',
    beside: 'من شهر',
    years: 'عام سنة م',
  },
  az: { endings: '>ı >i', years: 'il ilin ci cı cu cü' },
  bg: { and: 'и', beside: 'ро ри ти ви ми', years: 'г година' },
  bn: { months: 'জানুয়ারী,ফেব্রুয়ারী,,,,,,আগষ্ট,,,,' },
  bs: { endings: 'r>ra t>ta l>la j>ja i>a n>na bar>bra' },
  ca: { and: 'i', beside: "de d' del" },
  ckb: { beside: 'ی', endings: '>ی', years: 'ساڵی' },
  cs: { and: 'a', beside: 'dne' },
  cy: { beside: 'o' },
  de: {
    and: 'und',
    months: ',feber,mrz,,,,,,,,,',
    through: 'bis',
    numbered: 'raum saal zimmer halle band heft nr nummer seite kapitel artikel',
  },
  el: { and: 'και', beside: 'η ης του' },
  en: {
    days: 'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty first,twenty second,twenty third,twenty fourth,twenty fifth,twenty sixth,twenty seventh,twenty eighth,twenty ninth,thirtieth,thirty first',
    dayOf: 'of',
    and: 'and',
    hijriMonths:
      ',,rabi al awwal,rabi al thani,jumada al awwal|jumada al ula,jumada al thani|jumada al akhirah,,shaban|shaaban,,,dhul qadah|dhu al qadah,dhul hijjah|dhu al hijjah',
    beside: 'st nd rd th of the day',
    through: 'to through until',
    numbered:
      'room hall floor flat gate platform volume vol issue no nos number page pages chapter section article session part lot item',
  },
  eo: { beside: 'a an de' },
  es: {
    days: 'primero',
    and: 'y e',
    months: ',,,,,,,,setiembre|set,,,',
    beside: 'o º ° de del día dia días dias mes',
    years: 'año',
    through: 'al',
    numbered: 'sala aula piso volumen tomo número núm página capítulo artículo',
  },
  et: { endings: '>l >il', years: 'aasta aastal a' },
  eu: { endings: '>ren >ak >k a>aren', beside: 'n a an', years: 'ko eko e' },
  fa: { and: 'و', endings: '>ٔ >ی', years: 'سال م' },
  fi: { and: 'ja', endings: 'ta>n', beside: 'päivänä' },
  fr: {
    days: 'premier',
    and: 'et',
    beside: 'er ᵉʳ re de du',
    through: 'au',
    numbered: 'salle étage volume tome n numéro page chapitre article',
  },
  ga: { beside: 'ú' },
  gd: { beside: 'am an dhen' },
  ha: { beside: 'ga' },
  he: { prefixes: 'ב', beside: 'ב' },
  hr: { and: 'i', years: 'godine god' },
  hy: { years: 'թ թվականի' },
  id: {
    and: 'dan',
    months: 'januwari,pebruari|peb,,,,,,agt,,,nopember|nop,',
    beside: 'tanggal',
    through: 'hingga sampai',
  },
  it: {
    days: 'primo',
    and: 'e ed',
    beside: 'o º ° de del',
    through: 'al',
    numbered: 'sala aula stanza volume numero pagina capitolo articolo',
  },
  ka: { endings: 'ი>ს', years: 'წლის წ' },
  kk: { endings: '>ы >і >сы >сі к>гі', years: 'жылғы жылдың жыл жылы ж' },
  km: { prefixes: 'ខែ', beside: 'ថ្ងៃទី', years: 'ឆ្នាំ' },
  ku: { months: 'çile,sibat,adar,nîsan,gulan,hezîran,tîrmeh,tebax,îlon,cotmeh,mijdar,kanûn', beside: 'ê î' },
  ky: { endings: '>ы >и >у >ү ь>ы ь>и ь>у ь>ү', years: 'жылдын жылы жыл ж' },
  lo: { prefixes: 'ເດືອນ', years: 'ປີ' },
  lt: { beside: 'd', years: 'm metų' },
  lv: { endings: 'is>ī s>ā', years: 'gada gads g' },
  mn: { endings: '>ын', beside: 'р ны ний', years: 'оны он', behindNumber: 'сар сарын' },
  ms: { and: 'dan', beside: 'hb haribulan' },
  mt: { beside: "ta'" },
  my: { endings: '>လ', years: 'ခုနှစ်' },
  nl: { and: 'en', through: 'tot', numbered: 'zaal kamer deel nummer pagina hoofdstuk artikel' },
  oc: { months: 'genièr,,,,,,,,,,,', beside: "de d' del" },
  pl: { and: 'i oraz', beside: 'dnia', years: 'r roku', through: 'do' },
  pt: {
    days: 'primeiro',
    and: 'e',
    beside: 'o º ° de do dia dias mês',
    years: 'ano',
    through: 'a',
    numbered: 'sala andar volume tomo número página capítulo artigo',
  },
  ro: { and: 'și şi', through: 'până' },
  ru: { and: 'и', beside: 'го е ое числа', years: 'г года год', through: 'по' },
  si: {
    months: 'ජනවාරි,පෙබරවාරි,මාර්තු,අප්‍රේල්|අප්රේල්,මැයි,ජූනි,ජූලි,අගෝස්තු,සැප්තැම්බර්,ඔක්තෝබර්,නොවැම්බර්,දෙසැම්බර්',
  },
  sl: { endings: 'ar>arja ec>ca l>la j>ja st>sta er>ra', years: 'leta' },
  sr: {
    and: 'и i',
    endings: 'р>ра т>та л>ла ј>ја н>на бар>бра r>ra t>ta l>la j>ja n>na bar>bra',
    years: 'године godine',
  },
  sv: { and: 'och', beside: 'den' },
  tg: { endings: '>и', years: 'соли сол' },
  th: { prefixes: 'เดือน', years: 'พ.ศ. ค.ศ. ปี' },
  tk: { endings: '>y >i', beside: 'nji njy', years: 'ýylyň ýyl ýyly' },
  tl: { beside: 'ng ika' },
  tt: { endings: '>ы >е ь>е й>е', years: 'елның ел елда' },
  uk: { and: 'та і й', beside: 'го', years: 'р року рік' },
  ur: { years: 'ء' },
  uz: { years: 'yil yili yilning йил йили йилнинг' },
  vi: {
    and: 'và',
    months:
      'tháng một|tháng giêng,tháng hai,tháng ba,tháng tư|tháng bốn,tháng năm,tháng sáu,tháng bảy|tháng bẩy,tháng tám,tháng chín,tháng mười,tháng mười một,tháng mười hai|tháng chạp',
    beside: 'ngày',
    years: 'năm',
    beforeNumber: 'tháng thg th',
  },
  da: { and: 'og' },
  tr: { and: 've' },
  hu: { and: 'és' },
  no: { and: 'og' },
};
