/** Runs in a page of a real browser: one text, the same names, every matcher. */
import AhoCorasick from 'modern-ahocorasick';
import { compileNames } from '../../../utils/core/matching/compiled-names/compile.ts';
import { loadCompiledNames } from '../../../utils/core/matching/compiled-names/load.ts';
import type { CompilableName } from '../../../utils/core/matching/compiled-names/types.ts';
import { type Agreement, agreement } from '../agreement.ts';

/** Gives the number of matches, and their spans in order. */
type Scan = (text: string, found?: (start: number, end: number) => void) => number;
const scans = new Map<string, Scan>();
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}_]/u;

const builders: Readonly<Record<string, (names: readonly CompilableName[]) => Scan>> = {
  compiledNames(names) {
    const compiledNames = loadCompiledNames(compileNames(names));
    return (text, found) => {
      const matches = compiledNames.scan(text);
      if (found) for (const { start, end } of matches) found(start, end);
      return matches.length;
    };
  },
  regex(names) {
    const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length);
    const spaced = longestFirst.filter(({ text }) => !UNSPACED.test(text)).map(({ text }) => literally(text));
    const unspaced = longestFirst.filter(({ text }) => UNSPACED.test(text)).map(({ text }) => literally(text));
    const word = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_]';
    const parts = [`(?<!${word})(?:${spaced.join('|')})(?!${word})`, ...(unspaced.length ? [unspaced.join('|')] : [])];
    const expression = new RegExp(parts.join('|'), 'gu');
    return (text, found) => {
      let count = 0;
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
        count++;
        found?.(match.index, expression.lastIndex);
      }
      return count;
    };
  },
  ahocorasick(names) {
    const matcher = new AhoCorasick(names.map(({ text }) => text));
    return (text, found) => {
      let count = 0;
      let end = 0;
      const kept = matcher.search(text, { strategy: 'leftmost-longest' });
      for (const match of kept) {
        if (match.start < end || !isWhole(text, match.start, match.end)) continue;
        count++;
        end = match.end;
        found?.(match.start, match.end);
      }
      return count;
    };
  },
};

function isWhole(text: string, start: number, end: number): boolean {
  const joined = (a: string, b: string): boolean =>
    LETTER.test(a) && LETTER.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b);
  return !joined(text.charAt(start - 1), text.charAt(start)) && !joined(text.charAt(end - 1), text.charAt(end));
}

async function json<Value>(path: string): Promise<Value> {
  return (await fetch(path)).json() as Promise<Value>;
}

let text = '';

function spansOf(id: string): ReadonlySet<string> {
  const spans = new Set<string>();
  scans.get(id)?.(text, (start, end) => spans.add(`${start}–${end}`));
  return spans;
}

const matchers = {
  /** Fetches the text as one flat string. */
  async load(path: string): Promise<number> {
    text = await (await fetch(path)).text();
    return text.length;
  },
  /** Builds a matcher; gives the number of matches. */
  async build(id: string, kind: string, path: string): Promise<number> {
    const scan = builders[kind]?.(await json<CompilableName[]>(path));
    if (!scan) throw new Error(`There is no matcher “${kind}”.`);
    scans.set(id, scan);
    return scan(text);
  },
  /** Scans the whole text once; gives the milliseconds that passed. */
  scan(id: string): number {
    const start = performance.now();
    scans.get(id)?.(text);
    return performance.now() - start;
  },
  /** How many matches two matchers share, with exactly the same span, and how many only one of them has. */
  compare(compiled: string, other: string): Agreement {
    return agreement(spansOf(compiled), spansOf(other));
  },
  drop(id: string): void {
    scans.delete(id);
  },
  /** Row 13: bytes, milliseconds from names to bytes, and from bytes to ready. */
  async readiness(path: string, times: number): Promise<{ bytes: number; compile: number[]; load: number[] }> {
    const names = await json<CompilableName[]>(path);
    const compile: number[] = [];
    const load: number[] = [];
    let bytes = new Uint8Array();
    for (let i = 0; i < times; i++) {
      let start = performance.now();
      bytes = compileNames(names);
      compile.push(performance.now() - start);
      start = performance.now();
      loadCompiledNames(bytes);
      load.push(performance.now() - start);
    }
    return { bytes: bytes.length, compile, load };
  },
};
export type Matchers = typeof matchers;
Object.assign(globalThis, { matchers });
