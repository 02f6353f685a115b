/** Addresses and telephone numbers are no topics, wherever they stand. */
export const holdsPersonalData = (text: string): boolean =>
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w/.test(text) || /(?:\+|00)\d[\d\s().-]{7,}\d/.test(text);

const LISTED = /[;；\n،、]|\s\/\s|•|·|▪|(?:^|\s)(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)\s+/iu;

/** The topics that a cell lists. A comma parts them only where nothing other does. */
export function readTopics(text: string): readonly string[] {
  if (!/[\p{L}\p{N}]/u.test(text) || holdsPersonalData(text)) return [];
  // Text that looks like a formula stays whole.
  if (/^[=+@]/.test(text)) return [text];
  const parts = split(text, LISTED);
  return parts.length > 1 ? parts : split(text, /,(?!\d)|，/u);
}

const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)\s+/i;

const split = (text: string, pattern: RegExp): readonly string[] =>
  text
    .split(pattern)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(NUMBERED, '').replace(/[.,]$/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
