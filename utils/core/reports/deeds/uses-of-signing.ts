/** Which institutions of a sentence a verb of signing speaks of, where other verbs stand beside it. */
import type { PartyUse } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';
import { asidesBefore, isWithin } from './clause.ts';
import { instrumentsIn, isDefinite } from './instruments.ts';
import type { SigningTrigger } from './signing-triggers.ts';

/** Words of a language that may stand between partners: and, with, in, the. */
const joints = (words: Words): RegExp =>
  words.pattern('joints of partners', () => {
    const source = words.source('and', 'with', 'between', 'articles', 'in', 'at', 'each');
    return new RegExp(String.raw`(?<![\p{L}-])${source}(?![\p{L}-])`, 'gu');
  });
const SMALL_WORD = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}-]*/u;
const BRACKETS = /\([^)]*\)/gu;

/** “with X, Norway, and with Y” speaks of one signing; “with X and discussed another with Y” of two deeds. */
function areJoined(sentence: ReadSentence, first: PartyUse, second: PartyUse): boolean {
  const between = sentence.between(first.institution.at + 1, second.institution.at).replace(BRACKETS, ' ');
  return !SMALL_WORD.test(between.replace(joints(sentence.words), ' ').replace(/['’]s(?=\s)/gu, ' '));
}

/** Whether the partner stands with another verb of signing, which names its paper before it. */
function isOfOther(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  triggers: readonly SigningTrigger[],
  uses: readonly PartyUse[],
  { institution }: PartyUse,
): boolean {
  const last = triggers.findLast(({ end, form }) => form !== 'for' && end <= institution.at);
  if (!last || last.start === trigger.start) return false;
  const next = triggers.find(({ start }) => start > trigger.start)?.start ?? sentence.text.length;
  const papers = instrumentsIn(sentence);
  // “X, which signed a memorandum with Y in 2012, renewed the memorandum”
  const isOwn = ({ start }: { readonly start: number }): boolean => start >= trigger.end && start < next;
  const hasPartner = uses.some((use) => use.role === 'with' && isOwn({ start: use.institution.at }));
  const hasOwn = papers.some((paper) => isOwn(paper) && (hasPartner || !isDefinite(sentence, paper)));
  return hasOwn && papers.some(({ start, end }) => start >= last.end && end <= institution.at);
}

/** “X and Y signed a memorandum to work with Z”: two act, and Z is none of the partners. */
function isOfPurpose(sentence: ReadSentence, trigger: Hit, uses: readonly PartyUse[], use: PartyUse): boolean {
  const actors = uses.filter(({ role, institution }) => role === 'subject' && institution.at < trigger.start);
  return (
    actors.length > 1 &&
    sentence.find('infinitive').some(({ start, end }) => start >= trigger.end && end <= use.institution.at)
  );
}

/** The institutions that may be parties of what one verb tells. */
export function usesOfSigning(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  triggers: readonly SigningTrigger[],
  uses: readonly PartyUse[],
): readonly PartyUse[] {
  if (!sentence.words.spaced) return uses;
  const asides = asidesBefore(sentence, trigger);
  const others = triggers.filter(({ start, form }) => start > trigger.start && form !== 'for');
  let last: PartyUse | null = null;
  let isOver = false;
  return uses.filter((use) => {
    const { role, institution } = use;
    const aside = asides.find((each) => isWithin({ start: institution.at }, each));
    if (aside && !triggers.some((other) => isWithin(other, aside))) return false;
    if (role !== 'with') return true;
    if (isOfOther(sentence, trigger, triggers, uses, use)) return false;
    if (institution.at < trigger.end) return true;
    if (isOver || isOfPurpose(sentence, trigger, uses, use)) return false;
    const before = last;
    last = use;
    if (!before || before.chain === use.chain || areJoined(sentence, before, use)) return true;
    const isOfPaper = instrumentsIn(sentence).some(
      ({ start }) => start > before.institution.at && start < institution.at,
    );
    // Partners behind another paper or another day are left to `signed-by-paper.ts` and `signed-by-day.ts`.
    if (isOfPaper || sentence.dates.some(({ at }) => at > before.institution.at && at < institution.at)) return true;
    isOver = others.length === 0;
    return false;
  });
}
