import {
  CHINESE_BEFORE_NAMES,
  CHINESE_BEHIND_NO_HEAD,
  JAPANESE_BEHIND_NO_HEAD,
  JAPANESE_NO_OWN_NAME,
  KOREAN_NO_OWN_NAME,
  KOREAN_PARTICLES,
} from '../../languages/reporting/unspaced-names.ts';
import { INSTITUTION_MARK, type Marks } from '../story/marks.ts';
import type { Words } from '../words/words-of.ts';

const AFTER_NAME = new RegExp(INSTITUTION_MARK, 'u');
const MAX_NAME = 26;
const MIN_NAME = 3;
const HAN = /^[\p{Script=Han}·（）()—-]+$/u;

/** The text with a mark in place of each Chinese or Thai name that ends or begins with a head noun. */
export function markHanInstitutions(text: string, marks: Marks, words: Words): string {
  if (words.language === 'th') return markThai(text, marks, words);
  return words.postposed ? markPostposed(text, marks, words) : markHan(text, marks, words);
}

function markHan(text: string, marks: Marks, words: Words): string {
  const heads = words.pattern('han heads', () => new RegExp(words.source('institutionHeads'), 'gu'));
  let marked = '';
  let done = 0;
  for (const match of text.matchAll(heads)) {
    const end = match.index + match[0].length;
    // 大学 of 大学校长 ends the name; 大学 of 大学生 is none.
    if (match.index < done || CHINESE_BEHIND_NO_HEAD.test(text.slice(end))) continue;
    const from = Math.max(done, end - MAX_NAME);
    const before = text.slice(from, match.index);
    const stop = Math.max(before.search(/[^\p{Script=Han}·（）]*[\p{Script=Han}·（）]*$/u), 0);
    let run = before.slice(stop).replace(/^[^\p{Script=Han}]+/u, '');
    const cut = [...run.matchAll(CHINESE_BEFORE_NAMES)].at(-1);
    if (cut) run = run.slice(cut.index + cut[0].length);
    const name = run + match[0];
    if (run === '' || name.length < MIN_NAME || !HAN.test(name) || words.matcher('bothParties', 'sameParty').isIn(name))
      continue;
    const start = end - name.length;
    // 甲大学教育学院 is a part of 甲大学.
    if (AFTER_NAME.test(text.slice(Math.max(0, start - 1), start))) continue;
    marked += text.slice(done, start) + marks.add({ kind: 'institution', text: name, entity: null });
    done = end;
  }
  return marked + text.slice(done);
}

/** Japanese names are of Han, kana of foreign names and letters, up to a particle; Korean ones are one word. */
function markPostposed(text: string, marks: Marks, words: Words): string {
  const pattern = words.pattern('postposed names', () => {
    const heads = words.source('institutionHeads');
    return words.language === 'ko'
      ? new RegExp(
          `(?<own>[\\p{Script=Hangul}A-Za-z]{2,14}?)(?<head>${heads})(?=(?:${words.source('with', 'to', 'at', 'of', 'from')}|${KOREAN_PARTICLES})(?![\\p{Script=Hangul}])|[\\s(（,.·-]|$)`,
          'gu',
        )
      : new RegExp(
          `(?<own>[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{1,18}?)(?<head>${heads})(?!${JAPANESE_BEHIND_NO_HEAD})`,
          'gu',
        );
  });
  return text.replace(pattern, (name: string, own: string) => {
    const isNone = words.language === 'ko' ? KOREAN_NO_OWN_NAME.test(own) : JAPANESE_NO_OWN_NAME.test(own);
    return isNone || words.matcher('bothParties', 'sameParty', 'anyAgreement', 'visit').isIn(name)
      ? name
      : marks.add({ kind: 'institution', text: name, entity: null });
  });
}

/** Thai names begin with their head and end at a space or a word that leads on. */
function markThai(text: string, marks: Marks, words: Words): string {
  const pattern = words.pattern(
    'thai names',
    () =>
      new RegExp(
        `${words.source('institutionHeads')}[\\p{Script=Thai}]{2,40}?(?=\\s|[\\ue000-\\uebff,.()]|$|${words.source('and', 'with', 'at', 'signed', 'visited', 'sameDay')})`,
        'gu',
      ),
  );
  return text.replace(pattern, (name) => marks.add({ kind: 'institution', text: name, entity: null }));
}
