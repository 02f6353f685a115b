// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { RowForm } from '../../../components/my-data/row-form.tsx';
import { draftOf } from '../../../utils/core/own-data/form/draft.ts';
import { show } from '../harness/show.tsx';

it('says why it was not saved beside the button that was pressed', () => {
  const { find } = show(
    <RowForm
      list="institutions"
      values={draftOf('institutions', null, 'en', () => undefined)}
      isNew
      sources={[]}
      countries={[]}
      read={() => ({ fields: {}, faults: {}, added: [] })}
      formatDate={String}
      find={async () => []}
      refused="There is no room."
      isSending={false}
      onSave={() => undefined}
      onRemove={null}
      onClose={() => undefined}
    />,
  );
  const alert = find.getByRole('alert', { hidden: true });
  expect(alert.textContent).toBe('There is no room.');
  expect(alert.parentElement).toBe(find.getByRole('button', { name: 'Save', hidden: true }).parentElement);
});
