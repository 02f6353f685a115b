import { compareTexts } from '../compare-texts.ts';
import { isCapital } from '../spelling.ts';
import { type Token, tokenise } from '../tokens.ts';
import { characterRuns, spelledUnits } from './character-table.ts';
import { filterOf, filterPair } from './filter.ts';
import { bigram, fingerprintOf, ROOT, spellingHash, step, tokenHash } from './hashing.ts';
import { assemble, CLOSING, CompiledNamesError, MAXIMUM_NAMES, RULE_SHIFT, RULES } from './layout.ts';
import { packNames } from './name-pool.ts';
import { buildSlots, spreadOf } from './slots.ts';
import type { CompilableName } from './types.ts';

/**
 * Bits of a filter for each member. A table that is used rarely is not in the processor's cache, so nodes, which are
 * used least, have the fewest bits: false positives cost less than a larger table.
 */
const BIGRAM_BITS = 16;
const ROOT_BITS = 8;
const NODE_BITS = 4;

interface Entry {
  readonly number: number;
  readonly name: CompilableName;
  readonly tokens: readonly Token[];
  /** A bracket or full stop follows the last token. */
  readonly closing: boolean;
  /** The folded tokens: names with the same key share a node. */
  readonly key: string;
}

/**
 * Compiles names for `loadCompiledNames`. A name without any letter or digit is never found. Throws CompiledNamesError
 * for too many names.
 */
export function compileNames(names: readonly CompilableName[]): Uint8Array<ArrayBuffer> {
  if (names.length > MAXIMUM_NAMES) {
    const [given, most] = [names.length, MAXIMUM_NAMES].map((count) => count.toLocaleString('en'));
    throw new CompiledNamesError(`The names have ${given} spellings to look for; at most ${most} can be compiled.`);
  }
  const entries = names.map(entryOf).filter(({ tokens }) => tokens.length > 0);
  entries.sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.name.text, b.name.text) || a.number - b.number);
  const paths = entries.map(({ tokens }) => pathOf(tokens));
  const endings = entries.map(({ number, name, tokens, closing }, place) => ({
    node: paths[place]?.at(-1) ?? ROOT,
    spelling: spellingOf(name, tokens),
    entry: number + RULES.indexOf(name.rule) * 2 ** RULE_SHIFT + (closing ? CLOSING : 0),
    place,
  }));
  return assemble(names.length, fingerprintOf(names), {
    characters: characterRuns(),
    starts: startBits(entries),
    bigrams: filterOf(new Set(entries.flatMap(({ tokens }) => bigramsOf(tokens))), BIGRAM_BITS),
    roots: filterPair(
      new Set(paths.flatMap((path) => (path.length === 1 ? path : []))),
      new Set(paths.flatMap((path) => path.slice(0, -1).slice(0, 1))),
      ROOT_BITS,
    ),
    nodes: filterPair(
      new Set(paths.flatMap((path) => path.slice(1).slice(-1))),
      new Set(paths.flatMap((path) => path.slice(1, -1))),
      NODE_BITS,
    ),
    slots: buildSlots(endings, spreadOf(names.length)),
    ...packNames(entries.map(({ name }) => name.text)),
  });
}

function entryOf(name: CompilableName, number: number): Entry {
  const { tokens, tail } = tokenise(name.text);
  const closing = tail.startsWith(')') || tail.startsWith('.');
  return { number, name, tokens, closing, key: tokens.map(({ folded }) => folded).join(' ') };
}

/** Of the characters from the first token to the end of the last; of an acronym, in the form that texts have it in. */
function spellingOf({ text, rule }: CompilableName, tokens: readonly Token[]): number {
  const [first, ...others] = tokens;
  const end = tokens.at(-1)?.end ?? 0;
  const core = rule === 'exact' && others.length === 0 ? (first?.plain ?? '') : text.slice(first?.start ?? 0, end);
  return spellingHash(core, 0, core.length);
}

function pathOf(tokens: readonly Token[]): number[] {
  let node = ROOT;
  return tokens.map(({ folded }) => {
    node = step(node, tokenHash(folded));
    return node;
  });
}

/** Of a name that begins with a character of a script without spaces: none for other names. */
function bigramsOf([first, second]: readonly Token[]): number[] {
  if (first?.folded.length !== 1) return [];
  return [bigram(first.folded.charCodeAt(0), second === undefined ? 0 : second.folded.charCodeAt(0))];
}

/** One bit for every code unit that a name may begin with, given its case rule; every high surrogate may. */
function startBits(entries: readonly Entry[]): Uint8Array {
  const any = new Set<number>();
  const capital = new Set<number>();
  for (const { name, tokens } of entries) {
    const { folded = '', plain = '' } = tokens[0] ?? {};
    (name.rule !== 'caseless' && isCapital(plain) ? capital : any).add(folded.charCodeAt(0));
  }
  const bits = new Uint8Array(0x10000 / 8);
  for (let unit = 0xd800; unit < 0xdc00; unit++) setBit(bits, unit);
  for (const [first, { small, large }] of spelledUnits()) {
    if (any.has(first)) for (const unit of small) setBit(bits, unit);
    if (any.has(first) || capital.has(first)) for (const unit of large) setBit(bits, unit);
  }
  return bits;
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}
