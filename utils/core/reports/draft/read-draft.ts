/** Reads a draft of the reader's own: names, ties, footnotes, questions. Pure; bounded for any text. */
import { linkTo } from '../../facts/cards/card-record.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { Edtf, EntityId } from '../../pack/types.ts';
import type { Mention } from '../../page/types.ts';
import { Acronyms } from '../names/acronyms.ts';
import { FormFiller } from '../proposals/form-filler.ts';
import { readReports } from '../read-reports.ts';
import { ReadSentence } from '../story/read-sentence.ts';
import { sentencesOf } from '../story/sentences.ts';
import type { Report, StoryPage } from '../types.ts';
import { namedDateQuestion, reportQuestion } from './date-questions.ts';
import { draftTies } from './draft-ties.ts';
import { toldIn } from './fitting-facts.ts';
import { officeQuestions } from './office-questions.ts';
import type { DraftName, DraftQuestion, DraftReading } from './types.ts';

/** Questions of a draft, at most. */
const MAX_QUESTIONS = 100;
/** Sentences in which dates and offices are looked at, at most. */
const MAX_SENTENCES = 1_000;

/** `today`: the day on which the draft is read, from which “last week” is counted. */
export function readDraft(story: StoryPage, index: PackIndex, today: Edtf): Omit<DraftReading, 'isCut'> {
  const { mentions } = story;
  const { reports } = readReports(story, index);
  const acronyms = new Acronyms();
  const sentences = sentencesOf(story)
    .slice(0, MAX_SENTENCES)
    .map((sentence, at) => new ReadSentence(sentence, at, acronyms));
  const told = sentences.map((sentence) => toldIn(sentence, reports, today));
  return {
    names: namesOf(story, index),
    ...draftTies(index, mentions, told),
    questions: [...deedQuestions({ story, reports, sentences }, index, today), ...acronymQuestions(story, index)]
      .sort((a, b) => a.place.paragraph - b.place.paragraph)
      .slice(0, MAX_QUESTIONS),
  };
}

const textOf = (story: StoryPage, { block, start, end }: Mention): string =>
  story.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';

function namesOf(story: StoryPage, index: PackIndex): readonly DraftName[] {
  const byEntity = Map.groupBy(story.mentions, ({ entity }) => entity);
  return [...byEntity].map(([id, mentions]) => ({
    entity: linkTo(index, id),
    spellings: [...new Set(mentions.map((mention) => textOf(story, mention)))],
    count: mentions.length,
    paragraph: mentions[0]?.block ?? 1,
  }));
}

interface ReadStory {
  readonly story: StoryPage;
  readonly reports: readonly Report[];
  readonly sentences: readonly ReadSentence[];
}

function deedQuestions(
  { story, reports, sentences }: ReadStory,
  index: PackIndex,
  today: Edtf,
): readonly DraftQuestion[] {
  const questions: DraftQuestion[] = [];
  const filler = new FormFiller(story, index);
  for (const report of reports) {
    const place = { paragraph: report.block, sentence: report.quote };
    const question = reportQuestion(report, index, filler, today, place);
    if (question) questions.push(question);
  }
  const told = new Set(reports.map(({ quote }) => quote));
  for (const read of sentences) {
    const place = { paragraph: read.source.block, sentence: read.quote };
    const named = told.has(read.quote) ? null : namedDateQuestion(read, index, today, place);
    questions.push(...(named ? [named] : []), ...officeQuestions(read, index, today, place));
  }
  return questions;
}

/** Entities that stand in the draft by an acronym alone. */
function acronymQuestions(story: StoryPage, index: PackIndex): readonly DraftQuestion[] {
  const seen = new Map<EntityId, Mention | null>();
  for (const mention of story.mentions) {
    const isAcronym = mention.nameKind === 'acronym';
    if (!isAcronym) seen.set(mention.entity, null);
    else if (!seen.has(mention.entity)) seen.set(mention.entity, mention);
  }
  return [...seen].flatMap(([entity, mention]): readonly DraftQuestion[] => {
    if (mention === null) return [];
    const link = linkTo(index, entity);
    const text = textOf(story, mention);
    // A name that is an acronym itself needs no other: UNESCO.
    if (link.name === text) return [];
    const sentence = story.blocks.find(({ id }) => id === mention.block)?.text ?? '';
    const place = { paragraph: mention.block, sentence: around(sentence, mention) };
    return [{ kind: 'acronym', place, text, entity: link }];
  });
}

/** UTF-16 units on either side of an acronym that are shown. */
const CONTEXT = 60;
function around(text: string, { start, end }: Mention): string {
  const [from, to] = [Math.max(0, start - CONTEXT), Math.min(text.length, end + CONTEXT)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`.toWellFormed();
}
