import { BY_ADJECTIVE } from '../countries.ts';

/** Somebody whom a remark names as met, by a full name. */
export interface PersonMet {
  readonly name: string;
  /** In lower case. */
  readonly title: string;
  /** The country of the adjective before the title ("Russian Foreign Minister"); null where there is none. */
  readonly country: string | null;
}

/** Offices as the remarks write them, the longest first. */
const TITLES = [
  'Minister for Foreign Affairs',
  'Minister of Foreign Affairs',
  'Deputy Prime Minister',
  'First Deputy Prime Minister',
  'Deputy Foreign Minister',
  'Federal Chancellor',
  'Prime Minister-elect',
  'President-elect',
  'Vice President',
  'Vice Premier',
  'Prime Minister',
  'Foreign Minister',
  'Foreign Secretary',
  'Defense Minister',
  'Finance Minister',
  'Governor-General',
  'Governor General',
  'Secretary-General',
  'Secretary General',
  'State Councilor',
  'Crown Prince',
  'General Secretary',
  'President',
  'Chancellor',
  'Chairman',
  'Premier',
  'Taoiseach',
  'Emperor',
  'Sultan',
  'Emir',
  'Amir',
  'King',
  'Queen',
  'Pope',
].toSorted((a, b) => b.length - a.length);

/** Rulers are known by one name and a number. */
const RULERS: ReadonlySet<string> = new Set([
  'Emperor',
  'Sultan',
  'Emir',
  'Amir',
  'King',
  'Queen',
  'Pope',
  'Crown Prince',
]);
const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const PARTICLE = '(?:al|bin|ibn|de|da|do|dos|del|der|den|la|le|van|von|y|e)';
const PARTICLES = new RegExp(`^${PARTICLE}$`, 'iu');
const NAMED = new RegExp(
  `(?:(?<adjective>${WORD}(?: ${WORD})?) )?(?<title>${TITLES.join('|')}) (?<name>${WORD}(?:(?: ${PARTICLE}){0,2} ${WORD}){0,4})`,
  'gu',
);
const NUMBER = /^[IVX]+\.?$/;
/** Words with a capital that end a name. */
const NO_NAME = new RegExp(
  `^(?:${['of', 'and', 'for', 'the', ...TITLES.flatMap((title) => title.split(' '))].join('|')})$`,
  'u',
);

/**
 * The people of a remark ("Met with Prime Minister Boris Johnson and Queen Elizabeth II.") who are named in full. A
 * surname alone says too little to know its bearer again.
 */
export function peopleMet(remarks: string): readonly PersonMet[] {
  if (!/\b(?:[Mm]et|[Mm]eetings?|[Tt]alks|[Cc]onferred|[Cc]onsult|[Dd]iscuss|[Aa]udience)/.test(remarks)) return [];
  const met = new Map<string, PersonMet>();
  for (const { groups } of remarks.matchAll(NAMED)) {
    const { adjective = '', title = '', name: found = '' } = groups ?? {};
    const words = found.replace(/['’]s$/u, '').split(' ');
    // A sentence ends with a word, and not with an initial.
    const stop = words.findIndex((word) => /\p{L}{2}\.$/u.test(word) && word !== 'Jr.');
    const end = (stop < 0 ? words : words.slice(0, stop + 1)).findIndex((word) => NO_NAME.test(word));
    const kept = words
      .slice(0, end >= 0 ? end : stop >= 0 ? stop + 1 : words.length)
      .map((word) => (/^(?:\p{Lu}|Jr)\.$/u.test(word) ? word : word.replace(/[.,]+$/u, '')));
    const name = kept.join(' ');
    const isRuler = RULERS.has(title) && kept.length >= 2 && NUMBER.test(kept.at(-1) ?? '');
    const whole = kept.filter(
      (word) => !PARTICLES.test(word) && /^\p{Lu}/u.test(word) && !/^\p{Lu}\.?$/u.test(word) && !NUMBER.test(word),
    ).length;
    if (!isRuler && whole < 2) continue;
    const country = adjectiveOf(adjective);
    // An adjective of no country may belong to a region or to an organisation.
    if (country === undefined) continue;
    met.set(name, { name: isRuler ? `${title} ${name}` : name, title: title.toLowerCase(), country });
  }
  return [...met.values()];
}

/** The code of a country; null for no adjective at all, undefined for one of no country. */
function adjectiveOf(words: string): string | null | undefined {
  const known = BY_ADJECTIVE.get(words) ?? BY_ADJECTIVE.get(words.split(' ').at(-1) ?? '');
  if (known) return known.code;
  return words === '' || /^(?:Met|Met with|With|And|Attended|Held|Discussed|Later|Also)$/.test(words)
    ? null
    : undefined;
}
