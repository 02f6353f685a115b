// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DraftQuestions } from '../../../components/draft/draft-questions.tsx';
import type { CardRole } from '../../../utils/core/facts/cards/types.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { show } from '../harness/show.tsx';

const link = (id: string, name: string) => ({ id, name, type: 'official', isElsewhere: true }) as const;
const role = {
  title: 'rector',
  official: link('ana', 'Ana Ruiz'),
  institution: link('south', 'Southern University'),
  asOf: '2020-05-19',
  from: null,
  until: null,
  laterHolders: [],
  citations: [],
} as unknown as CardRole;
const place = { sentence: 'President Ana Ruiz spoke.', paragraph: 2 };

it.each([
  [
    inEnglish,
    'The draft gives Ana Ruiz as president. The record says: rector, Southern University, as of 19 May 2020.',
  ],
  [inChinese, '稿件称Ana Ruiz为president。记录为：2020年5月19日时任Southern University的rector。'],
])('names the office of a record with its institution and date', (language, expected) => {
  const question = { kind: 'other-office', place, office: 'president', roles: [role] } as unknown as Parameters<
    typeof DraftQuestions
  >[0]['questions'][number];
  const { container } = show(<DraftQuestions questions={[question]} />, language);
  expect(container.textContent).toContain(expected);
});
