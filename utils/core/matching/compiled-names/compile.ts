import { compareTexts } from '../compare-texts.ts';
import { isCapital } from '../spelling.ts';
import { type Token, tokenise } from '../tokens.ts';
import { characterRuns, isIdeograph, spelledUnits } from './character-table.ts';
import { filterOf, filterPair } from './filter.ts';
import { bigram, fingerprintOf, ROOT, spellingHash, step, tokenHash } from './hashing.ts';
import { assemble, CLOSING, CompiledNamesError, MAXIMUM_NAMES, RULE_SHIFT, RULES } from './layout.ts';
import { packNames } from './name-pool.ts';
import { buildSlots, type EndingName, spreadOf } from './slots.ts';
import type { CompilableName } from './types.ts';

/**
 * Bits of a filter for each member. A table that is used rarely is not in the processor's cache, so nodes, which are
 * used least, have the fewest bits: false positives cost less than a larger table.
 */
const BIGRAM_BITS = 16;
const ROOT_BITS = 8;
const NODE_BITS = 4;

/** A name in its place among the others: `key` is that of its folded tokens. */
interface Entry extends Omit<EndingName, 'place'> {
  readonly number: number;
  readonly text: string;
  readonly key: string;
  /** Among the sorted ones; −1 before they are. */
  place: number;
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
  const parts = new NameParts();
  const entries: Entry[] = [];
  names.forEach((name, number) => {
    const entry = parts.add(name, number);
    if (entry !== null) entries.push(entry);
  });
  entries.sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.text, b.text) || a.number - b.number);
  entries.forEach((entry, place) => {
    entry.place = place;
  });
  return assemble(names.length, fingerprintOf(names), {
    characters: characterRuns(),
    starts: parts.startBits(),
    bigrams: filterOf(parts.bigrams, BIGRAM_BITS),
    roots: filterPair(parts.firstAlone, parts.firstOfMore, ROOT_BITS),
    nodes: filterPair(parts.last, parts.inner, NODE_BITS),
    slots: buildSlots(entries, spreadOf(names.length)),
    ...packNames(entries.map(({ text }) => text)),
  });
}

/** What the filters hold of all names. The tokens themselves are not kept: of a large pack they would fill the memory. */
class NameParts {
  readonly bigrams = new Set<number>();
  /** Nodes of first tokens that are names by themselves, and of those that names go on from. */
  readonly firstAlone = new Set<number>();
  readonly firstOfMore = new Set<number>();
  /** Nodes behind the first one: where names end, and where names go on. */
  readonly last = new Set<number>();
  readonly inner = new Set<number>();
  /** First characters: of any case, and only as a capital. */
  readonly #any = new Set<number>();
  readonly #capital = new Set<number>();

  /** Null for a name without tokens. */
  add(name: CompilableName, number: number): Entry | null {
    const { text, rule } = name;
    const { tokens, tail } = tokenise(text);
    const [first, second] = tokens;
    if (first === undefined) return null;
    let node = ROOT;
    let key = '';
    let at = 0;
    for (const { folded } of tokens) {
      node = step(node, tokenHash(folded));
      const isLast = at === tokens.length - 1;
      if (at === 0) (isLast ? this.firstAlone : this.firstOfMore).add(node);
      else (isLast ? this.last : this.inner).add(node);
      key = at === 0 ? folded : `${key} ${folded}`;
      at += 1;
    }
    const { folded, plain } = first;
    (rule !== 'caseless' && isCapital(plain) ? this.#capital : this.#any).add(folded.charCodeAt(0));
    // Of a name that begins with a character of a script without spaces.
    if (folded.length === 1) this.bigrams.add(bigram(folded.charCodeAt(0), second?.folded.charCodeAt(0) ?? 0));
    const closing = tail.startsWith(')') || tail.startsWith('.') ? CLOSING : 0;
    const entry = number + RULES.indexOf(rule) * 2 ** RULE_SHIFT + closing;
    return { number, text, key, place: -1, node, spelling: spellingOf(name, tokens), entry };
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
