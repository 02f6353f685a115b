/** By which of the names before "bin" and "binti" Malays are called: Ahmad Toruk bin Vexel is Toruk. */

/** So many bear these before another name that nobody is called by them alone. */
const BORNE_BEFORE = new Set(
  `ahmad mohd mohamad mohamed mohammad mohammed muhammad muhamad muhd md nur nor noor nurul siti wan nik tengku tunku raja syed
  sharifah che ku`.split(/\s+/u),
);
/** Servant of, before one of the names of God: the two are one name. */
const OF_GOD = /^Abd(?:ul|u'?l)?$/iu;
const SHORTEST = 4;

export function namesCalledBy(given: readonly string[]): readonly string[] {
  const at = given.findIndex((name) => !BORNE_BEFORE.has(name.toLowerCase()));
  const name = given[at] ?? '';
  return given.length < 2 || name.length < SHORTEST || OF_GOD.test(name) ? [] : [name];
}
