/** An entity of FollowTheMoney as a line of JSON has it: each property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** ISO 639-3 codes of FollowTheMoney's languages, by the codes of two letters that packs use. */
export const FTM_LANGUAGES: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  az: 'aze',
  be: 'bel',
  bn: 'ben',
  bs: 'bos',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  et: 'est',
  fa: 'fas',
  tl: 'fil',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  kn: 'kan',
  ka: 'kat',
  kk: 'kaz',
  km: 'khm',
  ky: 'kir',
  ko: 'kor',
  lv: 'lav',
  lt: 'lit',
  lb: 'ltz',
  mk: 'mkd',
  mt: 'mlt',
  mn: 'mon',
  ms: 'msa',
  my: 'mya',
  ne: 'nep',
  nl: 'nld',
  no: 'nor',
  nb: 'nor',
  nn: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  es: 'spa',
  sq: 'sqi',
  sr: 'srp',
  sw: 'swa',
  sv: 'swe',
  tg: 'tgk',
  tr: 'tur',
  tk: 'tuk',
  uk: 'ukr',
  ur: 'urd',
  uz: 'uzb',
  zh: 'zho',
};

/** The schema of an institution by its kind; every other kind is an `Organization`. */
export const FTM_BODIES: Readonly<Record<string, string>> = {
  ministry: 'PublicBody',
  government: 'PublicBody',
  embassy: 'PublicBody',
  city: 'PublicBody',
  'national-commission': 'PublicBody',
  company: 'Company',
};

/** Registry identifiers, written `ror:…`; Wikidata's has a property of its own. */
export const FTM_IDENTIFIERS = ['ror', 'isni', 'erasmus', 'pic', 'schac', 'opeid'] as const;

/**
 * What FollowTheMoney has no property for stands in `notes`, a line each: `key: value`. People can read it, and reading
 * the file back as a pack finds it again.
 */
export const noteLine = (key: string, value: string): string => `${key}: ${value}`;

export const readNote = (notes: readonly string[], key: string): readonly string[] =>
  notes.flatMap((note) => (note.startsWith(`${key}: `) ? [note.slice(key.length + 2)] : []));
