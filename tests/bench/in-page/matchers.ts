/** Runs in a page of a real browser: one text, the same names, every matcher. */
import AhoCorasick from 'modern-ahocorasick';
import { compileGazetteer } from '../../../utils/core/gazetteer/compile.ts';
import { loadGazetteer } from '../../../utils/core/gazetteer/load.ts';
import type { GazetteerName } from '../../../utils/core/gazetteer/types.ts';

type Scan = (text: string) => number;
const scans = new Map<string, Scan>();
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}_]/u;

const builders: Readonly<Record<string, (names: readonly GazetteerName[]) => Scan>> = {
  gazetteer(names) {
    const gazetteer = loadGazetteer(compileGazetteer(names));
    return (text) => gazetteer.scan(text).length;
  },
  regex(names) {
    const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length);
    const spaced = longestFirst.filter(({ text }) => !UNSPACED.test(text)).map(({ text }) => literally(text));
    const unspaced = longestFirst.filter(({ text }) => UNSPACED.test(text)).map(({ text }) => literally(text));
    const word = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_]';
    const parts = [`(?<!${word})(?:${spaced.join('|')})(?!${word})`, ...(unspaced.length ? [unspaced.join('|')] : [])];
    const expression = new RegExp(parts.join('|'), 'gu');
    return (text) => {
      let count = 0;
      expression.lastIndex = 0;
      while (expression.exec(text) !== null) count++;
      return count;
    };
  },
  ahocorasick(names) {
    const matcher = new AhoCorasick(names.map(({ text }) => text));
    return (text) => {
      let count = 0;
      let end = 0;
      const kept = matcher.search(text, { strategy: 'leftmost-longest' });
      for (const match of kept) {
        if (match.start < end || !isWhole(text, match.start, match.end)) continue;
        count++;
        end = match.end;
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

const matchers = {
  /** Fetches the text, as one flat string. */
  async load(path: string): Promise<number> {
    text = await (await fetch(path)).text();
    return text.length;
  },
  /** Builds a matcher; gives the milliseconds and the number of matches. */
  async build(id: string, kind: string, path: string): Promise<{ ms: number; hits: number }> {
    const names = await json<GazetteerName[]>(path);
    const start = performance.now();
    const scan = builders[kind]?.(names);
    if (!scan) throw new Error(`There is no matcher “${kind}”.`);
    const ms = performance.now() - start;
    scans.set(id, scan);
    return { ms, hits: scan(text) };
  },
  /** Scans the whole text once; gives the number of matches. */
  scan(id: string): number | undefined {
    return scans.get(id)?.(text);
  },
  drop(id: string): void {
    scans.delete(id);
  },
  /** Row 13: bytes, milliseconds from names to bytes, and from bytes to ready. */
  async readiness(path: string, times: number): Promise<{ bytes: number; compile: number[]; load: number[] }> {
    const names = await json<GazetteerName[]>(path);
    const compile: number[] = [];
    const load: number[] = [];
    let bytes = new Uint8Array();
    for (let i = 0; i < times; i++) {
      let start = performance.now();
      bytes = compileGazetteer(names);
      compile.push(performance.now() - start);
      start = performance.now();
      loadGazetteer(bytes);
      load.push(performance.now() - start);
    }
    return { bytes: bytes.length, compile, load };
  },
};
export type Matchers = typeof matchers;
Object.assign(globalThis, { matchers });
