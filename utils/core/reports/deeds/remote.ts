/** Whether a visit or a meeting took place by video, and not in person. */
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import { isWithin, stretchAround } from './clause.ts';

/** Verbs that words of this kind may stand right behind: visited, met, was held. */
const VERBS = ['visited', 'visit', 'visiting', 'received', 'receive', 'wasReceived', 'held'] as const;
/** What may stand right behind an adverb; another word behind “online” is what is online. */
const BEHIND_ADVERB = [
  'articles',
  'with',
  'by',
  'of',
  'from',
  'to',
  'at',
  'for',
  'in',
  'and',
  'between',
  'clauseOpeners',
] as const;

const WORD_BEFORE = /(\S+)\s*$/u;
/** A hyphen joins a word to what is online: Online-Kurse, онлайн-курсы. */
const NEXT_WORDS = /^(?:-|\s+)(\p{L}[^\s,;.]*)(?:\s+(\p{L}[^\s,;.]*)(?:\s+(\p{L}[^\s,;.]*))?)?/u;
const MARK_AT_END = /[\ue000-\uebff][)’'s]*,?$/u;

/** “online meeting”, “online bilateral meeting”, “reunión en línea”; not “online meeting room”. */
function isOfMeeting(sentence: ReadSentence, { start, end }: Hit): boolean {
  const meetings = sentence.words.matcher('meetings');
  const facilities = sentence.words.matcher('facilities');
  const [, ...next] = NEXT_WORDS.exec(sentence.between(end, sentence.text.length)) ?? [];
  const isMeeting = (word: string | undefined, at: number): boolean =>
    word !== undefined && at < 2 && meetings.isIn(word) && !facilities.isIn(next[at + 1] ?? '');
  const before = WORD_BEFORE.exec(sentence.between(0, start))?.[1] ?? '';
  return meetings.isIn(before) || next.some(isMeeting);
}

/** “visited X online on Tuesday”, “met online with X”: behind a name, a day or the verb, and before no noun. */
function isAdverb(sentence: ReadSentence, { start, end }: Hit): boolean {
  const { words } = sentence;
  // Where words do not stand apart, `remotely` has whole phrases.
  if (!words.spaced) return false;
  const behind = sentence.between(end, sentence.text.length);
  const next = NEXT_WORDS.exec(behind)?.[1];
  if (next !== undefined && (behind.startsWith('-') || !words.matcher(...BEHIND_ADVERB).isIn(next))) return false;
  const before = sentence.between(0, start).trimEnd();
  return (
    before === '' ||
    MARK_AT_END.test(before) ||
    (next !== undefined && words.matcher('with').isIn(next)) ||
    sentence.find(...VERBS).some((verb) => verb.end === before.length)
  );
}

/** A verb of another deed: “to study how …”, “and taught”, “the host said”. */
function isOfOtherDeed(sentence: ReadSentence, start: number, end: number): boolean {
  const within = ({ start: at, end: until }: Hit): boolean => at >= start && until <= end;
  const opens = ({ end: at }: Hit): boolean => {
    const next = /^\s+(\p{Ll}\S*)/u.exec(sentence.between(at, end))?.[1];
    return next !== undefined && !sentence.words.matcher('articles').isIn(next);
  };
  return (
    sentence.find('clauseOpeners', 'told').some(within) ||
    sentence.find('infinitive', 'and').some((hit) => within(hit) && opens(hit))
  );
}

/** “video conference centre”, 视频会议中心. */
const isOfFacility = (sentence: ReadSentence, { end }: Hit): boolean =>
  sentence.find('facilities').some(({ start }) => start >= end && sentence.between(end, start).trim() === '');

/** “its courses on Zoom”. */
const isOfLessons = (sentence: ReadSentence, { start }: Hit): boolean =>
  sentence.find('lessons').some(({ end }) => end <= start && sentence.between(end, start).trim() === '');

/**
 * Whether words for “by video” or “online” belong to the deed, or to a meeting in which it was done; not to something
 * else that the sentence tells of.
 */
export function isRemote(sentence: ReadSentence, deed: Hit, deeds: readonly Hit[]): boolean {
  const stretch = stretchAround(sentence, deed);
  const isOfDeed = (hit: Hit): boolean => {
    if (!isWithin(hit, stretch)) return false;
    if (hit.start < deed.end) return !deeds.some(({ start, end }) => start < hit.start && end <= deed.start);
    return sentence.words.spaced
      ? !isOfOtherDeed(sentence, deed.end, hit.start)
      : !/[，,；;]/u.test(sentence.between(deed.end, hit.start));
  };
  return (
    sentence
      .find('remotely')
      .some((hit) => !isOfFacility(sentence, hit) && !isOfLessons(sentence, hit) && isOfDeed(hit)) ||
    sentence.find('online').some((hit) => (isOfMeeting(sentence, hit) || isAdverb(sentence, hit)) && isOfDeed(hit))
  );
}
