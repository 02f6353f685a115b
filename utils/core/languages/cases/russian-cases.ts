import { declined, type Paradigm, personCases } from './head-cases.ts';

/**
 * Russian declines names inside a sentence: Открытый университет Китая, but в Открытом университете Китая. Declined
 * here are the adjectives before the head noun and the head noun itself; what follows it stands in the genitive and
 * stays. Regular hard-stem endings only: a name that does not fit has no further spellings.
 */
// Genitive, dative, instrumental, prepositional; of feminine
// words also the accusative, which is the nominative of others.
const ADJECTIVES: readonly Paradigm[] = [
  ['ский', ['ского', 'скому', 'ским', 'ском']],
  ['ый', ['ого', 'ому', 'ым', 'ом']],
  ['ой', ['ого', 'ому', 'ым', 'ом']],
  ['ская', ['ской', 'ской', 'ской', 'ской', 'скую']],
  ['ая', ['ой', 'ой', 'ой', 'ой', 'ую']],
  ['ское', ['ского', 'скому', 'ским', 'ском']],
  ['ое', ['ого', 'ому', 'ым', 'ом']],
];
const NOUNS: readonly Paradigm[] = [
  ['бюро', ['бюро', 'бюро', 'бюро', 'бюро']],
  ['ия', ['ии', 'ии', 'ией', 'ии', 'ию']],
  ['ие', ['ия', 'ию', 'ием', 'ии']],
  ['ство', ['ства', 'ству', 'ством', 'стве']],
  ['ль', ['ля', 'лю', 'лем', 'ле']],
  ['ка', ['ки', 'ке', 'кой', 'ке', 'ку']],
  ['ша', ['ши', 'ше', 'шей', 'ше', 'шу']],
  ['ла', ['лы', 'ле', 'лой', 'ле', 'лу']],
  ['ж', ['жа', 'жу', 'жем', 'же']],
  ['ц', ['ца', 'цу', 'цем', 'це']],
  ...[...'бвгдзклмнпрстфх'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ом`, `${end}е`]]),
];

const SURNAME = /(?:[оеё]в|[иы]н)$/u;

export function russianCases(name: string): string[] {
  const words = name.split(' ');
  const head = words.findIndex((word) => declined(word, ADJECTIVES) === null);
  const noun = declined(words[head] ?? '', NOUNS);
  if (noun === null || SURNAME.test(words[0] ?? '')) return headAfterName(words);
  return noun.map((form, i) =>
    words
      .map((word, at) => (at < head ? (declined(word, ADJECTIVES)?.[i] ?? word) : at === head ? form : word))
      .join(' '),
  );
}

/** Торайгыров университет: a person's name in the nominative stands before the noun and does not change. */
function headAfterName(words: readonly string[]): string[] {
  const last = declined(words.at(-1) ?? '', NOUNS);
  return last === null || words.length < 2 ? [] : last.map((form) => [...words.slice(0, -1), form].join(' '));
}

const PERSONS: readonly Paradigm[] = [
  ['й', ['я', 'ю', 'ем', 'е']],
  ['я', ['и', 'е', 'ей', 'е']],
  ...[...'гкхжчшщ'].map((end): Paradigm => [`${end}а`, [`${end}и`, `${end}е`, `${end}ой`, `${end}е`]]),
  ['а', ['ы', 'е', 'ой', 'е']],
  ...[...'жцчшщ'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ем`, `${end}е`]]),
  ...[...'бвгдзклмнпрстфх'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ом`, `${end}е`]]),
];

/**
 * A person's name in the other cases. Of a Chinese name only the last word changes, of other names every word that
 * can; both are given, since the name does not say which it is. Words in other vowels (Бейли, Микулеску) never change.
 */
export const russianPersonCases = (name: string): string[] => personCases(name, PERSONS);
