/** Where the decimal digits of a script begin: full-width, Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  // Full-width forms of ASCII stand 0xFEE0 higher.
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_NUMBER = '[〇零○一二三四五六七八九十]';
const HAN_DATE = new RegExp(`(${HAN_NUMBER}{4})年(${HAN_NUMBER}{1,3})月(${HAN_NUMBER}{1,3})(?=[日号號])`, 'g');

/** 二〇二四 is 2024, 三十一 is 31, 十 is 10. */
function hanNumber(text: string): string {
  const digits = [...text.replace(/[零○]/g, '〇')].map((digit) => (digit === '十' ? '十' : HAN_DIGITS.indexOf(digit)));
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.join('');
  return `${ten === 0 ? 1 : digits[0]}${digits[ten + 1] ?? 0}`;
}

/** A line with the digits of its dates as ASCII has them, and full-width signs likewise; composed letters (NFC). */
export const plainDigits = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙໐-໙၀-၉០-៩！-～]/g, plainCharacter)
    .replace(HAN_DATE, (_, ...parts: string[]) => {
      const [year = '', month = '', day = ''] = parts.map((part) => (typeof part === 'string' ? hanNumber(part) : ''));
      return `${year}年${month}月${day}`;
    });
