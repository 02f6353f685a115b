/**
 * Languages that decline put a name into other cases inside a sentence: Відкритий університет, but у Відкритому
 * університеті. Declined are the adjectives before the head noun and the head noun itself; what follows it stands in
 * the genitive and stays. A name that fits no paradigm has no further spellings.
 */
/** How a word ends in the nominative, and what it has instead in the cases that the language lists, in their order. */
export type Paradigm = readonly [ending: string, cases: readonly string[]];
export interface Declension {
  readonly adjectives: readonly Paradigm[];
  readonly nouns: readonly Paradigm[];
  /** Adjectives that follow the head noun and agree with it: Chiński Uniwersytet Otwarty. */
  readonly following?: readonly Paradigm[];
}

export function declined(word: string, paradigms: readonly Paradigm[], shortest = 4): readonly string[] | null {
  const paradigm = paradigms.find(([ending]) => word.endsWith(ending));
  if (paradigm === undefined || word.length < shortest || !/^\p{L}+(?:-\p{L}+)*$/u.test(word)) return null;
  return paradigm[1].map((ending) => word.slice(0, -paradigm[0].length) + ending);
}

export function headCases(name: string, { adjectives, nouns, following = [] }: Declension): string[] {
  const words = name.split(' ');
  const head = words.findIndex((word) => declined(word, adjectives) === null);
  const noun = declined(words[head] ?? '', nouns);
  if (noun === null) return [];
  const behind = words.findIndex((word, at) => at > head && declined(word, following) === null);
  const last = behind < 0 ? words.length : behind;
  return noun.map((form, i) =>
    words
      .map((word, at) => {
        if (at === head) return form;
        if (at >= last) return word;
        return declined(word, at < head ? adjectives : following)?.[i] ?? word;
      })
      .join(' '),
  );
}

/** A person's name in the other cases: every word that changes, and the last one alone, as in a Chinese name. */
export function personCases(name: string, paradigms: readonly Paradigm[]): string[] {
  const words = name.split(' ');
  const inCase = (word: string, i: number): string =>
    word
      .split('-')
      .map((part) => declined(part, paradigms, 2)?.[i] ?? part)
      .join('-');
  const forms = [0, 1, 2, 3].flatMap((i) => [
    words.map((word) => inCase(word, i)).join(' '),
    words.map((word, at) => (at === words.length - 1 ? inCase(word, i) : word)).join(' '),
  ]);
  return forms.filter((form, i) => form !== name && forms.indexOf(form) === i);
}

/**
 * The same of a name whose words all change: behind a first name in -a the last word alone is that of another one, as
 * Milana Markovića is Milan Marković.
 */
export function europeanPersonCases(name: string, paradigms: readonly Paradigm[]): string[] {
  const forms = personCases(name, paradigms);
  const [first = '', ...others] = name.split(' ');
  if (others.length === 0 || !/[aая]$/u.test(first)) return forms;
  return forms.filter((form) => !form.startsWith(`${first} `));
}
