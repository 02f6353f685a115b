// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { QuestionList, type QuestionListProps } from '../../../components/register/question-list.tsx';
import type { PartnerQuestion } from '../../../utils/core/register/reading/answers.ts';
import { axeViolations, show } from '../harness/show.tsx';

const partner = (number: number): PartnerQuestion => ({
  partner: `Tide School ${number}`,
  country: 'CY',
  suggest: [`pack:tide-${number}`],
  rows: [number, number + 1],
});
const known: QuestionListProps['institution'] = (id) => ({ id, name: `Known as ${id}`, country: 'CY' });
const open = (
  partners: readonly PartnerQuestion[],
  more: Partial<QuestionListProps['questions']> = {},
  institution = known,
) => {
  const props: QuestionListProps = {
    questions: { orders: [], partners, open: [], ...more },
    isTurned: false,
    institution,
    formatDate: (date) => date,
    onOrder: vi.fn(),
    onPartner: vi.fn(),
  };
  return { ...show(<QuestionList {...props} />), props };
};

it('asks ten at a time', () => {
  const { container, find } = open(Array.from({ length: 23 }, (_, at) => partner(at)));
  expect(container.querySelectorAll('fieldset')).toHaveLength(10);
  fireEvent.click(find.getByRole('button', { name: /10 more/ }));
  expect(container.querySelectorAll('fieldset')).toHaveLength(20);
});

it('joins only what the reader chooses, or nobody', async () => {
  const { container, find, props } = open([partner(1)]);
  fireEvent.click(find.getByRole('button', { name: /Known as pack:tide-1/ }));
  expect(props.onPartner).toHaveBeenLastCalledWith(partner(1), 'pack:tide-1');
  fireEvent.click(find.getByRole('button', { name: /None of them/ }));
  expect(props.onPartner).toHaveBeenLastCalledWith(partner(1), null);
  expect(await axeViolations(container)).toEqual([]);
});

it('takes the keyboard to the question that takes the place of the answered one', () => {
  const { again, container, find, props } = open([partner(1), partner(2), partner(3)]);
  fireEvent.click(find.getByRole('button', { name: /Known as pack:tide-2/ }));
  const questions = { ...props.questions, partners: [partner(1), partner(3)] };
  again(<QuestionList {...props} questions={questions} />);
  expect(container.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.closest('fieldset')?.textContent).toContain('Tide School 3');
});

it('asks once about the days and months of a column, and lists what stays open', () => {
  const order = { at: 3, header: 'Signed', example: '03/04/2019', either: ['2019-04-03', '2019-03-04'], rows: [2, 5] };
  const doubt = { row: 7, partner: 'Tide School', field: 'ends', why: 'impossible-date', text: '30/02/2020' };
  const { container, find, props } = open([], { orders: [order], open: [doubt] });
  fireEvent.click(find.getByRole('button', { name: '2019-03-04' }));
  expect(props.onOrder).toHaveBeenCalledWith(order, 'month-first');
  expect(container.querySelector('.open-doubts')?.textContent).toMatch(/7.*Tide School.*30\/02\/2020/);
});

it('folds none of what stays open away, and shows ten of many', () => {
  const doubts = Array.from({ length: 12 }, (_, at) => ({
    row: at + 2,
    partner: `Tide School ${at}`,
    field: 'ends' as const,
    why: 'impossible-date' as const,
    text: '30/02/2020',
  }));
  const { container, find } = open([], { open: doubts });
  const rows = () => container.querySelectorAll('.open-doubts li').length;
  expect(container.querySelector('details')).toBeNull();
  expect(rows()).toBe(10);
  const more = find.getByRole('button', { name: 'Show 2 more' });
  more.focus();
  fireEvent.click(more);
  expect(rows()).toBe(12);
  expect(document.activeElement).toBe(find.getByRole('list', { name: /Left open/ }));
});

it('tells bodies of one name apart by their towns', () => {
  const towns: Readonly<Record<string, string | undefined>> = { 'pack:north': 'Kyrenia', 'pack:south': 'Limassol' };
  const question = { ...partner(1), suggest: Object.keys(towns) };
  const { find } = open([question], {}, (id) => ({ id, name: 'Tide School', country: 'CY', seat: towns[id] }));
  find.getByRole('button', { name: 'Tide School · Kyrenia, Cyprus' });
  find.getByRole('button', { name: 'Tide School · Limassol, Cyprus' });
});
