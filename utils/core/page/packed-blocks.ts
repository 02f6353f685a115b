/**
 * Text blocks as they travel from a page to the background: two long texts and a few short lists, since browsers write
 * one long string many times faster than a hundred thousand small objects. A text with one character beyond Latin-1
 * takes two bytes for each: such texts travel apart from the others.
 */
import type { BlockRole, TextBlock } from './types.ts';

export interface PackedBlocks {
  /** The texts, each followed by `END`: nothing but that for a text which stands in `wide`. */
  readonly text: string;
  readonly wide: string;
  /** One letter for each block: the third of its role, in which all roles differ. */
  readonly roles: string;
  /** Numbers as runs: a first one and how many follow it, each one larger. */
  readonly ids: readonly number[];
  readonly orders: readonly number[];
  /** Index of a block and its language, for those that have one. */
  readonly languages: readonly (readonly [number, string])[];
}

/** A character that no text means anything by; in the texts themselves a space takes its place. */
const END = '\x7f';
/**
 * What stands in `wide`: a character beyond Latin-1, one that
 * is to be replaced, or nothing, which `text` would leave open.
 */
const WIDE = /^$|[^\0-~\x80-\xff]/;
const ROLES: readonly BlockRole[] = ['title', 'heading', 'text', 'list-item', 'cell', 'caption', 'navigation'];

function runs(numbers: readonly number[]): readonly number[] {
  const found: number[] = [];
  let expected: number | null = null;
  for (const number of numbers) {
    if (number === expected) found.push((found.pop() ?? 0) + 1);
    else found.push(number, 0);
    expected = number + 1;
  }
  return found;
}

function numbersOf(list: readonly number[], count: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [first = 0, more = 0] = [list[at], list[at + 1]];
    for (let each = 0; each <= more && numbers.length < count; each += 1) numbers.push(first + each);
  }
  return numbers;
}

/** `language` may be empty, for none. */
export function packBlocks(blocks: readonly (TextBlock & { readonly language?: string })[]): PackedBlocks {
  let all = '';
  let wide = '';
  for (const { text } of blocks) {
    if (WIDE.test(text)) wide += text.replaceAll(END, ' ') + END;
    else all += text;
    all += END;
  }
  return {
    text: all,
    wide,
    roles: blocks.map((block) => block.role[2]).join(''),
    ids: runs(blocks.map((block) => block.id)),
    orders: runs(blocks.map((block) => block.order)),
    languages: blocks.flatMap(({ language }, index) => (language ? [[index, language] as const] : [])),
  };
}

/** @throws RangeError where the lists do not belong together. */
export function unpackBlocks(packed: PackedBlocks): readonly TextBlock[] {
  const [narrow, wide] = [packed.text.split(END), packed.wide.split(END)];
  const last = narrow.pop();
  let at = 0;
  const texts = narrow.map((text) => text || wide[at++]);
  const ids = numbersOf(packed.ids, texts.length);
  const orders = numbersOf(packed.orders, texts.length);
  const languages = new Map(packed.languages);
  if (
    last !== '' ||
    at + 1 !== wide.length ||
    wide[at] !== '' ||
    packed.roles.length !== texts.length ||
    ids.length !== texts.length ||
    orders.length !== texts.length
  )
    throw new RangeError('packed blocks are damaged');
  return texts.map((text = '', index) => {
    const block = {
      id: ids[index] ?? 0,
      order: orders[index] ?? 0,
      text,
      role: ROLES.find((role) => role.charAt(2) === packed.roles.charAt(index)) ?? 'text',
    };
    const language = languages.get(index);
    return language === undefined ? block : { ...block, language };
  });
}
