const HAN_DIGITS = '〇一二三四五六七八九';
/** A year before 年, of four digits or of an era; a month behind it, and a day behind that. */
const HAN_DATE =
  /(?:[〇零○一二三四五六七八九]{2,4}|(?<=成|和|治|正|[民國国])[一二三四五六七八九]?十[一二三四五六七八九]?|(?<=成|和|治|正)[一二三四五六七八九])(?=\s*年)|(?<=年\s*)[一二三四五六七八九]?十?[一二三四五六七八九]?(?=\s*月)|(?<=月\s*)[一二三四五六七八九]?十?[一二三四五六七八九]?(?=\s*[日號号])/gu;

/** 二〇一六 is 2016, 二十三 is 23, 十 is 10. */
function hanNumber(text: string): string {
  const digit = (letter: string): number =>
    Math.max(0, HAN_DIGITS.indexOf(letter === '零' || letter === '○' ? '〇' : letter));
  const [tens, ones] = text.split('十');
  if (ones === undefined) return [...text].map(digit).join('');
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

/** Writes dates in Han numerals with digits: 二〇一六年三月十二日 is 2016年3月12日. A term (五年) stays as it is. */
export const withDigits = (text: string): string =>
  /[〇零○一二三四五六七八九十]\s*[年月日號号]/u.test(text)
    ? text.replace(HAN_DATE, (found) => (found === '' ? '' : hanNumber(found)))
    : text;
