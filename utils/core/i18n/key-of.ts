/** A term of the data as a part of a catalogue key: browsers allow no hyphen there. */
export type KeyOf<Term extends string> = Term extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<KeyOf<Tail>>}`
  : Term;

/** `memorandum-of-understanding` becomes `memorandumOfUnderstanding`. */
export const keyOf = <Term extends string>(term: Term): KeyOf<Term> =>
  term.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as KeyOf<Term>;
