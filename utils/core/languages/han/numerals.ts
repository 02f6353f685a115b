const HAN_DIGITS = '〇一二三四五六七八九';
const ONE = '[一二三四五六七八九]';
/** 一百, 一百零五, 一百一十, 一百十二: a year of the Republic from 2011 on. */
const HUNDRED = `${ONE}百(?:[〇零○]${ONE}|${ONE}?十${ONE}?)?`;
/** A year before 年, of four digits or of an era; a month behind it, and a day behind that. */
const HAN_DATE = new RegExp(
  [
    `(?<=民[國国]\\s*)${HUNDRED}(?=\\s*年)`,
    // A month behind it shows that it is no term; the header names the calendar.
    `(?<![〇零○一二三四五六七八九十百千])${HUNDRED}(?=\\s*年\\s*(?:${ONE}|十[一二]?|\\d{1,2})\\s*月)`,
    `(?:(?<!百)[〇零○一二三四五六七八九]{2,4}|(?<=成|和|治|正|[民國国])${ONE}?十${ONE}?|(?<=成|和|治|正)${ONE})(?=\\s*年)`,
    `(?<=年\\s*)(?:元|${ONE}?十?${ONE}?)(?=\\s*月)`,
    `(?<=月\\s*)${ONE}?十?${ONE}?(?=\\s*[日號号])`,
  ].join('|'),
  'gu',
);

/** 二〇一六 is 2016, 二十三 is 23, 十 is 10, 一百零五 is 105. */
function hanNumber(text: string): string {
  // The first month.
  if (text === '元') return '1';
  const digit = (letter: string): number =>
    Math.max(0, HAN_DIGITS.indexOf(letter === '零' || letter === '○' ? '〇' : letter));
  const [hundreds, rest] = text.split('百');
  if (rest !== undefined) {
    const below = /^[〇零○]/u.test(rest) ? hanNumber(rest.slice(1)) : hanNumber(rest);
    return String(digit(hundreds ?? '') * 100 + Number(below));
  }
  const [tens, ones] = text.split('十');
  if (ones === undefined) return [...text].map(digit).join('');
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

/** Writes dates in Han numerals with digits: 二〇一六年三月十二日 is 2016年3月12日. A term (五年) stays as it is. */
export const withDigits = (text: string): string =>
  /[〇零○一二三四五六七八九十百元]\s*[年月日號号]/u.test(text)
    ? text.replace(HAN_DATE, (found) => (found === '' ? '' : hanNumber(found)))
    : text;
