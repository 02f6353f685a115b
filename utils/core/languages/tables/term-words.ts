/**
 * What offices say in columns of dates besides the dates, by language, phrase by phrase between semicolons: how long an
 * agreement lasts, and whether it renews itself. Those of the large languages stand with the reader of registers
 * (`register/words/end-words.ts`).
 */
export interface TermWords {
  readonly years?: string;
  readonly months?: string;
  readonly openEnd?: string;
  readonly renewsItself?: string;
  /** Before the day on which an agreement ends, and before that on which it begins. */
  readonly until?: string;
  readonly since?: string;
  /** Beside the day of a renewal. */
  readonly renewed?: string;
  /** The agreement may be made longer. */
  readonly renewable?: string;
}

const TERM_WORDS: Readonly<Record<string, TermWords>> = {
  bg: {
    years: 'година;години',
    months: 'месец;месеца;месеци',
    openEnd: 'безсрочно;безсрочен;безсрочна',
    renewsItself: 'автоматично продължаване;автоматично подновяване;автоматично се подновява;автоматично',
    renewed: 'подновен;подновено;удължен',
    renewable: 'с възможност за удължаване;с възможност за подновяване',
  },
  ca: {
    years: 'anys;any',
    renewsItself: 'pròrroga automàtica;pròrroga tàcita;renovació automàtica',
    openEnd: 'indefinit;indefinida',
  },
  cs: {
    years: 'rok;roky;roků;roku;let',
    months: 'měsíc;měsíce;měsíců',
    openEnd: 'doba neurčitá;na dobu neurčitou;neomezeně;neomezená;bez omezení',
    renewsItself: 'automatické prodloužení;automaticky prodlužuje;automaticky prodloužena;automaticky',
    until: 'do',
    since: 'od',
    renewed: 'prodlouženo;prodloužena;obnoveno;obnovena',
    renewable: 's možností prodloužení',
  },
  da: {
    years: 'år',
    months: 'måned;måneder',
    openEnd: 'ubegrænset;tidsubegrænset;ubestemt',
    renewsItself: 'forlænges automatisk;automatisk forlængelse;fornyes automatisk;automatisk fornyelse',
    until: 'til',
    since: 'fra;siden',
    renewed: 'forlænget;fornyet',
  },
  el: {
    years: 'έτος;έτη;ετών;έτους;χρόνια',
    months: 'μήνας;μήνες;μηνών',
    openEnd: 'αόριστη;αορίστου;αορίστου χρόνου;αόριστης διάρκειας;χωρίς λήξη',
    renewsItself: 'αυτόματη ανανέωση;ανανεώνεται αυτόματα;αυτόματα;σιωπηρή ανανέωση',
    until: 'έως;μέχρι',
    since: 'από',
    renewed: 'ανανέωση;ανανεώθηκε',
    renewable: 'με δυνατότητα ανανέωσης;με δυνατότητα παράτασης',
  },
  en: {
    openEnd: 'endless;infinite;no expiry date',
    renewsItself: 'tacit renewal;tacit extension;automatic prolongation;automatically prolonged',
  },
  et: {
    years: 'aasta;aastat;aastaks',
    months: 'kuu;kuud',
    openEnd: 'tähtajatu;tähtajatult',
    renewsItself: 'pikeneb automaatselt;automaatne pikenemine',
    until: 'kuni',
    since: 'alates',
    renewed: 'pikendatud',
  },
  fa: {
    years: 'سال;ساله',
    months: 'ماه;ماهه',
    openEnd: 'نامحدود;بدون محدودیت زمانی',
    renewsItself: 'تمدید خودکار;تمدید خود به خود;به صورت خودکار تمدید',
    until: 'تا;تا تاریخ',
    since: 'از;از تاریخ',
    renewable: 'قابل تمدید',
    renewed: 'تمدید شده',
  },
  fi: {
    years: 'vuosi;vuotta;vuoden',
    months: 'kuukausi;kuukautta;kk',
    openEnd: 'toistaiseksi;toistaiseksi voimassa',
    renewsItself: 'jatkuu automaattisesti;automaattinen jatko;uusiutuu automaattisesti;automaattisesti',
    renewed: 'jatkettu;uusittu;jatkosopimus',
  },
  he: {
    years: 'שנה;שנים;שנתיים',
    months: 'חודש;חודשים',
    openEnd: 'ללא הגבלת זמן;ללא תאריך סיום;ללא הגבלה',
    renewsItself: 'חידוש אוטומטי;מתחדש אוטומטית',
    until: 'עד',
    since: 'החל מ;מאז',
  },
  hr: {
    years: 'godina;godine;godinu;god;god.;година;године;годину',
    months: 'mjesec;mjeseca;mjeseci;mesec;meseci;месец;месеци',
    openEnd:
      'neograničeno;neodređeno;na neodređeno;na neodređeno vrijeme;na neodređeno vreme;неограничено;на неодређено',
    renewsItself:
      'automatsko produljenje;automatski se produljuje;automatsko produženje;automatski se produžava;prešutno produljenje;автоматско продужење',
    until: 'do;до',
    since: 'od;од',
    renewed: 'produljen;produljeno;produžen;obnovljen;obnovljeno;продужен;обновљен',
    renewable: 's mogućnošću produljenja;sa mogućnošću produženja',
  },
  hu: {
    years: 'év;éves;évre',
    months: 'hónap;hónapos',
    openEnd: 'határozatlan;határozatlan ideig;határozatlan időre;határozatlan idejű;korlátlan',
    renewsItself: 'automatikusan meghosszabbodik;automatikus meghosszabbítás;automatikusan megújul;automatikusan',
    renewed: 'meghosszabbítva;megújítva',
  },
  id: {
    years: 'tahun',
    months: 'bulan',
    openEnd: 'tidak terbatas;tanpa batas waktu',
    renewsItself: 'diperpanjang otomatis;diperpanjang secara otomatis;perpanjangan otomatis',
    until: 'sampai;sampai dengan;hingga',
    since: 'sejak;mulai;terhitung sejak',
    renewed: 'diperpanjang;perpanjangan',
    renewable: 'dapat diperpanjang',
  },
  it: { renewsItself: 'proroga automatica;proroga tacita;tacita proroga;rinnovo tacito;rinnovabile tacitamente' },
  lt: {
    years: 'metai;metų;metams',
    months: 'mėnuo;mėnesiai;mėnesių;mėn.',
    openEnd: 'neterminuota;neterminuotai;neribota',
    renewsItself: 'pratęsiama automatiškai;automatinis pratęsimas;automatiškai',
    until: 'iki',
    since: 'nuo',
    renewed: 'pratęsta;atnaujinta',
  },
  lv: {
    years: 'gads;gadi;gadiem;gadu',
    months: 'mēnesis;mēneši;mēnešiem',
    openEnd: 'beztermiņa;uz nenoteiktu laiku',
    renewsItself: 'automātiski pagarin*;automātiska pagarināšana',
    until: 'līdz',
    since: 'kopš',
    renewed: 'pagarināts',
  },
  nb: {
    years: 'år',
    months: 'måned;måneder',
    openEnd: 'ubegrenset;tidsubegrenset;ubestemt;på ubestemt tid;løpende',
    renewsItself: 'forlenges automatisk;automatisk forlengelse;fornyes automatisk;automatisk fornyelse',
    until: 'til',
    since: 'fra;siden',
    renewed: 'forlenget;fornyet',
  },
  nl: {
    years: 'jaar;jaren',
    months: 'maand;maanden',
    openEnd: 'onbepaalde tijd;voor onbepaalde tijd;onbeperkt',
    renewsItself: 'stilzwijgend*;automatische verlenging;wordt automatisch verlengd;automatisch verlengd',
    until: 'tot;tot en met;t/m',
    since: 'vanaf;sinds',
    renewed: 'verlengd;vernieuwd',
    renewable: 'verlengbaar',
  },
  pl: {
    years: 'rok;roku;lata;lat',
    months: 'miesiąc;miesiące;miesięcy',
    openEnd: 'bezterminowo;bezterminowa;bezterminowy;czas nieokreślony;na czas nieokreślony;nieograniczony',
    renewsItself:
      'automatyczne przedłużenie;automatyczne odnowienie;przedłuża się automatycznie;automatycznie przedłużana;automatycznie odnawiana;automatycznie',
    until: 'do;do dnia',
    since: 'od;od dnia',
    renewed: 'przedłużona;przedłużono;przedłużenie;odnowiona;odnowiono',
    renewable: 'z możliwością przedłużenia',
  },
  pt: { renewsItself: 'renovação tácita;prorrogação tácita;prorrogação automática;renovável automaticamente' },
  ro: {
    years: 'ani;an;anul',
    months: 'lună;luni',
    openEnd: 'nedeterminată;nedeterminat;perioadă nedeterminată;durată nedeterminată;nelimitată;nelimitat',
    renewsItself:
      'reînnoire tacită;reînnoire automată;prelungire tacită;prelungire automată;prelungire prin acord tacit;se prelungește automat;se reînnoiește automat;prelungit automat;prelungit tacit;tacită',
    until: 'până la;până în',
    since: 'din;începând cu',
    renewed: 'reînnoit;reînnoire;prelungit;prelungire;act adițional',
    renewable: 'cu posibilitate de prelungire;cu posibilitatea prelungirii;cu posibilitate de reînnoire',
  },
  sk: {
    years: 'rok;roky;rokov',
    months: 'mesiac;mesiace;mesiacov',
    openEnd: 'doba neurčitá;na dobu neurčitú;neobmedzene;neobmedzená',
    renewsItself: 'automatické predĺženie;automaticky predlžuje;automaticky predĺžená;automaticky',
    until: 'do',
    since: 'od',
    renewed: 'predĺžené;predĺžená;obnovené;obnovená',
    renewable: 's možnosťou predĺženia',
  },
  sl: {
    years: 'leto;leti;leta;let',
    months: 'mesec;meseca;mesecev',
    openEnd: 'nedoločen čas;za nedoločen čas;neomejeno',
    renewsItself: 'samodejno podaljšanje;se samodejno podaljša;avtomatsko podaljšanje;avtomatično podaljšanje',
    until: 'do',
    since: 'od',
    renewed: 'podaljšan;podaljšano',
  },
  sv: {
    years: 'år',
    months: 'månad;månader',
    openEnd: 'tills vidare;obegränsad;obestämd tid',
    renewsItself: 'förlängs automatiskt;automatisk förlängning;förnyas automatiskt;automatiskt',
    until: 'till;till och med;t.o.m.',
    since: 'från;från och med;fr.o.m.;sedan',
    renewed: 'förlängt;förlängd;förnyat',
  },
  th: {
    years: 'ปี',
    months: 'เดือน',
    openEnd: 'ไม่มีกำหนด;ไม่มีวันหมดอายุ;ไม่กำหนดระยะเวลา',
    renewsItself: 'ต่ออายุอัตโนมัติ;ต่ออายุโดยอัตโนมัติ',
    until: 'ถึง;จนถึง',
    since: 'ตั้งแต่',
  },
  tr: {
    years: 'yıl;yıllık;sene',
    months: 'ay;aylık',
    openEnd: 'süresiz;belirsiz süreli;süre sınırı yok',
    renewsItself:
      'otomatik yenilenir;otomatik yenileme;otomatik olarak yenilenir;otomatik uzar;otomatik olarak uzar;otomatik',
    renewed: 'yenilendi;yenilenmiş;uzatıldı',
  },
  uk: {
    years: 'рік;роки;років;року',
    months: 'місяць;місяці;місяців',
    openEnd: 'безстроково;безстроковий;безстрокова;безтерміново;без обмеження терміну',
    renewsItself:
      'автоматична пролонгація;автоматичною пролонгацією;автоматичне продовження;автоматичним продовженням;автопролонгація',
    since: 'з;від',
    renewed: 'продовжено;пролонговано',
    renewable: 'з можливістю продовження',
  },
};

/** One list of the words of all languages. */
export const termWords = (kind: keyof TermWords): string =>
  Object.values(TERM_WORDS)
    .flatMap((words) => words[kind] ?? [])
    .join(';');
