/** A term of the data as a part of a catalogue key: browsers allow only letters, digits and `_` there. */
export type KeyOf<Term extends string> = Term extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : Term;

/** `memorandum-of-understanding` becomes `memorandum_of_understanding`. */
export const keyOf = <Term extends string>(term: Term): KeyOf<Term> => term.replaceAll('-', '_') as KeyOf<Term>;
