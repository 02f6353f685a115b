import { BEFORE_LAST_CODE } from '../../languages/tables/list-words.ts';
import { readKinds } from '../cells/read-kinds.ts';
import { phrasesOf } from '../words/fold.ts';

/** What the codes of a register mean, as a line below or beside it explains: "S: student exchange, R: research". */
export type Legend = ReadonlyMap<string, string>;

/** Capitals, with single small letters among them: S, MoU, TS, KA1. */
const CODE = String.raw`\p{Lu}(?:\p{Ll}?[\p{Lu}\d]){0,4}\+?`;
const AND = phrasesOf(BEFORE_LAST_CODE).join('|');
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\d])(?<code>${CODE})\s*(?:[:=：＝]|\s[–—-]\s)\s*(?<meaning>[^\n]+?)(?=[\s,;.•|]+(?:(?:${AND}) )?${CODE}\s*(?:[:=：＝]|\s[–—-]\s)|[;.]\s|[;.]?$)`,
  'gu',
);
/** A longer line is prose, and a single code may be anything: "USA: 12 partners". */
const LONGEST = 1000;
const FEWEST = 2;

const isKind = (text: string): boolean => readKinds(text).kinds.some((kind) => kind !== 'other');

/** The codes that lines of text explain, where they explain kinds of agreements. */
export function readLegend(lines: readonly string[]): Legend {
  const legend = new Map<string, string>();
  for (const line of lines.flatMap((each) => each.split('\n'))) {
    if (line.length > LONGEST) continue;
    const pairs = [...line.matchAll(PAIR)].flatMap(({ groups }) =>
      groups?.code && groups.meaning ? [[groups.code, groups.meaning] as const] : [],
    );
    if (pairs.length < FEWEST || !pairs.some(([, meaning]) => isKind(meaning))) continue;
    for (const [code, meaning] of pairs) if (!legend.has(code)) legend.set(code, meaning);
  }
  return legend;
}

/** A cell of kinds in which codes are replaced by what they mean. */
export function explainCodes(text: string, legend: Legend): string {
  if (legend.size === 0) return text;
  const parts = text.split(/\s*[,;/+&\n、，；]\s*/u).flatMap((part) => {
    const words = part.split(/\s+/);
    return words.every((word) => legend.has(word)) ? words : [part];
  });
  return parts.some((part) => legend.has(part)) ? parts.map((part) => legend.get(part) ?? part).join('; ') : text;
}
