import { countryNamed } from '../words/countries.ts';
import { distinctiveWords, looseKey, nameKey } from './name-keys.ts';
import { bigramSimilarity, editDistance } from './similarity.ts';

/** What reconciling needs to know of an institution of a pack. */
export interface KnownInstitution {
  /** With the id of its pack before it where several packs are loaded. */
  readonly id: string;
  readonly name: string;
  readonly country?: string | undefined;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  readonly namesakes?: readonly { readonly text: string }[] | undefined;
}

export interface Reconciled {
  /** The institution that the name is surely one of. */
  readonly entity: string | null;
  /** The institutions that it may be, the likeliest first. */
  readonly suggest: readonly string[];
}

const FULL = new Set(['full', 'former', 'translated']);
const MAX_SUGGESTIONS = 3;
const NONE: Reconciled = { entity: null, suggest: [] };

interface Entry {
  readonly institution: KnownInstitution;
  readonly loose: string;
  readonly words: readonly string[];
}

/** Whatever finds the institutions that the partners of a register name. */
export interface PartnerFinder {
  /** `names`: the cell's names of one partner, the first one as shown. */
  find(names: readonly string[], country: string | null): Reconciled;
}

/** Finds them among the institutions of the loaded packs. */
export class Reconciler implements PartnerFinder {
  readonly #exact = new Map<string, Set<KnownInstitution>>();
  readonly #short = new Map<string, Set<KnownInstitution>>();
  readonly #namesakes = new Map<string, Set<KnownInstitution>>();
  readonly #entries: Entry[] = [];
  /** Entries by the words and by the three-letter pieces of their names. */
  readonly #byPiece = new Map<string, number[]>();
  readonly #answers = new Map<string, Reconciled>();

  constructor(institutions: readonly KnownInstitution[]) {
    for (const institution of institutions) this.add(institution);
  }

  /** Adds one more; many are added in slices. */
  add(institution: KnownInstitution): void {
    const put = (map: Map<string, Set<KnownInstitution>>, key: string): void => {
      if (key === '') return;
      const set = map.get(key);
      if (set) set.add(institution);
      else map.set(key, new Set([institution]));
    };
    const texts = new Map([
      [institution.name, 'full'],
      ...institution.names.map(({ text, kind }): [string, string] => [text, kind]),
    ]);
    for (const [text, kind] of texts) {
      put(FULL.has(kind) ? this.#exact : this.#short, nameKey(text));
      // An acronym given as the name itself ("UNESCO") is its full name.
      if (kind === 'acronym') continue;
      const loose = looseKey(text);
      const at = this.#entries.push({ institution, loose, words: distinctiveWords(loose) }) - 1;
      for (const piece of piecesOf(loose)) {
        const list = this.#byPiece.get(piece);
        if (list) list.push(at);
        else this.#byPiece.set(piece, [at]);
      }
    }
    for (const { text } of institution.namesakes ?? []) put(this.#namesakes, nameKey(text));
  }

  /**
   * Joins where the cell gives a full, former or translated name that only one institution of the country has;
   * otherwise suggests. `names` are the cell's names of one partner, the first one as shown.
   */
  find(names: readonly string[], country: string | null): Reconciled {
    const key = `${country ?? ''}\u0000${names.join('\u0000')}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#find(names, country);
    this.#answers.set(key, answer);
    return answer;
  }

  #find(names: readonly string[], country: string | null): Reconciled {
    if (this.#entries.length === 0) return NONE;
    const suggested: string[] = [];
    const agreed = new Set<string>();
    for (const name of names) {
      const exact = this.#exactly(name);
      const fitting = exact.filter((institution) => fits(institution, country));
      const [only] = fitting;
      const doubtful = country === null && this.#hasNamesake(name);
      if (only && fitting.length === 1 && !doubtful && (country !== null || exact.length === 1)) agreed.add(only.id);
      else suggested.push(...(fitting.length > 0 ? fitting : exact).map(({ id }) => id));
    }
    const [entity] = agreed;
    // Two names of one cell that are those of two institutions: the reader decides.
    if (entity && agreed.size === 1) return { entity, suggest: [] };
    suggested.push(...agreed);
    for (const name of names) suggested.push(...this.#shortly(name, country));
    for (const name of names.flatMap(withAndWithoutCountry)) suggested.push(...this.#nearly(name, country));
    return { entity: null, suggest: [...new Set(suggested)].slice(0, MAX_SUGGESTIONS) };
  }

  /** By the whole name, with the institution's own acronym in brackets or without. */
  #exactly(name: string): readonly KnownInstitution[] {
    const whole = this.#exact.get(nameKey(name));
    if (whole) return [...whole];
    const bracket = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(name);
    if (!bracket?.[1] || !bracket[2]) return [];
    const acronym = nameKey(bracket[2]);
    return [...(this.#exact.get(nameKey(bracket[1])) ?? [])].filter((institution) =>
      institution.names.some(({ text }) => nameKey(text) === acronym),
    );
  }

  #hasNamesake(name: string): boolean {
    return this.#namesakes.has(nameKey(name));
  }

  #shortly(name: string, country: string | null): readonly string[] {
    const found = [...(this.#short.get(nameKey(name.replace(/\./g, ''))) ?? this.#short.get(nameKey(name)) ?? [])];
    return found.filter((institution) => fits(institution, country)).map(({ id }) => id);
  }

  /** Misspellings, other languages' words for "university", other forms of characters, parts of the name. */
  #nearly(name: string, country: string | null): readonly string[] {
    const loose = looseKey(name.replace(/\s*[([（][^)\]）]*[)\]）]/gu, ''));
    if (loose.length < 2) return [];
    const words = distinctiveWords(loose);
    const hits = new Map<number, number>();
    for (const piece of piecesOf(loose))
      for (const at of this.#byPiece.get(piece) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    const scored: { readonly id: string; readonly score: number }[] = [];
    for (const [at] of [...hits].sort((a, b) => b[1] - a[1]).slice(0, 60)) {
      const entry = this.#entries[at];
      if (!entry || (country !== null && !fits(entry.institution, country))) continue;
      const score =
        likeness(loose, words, entry) + (country !== null && entry.institution.country === country ? 0.08 : 0);
      if (score >= 0.72) scored.push({ id: entry.institution.id, score });
    }
    return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
  }
}

/** "University of Technology Australia" may be a name as it stands, or one with its country behind it. */
function withAndWithoutCountry(name: string): readonly string[] {
  const words = name.split(' ');
  const length = [1, 2].find((last) => words.length > last + 1 && countryNamed(words.slice(-last).join(' ')) !== null);
  return length === undefined ? [name] : [name, words.slice(0, -length).join(' ')];
}

/** An institution without a country, such as an international organisation, fits everywhere. */
const fits = ({ country }: KnownInstitution, wanted: string | null): boolean =>
  wanted === null || country === undefined || country === wanted;

function likeness(loose: string, words: readonly string[], entry: Entry): number {
  const limit = Math.max(1, Math.floor(Math.min(loose.length, entry.loose.length) / 5));
  const distance = editDistance(loose, entry.loose, limit);
  const spelled = distance <= limit ? 1 - distance / Math.max(loose.length, entry.loose.length) : 0;
  const pairs = bigramSimilarity(loose, entry.loose);
  if (words.length === 0 || entry.words.length === 0) {
    // "University of Technology" alone: the beginning of a longer name.
    return Math.max(spelled, entry.loose.startsWith(loose) || loose.startsWith(entry.loose) ? 0.7 : 0, pairs * 0.9);
  }
  const common = words.filter((word) => entry.words.some((other) => sameWord(word, other))).length;
  const overlap = (2 * common) / (words.length + entry.words.length);
  // Names that share only what is common ("national university") are not alike.
  return common === 0
    ? Math.min(spelled, 0.9) * 0.9
    : Math.max(spelled, 0.5 * overlap + 0.5 * pairs, overlap === 1 ? 0.75 : 0);
}

function sameWord(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) > 7 ? 2 : 1;
  return a === b || (a.length > 4 && b.length > 4 && editDistance(a, b, limit) <= limit);
}

/** Whole distinctive words, and pieces of three letters (two in scripts without spaces). */
function piecesOf(loose: string): ReadonlySet<string> {
  const pieces = new Set(distinctiveWords(loose));
  const length = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(loose) ? 2 : 3;
  for (const word of loose.split(' ')) {
    if (/^(?:university|technical|college|institute|national)$/.test(word)) continue;
    for (let at = 0; at + length <= word.length; at += 1) pieces.add(word.slice(at, at + length));
  }
  // "University of Technology" has no distinctive word: names that begin alike are found by their beginning.
  pieces.add(loose.split(' ').slice(0, 2).join(' '));
  return pieces;
}
