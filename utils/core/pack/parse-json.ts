import { isObject } from './json.ts';
import { PackError } from './pack-error.ts';

/**
 * The document in the JSON text of a pack. Beyond what `JSON.parse` refuses with a SyntaxError it refuses, with a
 * PackError, what that loses or damages unsaid: of two values of one field it keeps the last, and half of a character
 * (a surrogate without its other half) can be neither shown nor stored.
 */
export function parsePackJson(text: string): unknown {
  const document: unknown = JSON.parse(text);
  // Both are rare: where the counts are the same, no field is written twice.
  if (countFields(document) !== countKeys(text))
    throw new PackError({ path: findTwice(text), problem: 'is written twice' });
  const damaged = /\\u[dD][89a-fA-F]/.test(text) ? findDamaged(document) : null;
  if (damaged !== null) throw new PackError({ path: damaged, problem: 'holds half of a character (a lone surrogate)' });
  return document;
}

function countFields(document: unknown): number {
  let count = 0;
  const waiting: unknown[] = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isObject(next)) continue;
    if (Array.isArray(next)) {
      for (const value of next) if (isObject(value)) waiting.push(value);
      continue;
    }
    // No list of the values: objects are most of a large file. JSON gives them no fields but their own.
    for (const key in next) {
      count += 1;
      const value = next[key];
      if (isObject(value)) waiting.push(value);
    }
  }
  return count;
}

const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Where the string that begins at `start` ends, behind its quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

const SPACE = /[ \t\r\n]*/y;
function skipSpace(text: string, at: number): number {
  if (text.charCodeAt(at) > 0x20) return at;
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** Strings that are followed by a colon. The text is JSON. */
function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    if (text.charCodeAt(skipSpace(text, at)) === COLON) count += 1;
  }
  return count;
}

interface Open {
  /** Null in a list. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

const pathOf = (open: readonly Open[]): string =>
  open
    .map(({ keys, key, index }) => (keys === null ? `[${index}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** The place of the first field that its object has already. */
function findTwice(text: string): string {
  const open: Open[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    const inner = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, at);
      if (inner?.keys && text[skipSpace(text, end)] === ':') {
        inner.key = JSON.parse(text.slice(at, end)) as string;
        if (inner.keys.has(inner.key)) return pathOf(open);
        inner.keys.add(inner.key);
      }
      at = end;
      continue;
    }
    if (sign === '{') open.push({ keys: new Set(), key: '', index: 0 });
    else if (sign === '[') open.push({ keys: null, key: '', index: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && inner) inner.index += 1;
    at += 1;
  }
  return '';
}

/** The place of the first text that is damaged; null where none is. */
function findDamaged(document: unknown): string | null {
  const waiting: (readonly [value: unknown, path: string])[] = [[document, '']];
  // Grows as it is read: to take the first of a long list away costs as much as the list is long.
  for (const [value, path] of waiting) {
    if (typeof value === 'string' && !value.isWellFormed()) return path;
    if (!isObject(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!key.isWellFormed()) return path;
      waiting.push([inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`]);
    }
  }
  return null;
}
