/** Belarusian declines the adjective and the noun of a name: Торукскі ўніверсітэт, Торукскага ўніверсітэта. */
const NAME = /^(?<before>\p{L}+(?:ск|цк))і [ўу]ніверсітэт(?<behind> .*)?$/iu;
/** Behind a vowel the noun begins with ў; some write у there as well. */
const CASES: readonly (readonly [adjective: string, noun: string])[] = [
  ['ага', 'ўніверсітэта'],
  ['ага', 'універсітэта'],
  ['аму', 'ўніверсітэту'],
  ['аму', 'універсітэту'],
  ['ім', 'універсітэтам'],
  ['ім', 'універсітэце'],
];

export function belarusianCases(name: string): string[] {
  const { before, behind = '' } = NAME.exec(name)?.groups ?? {};
  return before === undefined ? [] : CASES.map(([adjective, noun]) => `${before}${adjective} ${noun}${behind}`);
}
