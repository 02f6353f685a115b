import { useId } from 'preact/hooks';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { InstitutionKind } from '../../utils/core/pack/types.ts';
import { countryCode } from '../../utils/core/reports/keeping/check-form.ts';
import type { InstitutionForm, OfficialForm } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';
import { EntityField } from './entity-field.tsx';
import type { FindEntity } from './types.ts';

const INSTITUTION_KINDS: readonly InstitutionKind[] = [
  'university',
  'college',
  'school',
  'institute',
  'intergovernmental',
  'national-commission',
  'ministry',
  'government',
  'embassy',
  'alliance',
  'association',
  'academy',
  'company',
  'conference',
  'museum',
  'library',
  'hospital',
  'research-centre',
  'foundation',
  'city',
  'other',
];

interface FieldsProps<Form> {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly onValue: (value: string) => void;
}

function TextField({ label, value, note = '', onValue }: TextFieldProps) {
  const id = useId();
  return (
    <div class="report-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        value={value}
        aria-describedby={`${id}note`}
        maxLength={300}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <p class="report-note quiet small" id={`${id}note`}>
        {note}
      </p>
    </div>
  );
}

export function InstitutionFields({ form, onChange }: FieldsProps<InstitutionForm>) {
  const { translate, locale } = useLanguage();
  const country = countryCode(form.country);
  return (
    <>
      <TextField
        label={translate('reports.field.name')}
        value={form.name}
        onValue={(name) => onChange({ ...form, name })}
      />
      <TextField
        label={translate('reports.field.otherName')}
        value={form.otherName}
        onValue={(otherName) => onChange({ ...form, otherName })}
      />
      <div class="report-pair">
        <label class="report-field">
          <span class="label">{translate('reports.field.kind')}</span>
          <select
            class="field"
            value={form.kind}
            onChange={({ currentTarget }) => onChange({ ...form, kind: currentTarget.value as InstitutionKind })}
          >
            {INSTITUTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {translate(kindKey(kind, 'institution'))}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label={translate('reports.field.country')}
          value={form.country}
          note={country === null ? '' : countryName(country, locale)}
          onValue={(text) => onChange({ ...form, country: text })}
        />
      </div>
    </>
  );
}

interface OfficialFieldsProps extends FieldsProps<OfficialForm> {
  readonly sentence: string;
  readonly find: FindEntity;
}

export function OfficialFields({ form, sentence, find, onChange }: OfficialFieldsProps) {
  const { translate } = useLanguage();
  return (
    <>
      <TextField
        label={translate('reports.field.name')}
        value={form.name}
        onValue={(name) => onChange({ ...form, name })}
      />
      <TextField
        label={translate('reports.field.title')}
        value={form.title}
        onValue={(title) => onChange({ ...form, title })}
      />
      <fieldset class="report-group">
        <legend class="label">{translate('reports.field.institution')}</legend>
        <EntityField
          label={translate('reports.field.institution')}
          type="institution"
          named={form.institution}
          sentence={sentence}
          find={find}
          onChange={(institution) => onChange({ ...form, institution })}
        />
      </fieldset>
    </>
  );
}
