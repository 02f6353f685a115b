/** Parts of a body that a pack may name in another language alone: 国家老年大学福建分部, its Fujian Branch. */

const HAN = /\p{Script=Han}/u;
const FIRST_HAN = 0x2e80;
/** What the part is called in Chinese, and in the languages of packs. */
const HEADS: readonly (readonly [behind: RegExp, head: RegExp])[] = [
  [/^\p{Script=Han}{2,6}分[部校院]/u, /\bbranch\b/iu],
  [/^\p{Script=Han}{2,8}[学學]院/u, /\b(?:school|college|faculty)\b/iu],
];

/** Whether one of these parts, none of whose names is in Chinese, may be meant by what stands behind the whole. */
export function mayBePartOf(after: string, namesOfParts: () => readonly (readonly string[])[]): boolean {
  if (after.charCodeAt(0) < FIRST_HAN) return false;
  const heads = HEADS.filter(([behind]) => behind.test(after)).map(([, head]) => head);
  if (heads.length === 0) return false;
  return namesOfParts().some(
    (all) => !all.some((name) => HAN.test(name)) && heads.some((head) => all.some((name) => head.test(name))),
  );
}
