import type { ColumnWords } from './column-words.ts';

/** Further words for columns, also in the large languages: whom they name, and which of several days is meant. */
export const MORE_COLUMN_WORDS: Readonly<Record<string, Partial<ColumnWords>>> = {
  en: {
    partner:
      'partner (since);university/organization;university / organization;institute/university;institution/university;foreign institution;foreign institutions;host institution abroad;institution with which the agreement was signed',
    country: 'country or region;country・region;country(ies);countries',
    unit: 'agreement level;level of agreement;school / institute related;school/institute related;related school',
    signed:
      'year concluded;date concluded;year of conclusion;signed date of mou;date of mou signing;first signing date;first signature;first signed on;date of first signing;mou signed',
    period: 'academic year;academic years',
    starts:
      'since;partner since;partnership since;start of cooperation;beginning of cooperation;year started;cooperation since',
    ends: 'current expiry date;current expiry;valid until (year);expiration year;expires in;agreement expires',
  },
  de: {
    partner: 'hochschule (seit);partner (seit);universität (seit)',
    starts: 'partner seit;partnerschaft seit;kooperation seit;vertrag seit',
  },
  es: {
    partner:
      'instituciones extranjeras;instituciones;universidades extranjeras;institución firmante;instituciones firmantes',
    country: 'país o países;países',
    ends: 'fecha de vencimiento;vencimiento',
  },
  fr: { signed: 'signé;signée;signés;date du mou', starts: 'partenaire depuis;accord depuis' },
  hr: {
    partner:
      'institucija s kojom je potpisan ugovor;institucija sa kojom je potpisan ugovor;institucija s kojom je potpisan sporazum;ustanova s kojom je potpisan sporazum',
    kind: 'predmet ugovora;predmet sporazuma',
    signed: 'godina;godina potpisivanja;godina potpisa',
  },
  cs: { signed: 'rok;rok podpisu;rok uzavření', starts: 'rok zahájení' },
  sk: { signed: 'rok;rok podpisu' },
  sl: { signed: 'leto;leto podpisa' },
  pl: { signed: 'rok;rok zawarcia' },
  ro: { signed: 'anul;an;anul încheierii', period: 'perioada de valabilitate a acordului' },
  hu: { signed: 'év;aláírás éve;szerződéskötés éve' },
  tr: { signed: 'yıl;yılı;imza' },
  uk: { partner: 'заклад-партнер;іноземний заклад', signed: 'рік;рік укладання' },
  ja: {
    partner: '相手機関名;相手機関名称',
    'partner.local': '和文名称;和名;和文名;日本語名;日本語名称;欧文名称;欧文名;原語名称;英語表記',
    unit: '締結母体;締結単位',
    signed: '締結年度',
  },
  ko: { 'partner.local': '국문명;한글명;국문명칭;한글명칭;국문;영문명칭;현지명' },
  vi: {
    partner: 'tên trường đối tác;tên đơn vị đối tác;đơn vị đối tác;trường/viện đối tác',
    kind: 'biên bản ký kết;loại biên bản;văn bản ký kết',
    starts: 'thời gian bắt đầu hợp tác;năm bắt đầu;thời gian bắt đầu',
    signed: 'năm ký kết',
    ends: 'thời hạn;ngày hết hạn',
  },
  zh: {
    'partner.local':
      '中文校名称;校名(中文);校名(英文);院校中文名称;院校英文名称;院校外文名称;学校中文名称;学校英文名称;外文校名称',
    country: '国家/地区;国别/地区',
  },
};
