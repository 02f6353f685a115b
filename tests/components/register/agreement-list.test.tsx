// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { AgreementList } from '../../../components/register/agreement-list.tsx';
import type { SuggestedInstitution } from '../../../components/register/question-list.tsx';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';
import { axeViolations, show } from '../harness/show.tsx';

const open = (...rows: readonly string[]) => {
  const table = readDelimited(['Partner,Country,Type,Signed,Valid until', ...rows].join('\n'));
  const find = ([name]: readonly string[]) =>
    name === 'Lund University'
      ? { entity: 'pack:lund', suggest: [] }
      : { entity: null, suggest: name === 'Kyoto Uni' ? ['pack:kyoto'] : [] };
  return show(
    <AgreementList
      result={readRegister(chooseTable([table]), { find }, null)}
      institution={(id) => ({ id, name: id === 'pack:lund' ? 'Lunds universitet' : id, country: null })}
      formatDate={(date) => `on ${date}`}
    />,
  );
};
const LUND = 'Lund University,Sweden,MoU,2019-03-12,no end date';

it('shows how each row was understood, and what stays in doubt', async () => {
  const { container } = open(LUND, 'Kyoto Uni,Japan,Student exchange,2020-02-30,2025-08-31', 'Cape,Norway,MoU,2021,');
  const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['2', 'Lund University known as Lunds universitet', 'Sweden', expect.any(String), 'on 2019-03-12', 'no end date'],
    ['3', 'Kyoto Uni asked above', 'Japan', expect.any(String), '“2020-02-30” is not a date', 'on 2025-08-31'],
    ['4', 'Cape new', 'Norway', expect.any(String), 'on 2021', ''],
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

it('says of a row without a partner whose it is, and where that is only assumed', () => {
  const { container } = open(LUND, ',,Student exchange,2020,', ',Sweden,MoU,2021,');
  const partners = [...container.querySelectorAll('td:nth-child(2)')].map(({ textContent }) => textContent);
  expect(partners).toEqual([
    'Lund University known as Lunds universitet',
    'Lund University known as Lunds universitetContinues row 2',
    'Lund University known as Lunds universitetContinues row 2No partner is named; the one before it is only assumed',
  ]);
});

it('says of an agreement in preparation, and of one that is over, that it is', () => {
  const { container } = open('Cape,Norway,MoU,soon,', 'Lund University (expired),Sweden,MoU,2019-03-12,2024');
  const states = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].slice(4).map(({ textContent }) => textContent),
  );
  expect(states).toEqual([
    ['in preparation', ''],
    ['on 2019-03-12', 'on 2024expired'],
  ]);
});

it('says where a known body is as far as the row does not', () => {
  const bodies: Readonly<Record<string, Pick<SuggestedInstitution, 'name' | 'country' | 'seat'>>> = {
    'pack:same': { name: 'Tide School', country: 'CY', seat: 'Limassol' },
    'pack:other': { name: 'School of Tides', country: 'CY', seat: 'Kyrenia' },
    'pack:plain': { name: 'Cape', country: 'NO' },
  };
  const entities = new Map([
    ['Tide School', 'pack:same'],
    ['Tides', 'pack:other'],
    ['Cape', 'pack:plain'],
  ]);
  const rows = ['Tide School,Cyprus,MoU,2021,', 'Tides,Cyprus,MoU,2021,', 'Cape,,MoU,2021,', 'Cape,Norway,MoU,2021,'];
  const table = readDelimited(['Partner,Country,Type,Signed,Valid until', ...rows].join('\n'));
  const find = ([name = '']: readonly string[]) => ({ entity: entities.get(name) ?? null, suggest: [] });
  const { container } = show(
    <AgreementList
      result={readRegister(chooseTable([table]), { find }, null)}
      institution={(id) => bodies[id] && { id, ...bodies[id] }}
      formatDate={(date) => date}
    />,
  );
  expect([...container.querySelectorAll('td:nth-child(2)')].map(({ textContent }) => textContent)).toEqual([
    'Tide School known · Limassol, Cyprus',
    'Tides known as School of Tides · Kyrenia, Cyprus',
    'Cape known · Norway',
    'Cape known',
  ]);
});

it('shows the first of many, and more when asked', () => {
  const { container, find } = open(...Array.from({ length: 70 }, (_, at) => LUND.replace('2019', String(1900 + at))));
  const rows = () => container.querySelectorAll('tbody tr').length;
  expect(rows()).toBe(8);
  fireEvent.click(find.getByRole('button', { name: /50 more/ }));
  expect(rows()).toBe(58);
});

it('keeps the keyboard in the list where the last ones are shown', () => {
  const { find } = open(...Array.from({ length: 20 }, (_, at) => LUND.replace('2019', String(1900 + at))));
  const more = find.getByRole('button', { name: /12 more/ });
  more.focus();
  fireEvent.click(more);
  expect(document.activeElement).toBe(find.getByRole('table', { name: 'How the agreements were read' }));
});
