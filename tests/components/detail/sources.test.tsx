// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Sources } from '../../../components/detail/sources.tsx';
import type { CardCitation } from '../../../utils/core/facts/cards/types.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { show } from '../harness/show.tsx';

const citation: CardCitation = {
  publisher: 'Daily',
  title: 'News',
  published: '2024-01-02',
  url: null,
  language: 'en',
  accessed: null,
  licence: null,
  locator: '¶1',
  quote: null,
};

it.each([
  [inEnglish, 'Daily, News, 2 January 2024, ¶1'],
  [inChinese, 'Daily，News，2024年1月2日，¶1'],
])('is a line with the commas of the language', (language, expected) => {
  const { container } = show(<Sources citations={[citation]} />, language);
  expect(container.textContent).toBe(expected);
});
