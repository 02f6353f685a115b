import { describe, expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { type CandidateOccurrence, occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import type { BlockFindings } from '../../../../../utils/core/linking/candidates/types.ts';
import { PageSenseEvidence } from '../../../../../utils/core/linking/senses/page-sense-evidence.ts';
import { NO_SENSE_EVIDENCE } from '../../../../../utils/core/linking/senses/sense-evidence.ts';
import { blocksOf, model } from '../sample-linking-model.ts';

interface Page {
  readonly blocks: readonly BlockFindings[];
  readonly occurrences: readonly CandidateOccurrence[];
}

function pageOf(...texts: readonly string[]): Page {
  const blocks = blocksOf(texts).flatMap((block) => readBlock(block, 'en', model) ?? []);
  return { blocks, occurrences: occurrencesOf(withLearntNames(blocks, model)) };
}

/** Whom the last name on the page stands for where these names, and all distinctive ones, are linked. */
function about({ blocks, occurrences }: Page, linked: readonly string[] = [], explains = true): string {
  const evidence = new PageSenseEvidence(blocks, occurrences, explains, () => false).with(
    ({ entry }) => entry.isUnambiguous || linked.includes(entry.text),
  );
  const last = occurrences.at(-1);
  if (!last) throw new Error('The page has no names');
  const { entry, index, span } = last;
  return evidence.about(entry, { block: index, at: span.start, sentence: span.sentence ?? 0 });
}

describe('the last acronym of a page stands for', () => {
  test.each([
    ['nobody where no other body is named', ['The Harbour University of China met.', 'HUC'], 'open'],
    ['another body that is named before it', ['The Highland University of Cyprus met.', 'HUC'], 'other'],
    ['a body of which the initials are those', ['The Hilltop University of Crete met.', 'HUC'], 'other'],
    [
      'the body of the pack that is named last',
      ['The Highland University of Cyprus met.', 'The Harbour University of China met.', 'HUC'],
      'target',
    ],
    [
      'the body that is explained, the pack’s named since notwithstanding',
      ['The Highland University of Cyprus (HUC) met.', 'The Harbour University of China met.', 'HUC'],
      'other',
    ],
  ])('%s', (_, texts, expected) => {
    expect(about(pageOf(...texts))).toBe(expected);
  });

  test('the body that is named last, where explanations are not looked at', () => {
    const page = pageOf(
      'The Highland University of Cyprus (HUC) met.',
      'At the Harbour University of China the HUC met.',
      'HUC',
    );
    expect(about(page, [], true)).toBe('other');
    expect(about(page, [], false)).toBe('target');
  });
});

describe('a whole name that many have', () => {
  const person = pageOf('The cellist sat. Lin Haoming', 'Lin');
  test('takes its surname along where it is not linked', () => expect(about(person)).toBe('other'));
  test('keeps its surname where it is linked', () => expect(about(person, ['Lin Haoming'])).toBe('open'));

  const ministry = pageOf('The Ministry of Lighthouses', 'MOL');
  test('and every country has takes its acronym along', () => expect(about(ministry)).toBe('other'));
  test('and every country has keeps it where it is linked', () =>
    expect(about(ministry, ['Ministry of Lighthouses'])).toBe('open'));
});

test('there is no evidence on a page that names nobody twice', () => {
  const { blocks, occurrences } = pageOf('HUC');
  expect(new PageSenseEvidence(blocks, occurrences, true, () => false).with(() => true)).toBe(NO_SENSE_EVIDENCE);
});
