import { useId } from 'preact/hooks';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { countryCode, isDate } from '../../utils/core/reports/keeping/check-form.ts';
import type { RecordForm } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';
import { FieldNote } from './field-note.tsx';
import { PartyFields, type RecordFieldsProps } from './party-fields.tsx';
import { SignatoryFields } from './signatory-fields.tsx';

const RECORD_KINDS = {
  agreement: [
    'memorandum-of-understanding',
    'memorandum-of-cooperation',
    'framework-agreement',
    'cooperation-agreement',
    'letter-of-intent',
    'student-exchange',
    'staff-exchange',
    'joint-degree',
    'double-degree',
    'articulation',
    'inter-institutional-agreement',
    'research-agreement',
    'other',
  ],
  visit: ['delegation', 'exchange', 'meeting', 'other'],
  event: ['founding', 'conference', 'training', 'programme', 'talks', 'donation', 'other'],
} as const;

/** The fields of an agreement, a visit or an event. */
export function RecordFields(props: RecordFieldsProps) {
  const { form, onChange } = props;
  const { translate } = useLanguage();
  return (
    <>
      <label class="report-field">
        <span class="label">{translate('reports.field.kind')}</span>
        <select
          class="field"
          value={form.kind}
          onChange={({ currentTarget }) => onChange({ ...form, kind: currentTarget.value } as RecordForm)}
        >
          {RECORD_KINDS[form.type].map((kind) => (
            <option key={kind} value={kind}>
              {translate(kindKey(kind, form.type))}
            </option>
          ))}
        </select>
      </label>
      {form.type === 'event' && (
        <label class="report-field">
          <span class="label">{translate('reports.field.what')}</span>
          <input
            class="field"
            type="text"
            value={form.what}
            maxLength={200}
            onInput={({ currentTarget }) => onChange({ ...form, what: currentTarget.value })}
          />
        </label>
      )}
      <PartyFields {...props} />
      {form.type === 'agreement' && <SignatoryFields {...props} form={form} />}
      <WhenAndWhere {...props} />
    </>
  );
}

function WhenAndWhere({ form, sentence, onChange }: RecordFieldsProps) {
  const { translate, locale } = useLanguage();
  const id = useId();
  const date = form.date.text.trim();
  const shown = date === '' ? '' : isDate(date) ? formatDate(date, locale, translate) : translate('reports.dateHint');
  const country = countryCode(form.placeCountry);
  const hasPlace = form.place.text.trim() !== '';
  return (
    <>
      <div class="report-pair">
        <div class="report-field">
          <label class="label" for={`${id}date`}>
            {translate('reports.field.date')}
          </label>
          <input
            id={`${id}date`}
            class="field"
            type="text"
            value={form.date.text}
            placeholder="2026-11-28"
            aria-describedby={`${id}read`}
            aria-invalid={!isDate(date)}
            maxLength={64}
            onInput={({ currentTarget }) => onChange({ ...form, date: { text: currentTarget.value, read: null } })}
          />
          <FieldNote id={`${id}read`} read={form.date.read} sentence={sentence}>
            {shown}
          </FieldNote>
        </div>
        <label class="report-field">
          <span class="label">{translate('reports.field.happened')}</span>
          <select
            class="field"
            value={form.isPlanned ? 'planned' : 'done'}
            onChange={({ currentTarget }) => onChange({ ...form, isPlanned: currentTarget.value === 'planned' })}
          >
            <option value="done">{translate('reports.happened.done')}</option>
            <option value="planned">{translate('reports.happened.planned')}</option>
          </select>
        </label>
      </div>
      <div class="report-pair">
        <div class="report-field">
          <label class="label" for={`${id}place`}>
            {translate('reports.field.place')}
          </label>
          <input
            id={`${id}place`}
            class="field"
            type="text"
            value={form.place.text}
            aria-describedby={`${id}placeread`}
            maxLength={300}
            onInput={({ currentTarget }) => onChange({ ...form, place: { text: currentTarget.value, read: null } })}
          />
          <FieldNote id={`${id}placeread`} read={form.place.read} sentence={sentence} />
        </div>
        <div class="report-field">
          <label class="label" for={`${id}country`}>
            {translate('reports.field.country')}
          </label>
          <input
            id={`${id}country`}
            class="field"
            type="text"
            value={form.placeCountry}
            aria-describedby={`${id}countryread`}
            maxLength={80}
            onInput={({ currentTarget }) => onChange({ ...form, placeCountry: currentTarget.value })}
          />
          <p class="report-note quiet small" id={`${id}countryread`}>
            {country !== null ? countryName(country, locale) : hasPlace ? translate('reports.placeLeftOut') : ''}
          </p>
        </div>
      </div>
    </>
  );
}
