// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { FactForm } from '../../../components/reports/fact-form.tsx';
import type { FindEntity, FoundEntity } from '../../../components/reports/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { AgreementForm, RecordForm, VisitForm } from '../../../utils/core/reports/keeping/form.ts';
import { show } from '../harness/show.tsx';

const none = { text: '', read: null };
const start: AgreementForm = {
  type: 'agreement',
  kind: 'memorandum-of-understanding',
  isPlanned: false,
  parties: [
    { side: 'party', name: 'Alpha University', entity: 'alpha' as EntityId, read: null },
    { side: 'party', name: 'Zembla', entity: null, read: null },
  ],
  signatories: [],
  date: none,
  place: none,
  placeCountry: '',
};
const beta: FoundEntity = { id: 'beta' as EntityId, name: 'Beta University' };

const visit: VisitForm = {
  ...start,
  type: 'visit',
  kind: 'delegation',
  parties: start.parties.map((party) => ({ ...party, side: 'visitor' })),
};

function form(find: FindEntity, first: RecordForm = start) {
  const onKeep = vi.fn();
  const shown = show(
    <FactForm start={first} sentence="" language="en" find={find} busy={false} onKeep={onKeep} onLeave={null} />,
  );
  const field = (name: string) => shown.find.getByRole('textbox', { name }) as HTMLInputElement;
  return {
    onKeep,
    field,
    side: () => shown.find.getAllByRole('combobox', { name: /^Side of/ }).at(-1) as HTMLSelectElement,
    type: (name: string, value: string) => fireEvent.input(field(name), { target: { value } }),
    submit: () => fireEvent.submit(shown.container.querySelector('form') as HTMLElement),
    text: () => shown.container.textContent,
  };
}

it('keeps what was typed in the next field while a name is looked up', async () => {
  const look = Promise.withResolvers<FoundEntity | null>();
  const { field, type } = form(() => look.promise);
  type('Party 2', 'beta university');
  fireEvent.blur(field('Party 2'));
  type('Place', 'Hanoi');
  look.resolve(beta);
  await waitFor(() => expect(field('Party 2').value).toBe('Beta University'));
  expect(field('Place').value).toBe('Hanoi');
});

it('keeps the side that was chosen while the name of a party is looked up', async () => {
  const look = Promise.withResolvers<FoundEntity | null>();
  const { field, type, side } = form(() => look.promise, visit);
  type('Party 2', 'beta university');
  fireEvent.blur(field('Party 2'));
  fireEvent.change(side(), { target: { value: 'host' } });
  look.resolve(beta);
  await waitFor(() => expect(field('Party 2').value).toBe('Beta University'));
  expect(side().value).toBe('host');
});

it('looks up a name that Enter keeps', async () => {
  const { onKeep, type, submit } = form(async (name) => (name === 'beta university' ? beta : null));
  type('Party 2', 'beta university');
  submit();
  await waitFor(() => expect(onKeep).toHaveBeenCalledOnce());
  expect(onKeep.mock.calls[0]?.[0]).toMatchObject({ parties: [{ entity: 'alpha' }, { entity: 'beta' }] });
});

it('keeps once where Enter is pressed again while it looks up, and a new name where the look-up fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const look = Promise.withResolvers<FoundEntity | null>();
  const { onKeep, type, submit } = form(() => look.promise);
  type('Party 2', 'New Institute');
  submit();
  submit();
  look.reject(new Error('no answer'));
  await waitFor(() => expect(onKeep).toHaveBeenCalled());
  expect(onKeep).toHaveBeenCalledOnce();
  expect(onKeep.mock.calls[0]?.[0]).toMatchObject({ parties: [{}, { name: 'New Institute', entity: null }] });
});

it('refuses a party that the look-up knows as one that is there already', async () => {
  const { onKeep, type, submit, text } = form(async () => ({ id: 'alpha' as EntityId, name: 'Alpha University' }));
  type('Party 2', 'AU');
  submit();
  await waitFor(() => expect(text()).toContain('twice'));
  expect(onKeep).not.toHaveBeenCalled();
});

it('says where a body of the packs is, and no more once another name is typed', async () => {
  const { field, type, text } = form(async () => ({ ...beta, where: { country: 'MY', seat: 'Batu Lima' } }));
  type('Party 2', 'Beta');
  fireEvent.blur(field('Party 2'));
  await waitFor(() => expect(text()).toContain('known · Batu Lima, Malaysia'));
  type('Party 2', 'Bet');
  expect(text()).not.toContain('Batu Lima');
});
