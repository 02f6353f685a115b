import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { PageMention } from '../../../../utils/core/page/page-report.ts';

/** A path to a text node and an offset in it, which two ways to the same place share. */
const ends = (range: Range): string => {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return `${before.toString().length}+${range.toString()}`;
};

async function all(matches: AsyncIterable<Range>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const range of matches) found.push(ends(range));
  return found;
}

/** Runs in a page: where the selectors lead, by the implementation of the Apache Annotator project. */
async function anchor([quote, position]: PageMention['selectors']) {
  return {
    byQuote: await all(createTextQuoteSelectorMatcher(quote)(document.body)),
    byPosition: await all(createTextPositionSelectorMatcher(position)(document.body)),
  };
}

Object.assign(globalThis, { anchor });
