import { madeOnce } from '../made-once.ts';
import { withHanForms } from './forms.ts';
import { JAPANESE, TRADITIONAL } from './writings-data.ts';

type Writing = ReadonlyMap<string, string>;

function writingOf(pairs: string): Writing {
  const writing = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) writing.set(pairs.charAt(at), pairs.charAt(at + 1));
  return writing;
}
const traditional = madeOnce(() => writingOf(TRADITIONAL));
const japanese = madeOnce(() => writingOf(JAPANESE));

const written = (text: string, writing: Writing): string => {
  let result = '';
  for (const character of text) result += writing.get(character) ?? character;
  return result;
};

/** Two characters alone are as often two words. */
const HAN_NAME = /^[\p{Script=Han}·]{3,}$/u;

/**
 * A Chinese name in the other ways of writing its characters: simplified, traditional, as Taiwan often writes it (台 for
 * 臺), and as Japan does. None for a name in a language other than Chinese (BCP 47): 东北大学 is a university of China,
 * and 東北大学 one of Japan.
 */
export function otherHanWritings(text: string, language: string | undefined): readonly string[] {
  if (language?.startsWith('zh') !== true || !HAN_NAME.test(text)) return [];
  const simplified = withHanForms(text);
  const inFull = written(simplified, traditional());
  const all = [simplified, inFull, inFull.replaceAll('臺', '台'), written(inFull, japanese())];
  return all.filter((other, at) => other !== text && all.indexOf(other) === at);
}
