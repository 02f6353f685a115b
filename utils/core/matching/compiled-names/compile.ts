import { compareTexts, sortByText } from '../compare-texts.ts';
import { isPlain } from '../fold.ts';
import { isCapital } from '../spelling.ts';
import { type Token, tokenise } from '../tokens.ts';
import { characterRuns, isIdeograph, spelledUnits } from './character-table.ts';
import { filterOf, filterPair } from './filter.ts';
import { HashSet } from './hash-set.ts';
import { addUnit, bigram, EMPTY_TOKEN, fingerprintOf, ROOT, spellingHash, step, tokenHash } from './hashing.ts';
import { assemble, CLOSING, CompiledNamesError, MAXIMUM_NAMES, RULE_SHIFT, RULES } from './layout.ts';
import { packNames } from './name-pool.ts';
import { buildSlots, type EndingNames, spreadOf } from './slots.ts';
import type { CaseRule, CompilableName } from './types.ts';

/**
 * Bits of a filter for each member. A table that is used rarely is not in the processor's cache, so nodes, which are
 * used least, have the fewest bits: false positives cost less than a larger table.
 */
const BIGRAM_BITS = 16;
const ROOT_BITS = 8;
const NODE_BITS = 4;

/**
 * Compiles names for `loadCompiledNames`. A name without any letter or digit is never found. Throws CompiledNamesError
 * for too many names.
 */
export function compileNames(names: readonly CompilableName[]): Uint8Array<ArrayBuffer> {
  if (names.length > MAXIMUM_NAMES) {
    const [given, most] = [names.length, MAXIMUM_NAMES].map((count) => count.toLocaleString('en'));
    throw new CompiledNamesError(`The names have ${given} spellings to look for; at most ${most} can be compiled.`);
  }
  const parts = new NameParts(names.length);
  const numbers = new Uint32Array(names.length);
  let count = 0;
  names.forEach((name, number) => {
    if (parts.add(name, number)) numbers[count++] = number;
  });
  const order = numbers.subarray(0, count);
  const textOf = (number: number): string => (names[number] as CompilableName).text;
  sortByText(order, parts.keys, (a, b) => compareTexts(textOf(a), textOf(b)) || a - b);
  return assemble(names.length, fingerprintOf(names), {
    characters: characterRuns(),
    starts: parts.startBits(),
    bigrams: filterOf(parts.bigrams, BIGRAM_BITS),
    roots: filterPair(parts.firstAlone, parts.firstOfMore, ROOT_BITS),
    nodes: filterPair(parts.last, parts.inner, NODE_BITS),
    slots: buildSlots(order, parts, spreadOf(names.length)),
    ...packNames(Array.from(order, textOf)),
  });
}

/**
 * What the filters hold of all names, and what slots hold of each, by its number. The tokens themselves are not kept:
 * of a large pack they would fill the memory.
 */
class NameParts implements EndingNames {
  /** The folded tokens of each name with spaces between, by which names are sorted; empty for one without tokens. */
  readonly keys: string[] = [];
  readonly nodes: Int32Array;
  readonly spellings: Int32Array;
  readonly entries: Int32Array;
  readonly bigrams = new HashSet();
  /** Nodes of first tokens that are names by themselves, and of those that names go on from. */
  readonly firstAlone = new HashSet();
  readonly firstOfMore = new HashSet();
  /** Nodes behind the first one: where names end, and where names go on. */
  readonly last = new HashSet();
  readonly inner = new HashSet();
  /** First characters: of any case, and only as a capital. */
  readonly #any = new Set<number>();
  readonly #capital = new Set<number>();

  constructor(size: number) {
    this.nodes = new Int32Array(size);
    this.spellings = new Int32Array(size);
    this.entries = new Int32Array(size);
  }

  /** False for a name without tokens. */
  add(name: CompilableName, number: number): boolean {
    const { text, rule } = name;
    if (isPlain(text)) {
      this.#addPlain(name, number);
      return true;
    }
    this.keys[number] = '';
    const { tokens, tail } = tokenise(text);
    const [first, second] = tokens;
    if (first === undefined) return false;
    let node = ROOT;
    let key = '';
    let at = 0;
    for (const { folded } of tokens) {
      node = this.#addNode(node, tokenHash(folded), at === 0, at === tokens.length - 1);
      key = at === 0 ? folded : `${key} ${folded}`;
      at += 1;
    }
    const { folded, plain } = first;
    (rule !== 'caseless' && isCapital(plain) ? this.#capital : this.#any).add(folded.charCodeAt(0));
    // Of a name that begins with a character of a script without spaces.
    if (folded.length === 1) this.bigrams.add(bigram(folded.charCodeAt(0), second?.folded.charCodeAt(0) ?? 0));
    const closing = tail.startsWith(')') || tail.startsWith('.') ? CLOSING : 0;
    this.keys[number] = key;
    this.nodes[number] = node;
    this.spellings[number] = spellingOf(name, tokens);
    this.entries[number] = entryOf(number, rule) + closing;
    return true;
  }

  /** Does what `add` does, without tokens: most names of a large pack are plain. */
  #addPlain({ text, rule }: CompilableName, number: number): void {
    const key = text.toLowerCase();
    const firstEnd = key.indexOf(' ');
    let node = ROOT;
    let hash = EMPTY_TOKEN;
    let start = 0;
    for (let at = 0; at <= key.length; at += 1) {
      const unit = at < key.length ? key.charCodeAt(at) : SPACE;
      if (unit !== SPACE) {
        hash = addUnit(hash, unit);
        continue;
      }
      node = this.#addNode(node, hash, start === 0, at === key.length);
      hash = EMPTY_TOKEN;
      start = at + 1;
    }
    const first = key.charCodeAt(0);
    (rule !== 'caseless' && first !== text.charCodeAt(0) ? this.#capital : this.#any).add(first);
    if (firstEnd === 1 || key.length === 1) this.bigrams.add(bigram(first, firstEnd === 1 ? key.charCodeAt(2) : 0));
    this.keys[number] = key;
    this.nodes[number] = node;
    this.spellings[number] = spellingHash(text, 0, text.length);
    this.entries[number] = entryOf(number, rule);
  }

  /** The node behind `node`. */
  #addNode(before: number, token: number, isFirst: boolean, isLast: boolean): number {
    const node = step(before, token);
    if (isFirst) (isLast ? this.firstAlone : this.firstOfMore).add(node);
    else (isLast ? this.last : this.inner).add(node);
    return node;
  }

  /** One bit for every code unit that a name may begin with, given its case rule; every high surrogate may. */
  startBits(): Uint8Array {
    const bits = new Uint8Array(0x10000 / 8);
    for (let unit = 0xd800; unit < 0xdc00; unit++) setBit(bits, unit);
    for (const first of this.#any) if (isIdeograph(first)) setBit(bits, first);
    for (const [first, { small, large }] of spelledUnits()) {
      if (this.#any.has(first)) for (const unit of small) setBit(bits, unit);
      if (this.#any.has(first) || this.#capital.has(first)) for (const unit of large) setBit(bits, unit);
    }
    return bits;
  }
}

const SPACE = 0x20;

const entryOf = (number: number, rule: CaseRule): number => number + RULES.indexOf(rule) * 2 ** RULE_SHIFT;

/** Of the characters from the first token to the end of the last; of an acronym, in the form that texts have it in. */
function spellingOf({ text, rule }: CompilableName, tokens: readonly Token[]): number {
  const [first, ...others] = tokens;
  const end = tokens.at(-1)?.end ?? 0;
  const core = rule === 'exact' && others.length === 0 ? (first?.plain ?? '') : text.slice(first?.start ?? 0, end);
  return spellingHash(core, 0, core.length);
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}
