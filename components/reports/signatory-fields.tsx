import type { AgreementForm, FormSignatory } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { EntityField } from './entity-field.tsx';
import type { RecordFieldsProps } from './party-fields.tsx';

/** Who signed, and for whom. */
export function SignatoryFields({ form, sentence, find, onChange }: RecordFieldsProps<AgreementForm>) {
  const { translate } = useLanguage();
  const { signatories, parties } = form;
  const set = (next: readonly FormSignatory[]) => onChange({ ...form, signatories: next });
  const change = (at: number, signatory: Partial<FormSignatory>) =>
    set(signatories.map((each, index) => (index === at ? { ...each, ...signatory } : each)));
  return (
    <fieldset class="report-group">
      <legend class="label">{translate('reports.field.signatories')}</legend>
      <ol>
        {signatories.map((signatory, at) => (
          <li key={at} class="report-row">
            <div class="report-entity">
              <EntityField
                label={translate('reports.field.signatory', [String(at + 1)])}
                type="official"
                named={signatory}
                sentence={sentence}
                find={find}
                onChange={(named) => change(at, named)}
              />
              <label class="small">
                {translate('reports.field.for')}{' '}
                <select
                  class="field"
                  value={signatory.for ?? ''}
                  onChange={({ currentTarget: { value } }) => change(at, { for: value === '' ? null : Number(value) })}
                >
                  <option value="">{translate('reports.forNobody')}</option>
                  {parties.map(({ name }, index) => (
                    <option key={index} value={index}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <button
              type="button"
              class="icon-button"
              aria-label={translate('reports.remove', [signatory.name])}
              title={translate('reports.remove', [signatory.name])}
              onClick={() => set(signatories.filter((_, index) => index !== at))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="link small"
        onClick={() => set([...signatories, { name: '', entity: null, read: null, for: null }])}
      >
        {translate('reports.add.signatory')}
      </button>
    </fieldset>
  );
}
