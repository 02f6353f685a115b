import { expect, test } from 'vitest';
import type { BlockFindings, Candidate } from '../../../../../utils/core/linking/candidates/types.ts';
import { withoutDoubtfulSides } from '../../../../../utils/core/linking/features/page-sport.ts';

const side = (needsSport: Candidate['needsSport']): Candidate => ({
  form: 0,
  points: 4,
  isSide: true,
  ...(needsSport === undefined ? {} : { needsSport }),
});
const block = (id: number, findings: Partial<BlockFindings>): BlockFindings => ({
  id,
  order: id,
  role: 'text',
  language: 'en',
  spans: [],
  competingSenses: [],
  countries: {},
  namesakes: [],
  ...findings,
});
const withSide = (id: number, needsSport: Candidate['needsSport']): BlockFindings =>
  block(id, { spans: [{ start: 0, end: 5, candidates: [side(needsSport)] }] });
const heading = (id: number, sport: BlockFindings['sport']): BlockFindings =>
  block(id, { role: 'heading', ...(sport === undefined ? {} : { sport }) });
const kept = (blocks: readonly BlockFindings[], title = ''): readonly number[] =>
  withoutDoubtfulSides(blocks, { title }).flatMap(({ id, spans }) => (spans.length > 0 ? [id] : []));

test('a score counts under a heading of sport, and not under the next one', () => {
  const page = [heading(1, 'none'), heading(2, 'said'), withSide(3, 'said'), heading(4, 'none'), withSide(5, 'said')];
  expect(kept(page)).toEqual([3]);
});

test('the first heading and the title speak for the whole page', () => {
  expect(kept([heading(1, 'said'), block(2, {}), heading(3, 'none'), withSide(4, 'said')])).toEqual([4]);
  expect(kept([heading(1, 'none'), withSide(2, 'said')], 'Football')).toEqual([2]);
});

test('nothing but pairs counts where no heading speaks of something else', () => {
  expect(kept([withSide(1, 'no-other-heading')])).toEqual([1]);
  expect(kept([heading(1, 'results'), withSide(2, 'no-other-heading')])).toEqual([2]);
  expect(kept([heading(1, 'none'), withSide(2, 'no-other-heading')])).toEqual([]);
});

test('a score that needs no word speaks for those around it', () =>
  expect(kept([withSide(1, undefined), withSide(2, 'said')])).toEqual([1, 2]));
