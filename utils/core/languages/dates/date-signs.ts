/** Small words and signs of dates that stand beside the names of months of any language, as sources of expressions. */

/** Behind the number of a day: 5th, 1er, 5-го. */
export const DAY_ORDINAL = '(?:st|nd|rd|th|er|º|ª|-го|\\.)?';
/** The same behind a month: March 5th. */
export const DAY_ORDINAL_BEHIND_MONTH = '(?:st|nd|rd|th)?';
/** Between a weekday and a day: mardi le 5 mars. */
export const DAY_ARTICLES = '(?:le|den|el)';
/** Before a year: 5 de marzo del 2024. */
export const BEFORE_YEAR = String.raw`(?:del\s+|พ\.ศ\.\s*)`;
/** Digits of Latin, Arabic and Indian scripts, and the numbers of Chinese. */
export const HAS_DIGIT = /\p{Nd}|[〇一二三四五六七八九十]/u;
/** An entry of an agenda: 9:30, (10h, 9時30. */
export const BEGINS_WITH_CLOCK = /^\(?\d{1,2}[:.h時时]\s?\d{0,2}/u;
