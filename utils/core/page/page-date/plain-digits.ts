/** Decimal digits of a script stand side by side, from one whose code ends in 0 or in 6 (hexadecimal). */
const DIGIT = /\p{Nd}/u;

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  // Full-width forms of ASCII stand 0xFEE0 higher.
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  const first = DIGIT.test(String.fromCharCode(code | 0xf)) ? 6 : 0;
  return String((code & 0xf) - first);
}

/** A line with the digits of any script as ASCII has them, and full-width signs likewise; composed letters (NFC). */
export const plainDigits = (line: string): string =>
  line.normalize('NFC').replace(/(?![0-9\u{10000}-\u{10ffff}])[\p{Nd}！-～]/gu, plainCharacter);
