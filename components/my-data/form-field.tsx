import { useId } from 'preact/hooks';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import type { EditedList, FormField } from '../../utils/core/own-data/form/fields.ts';
import type { FieldFault } from '../../utils/core/own-data/form/read-field.ts';
import { fieldKey, typeOfList } from '../../utils/core/own-data/own-tables.ts';
import type { SearchableKind } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';

interface TextFieldProps {
  readonly list: EditedList;
  readonly field: FormField;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly fault: FieldFault | null;
  /** A date as it was understood, where it was typed in another form. */
  readonly understood: string | null;
  /** Codes of ISO 3166-1. */
  readonly countries: readonly string[];
}

const HINTS: Partial<Readonly<Record<FormField['type'], StringKey>>> = {
  date: 'myData.hint.date',
  end: 'myData.hint.end',
  dates: 'myData.hint.several',
  texts: 'myData.hint.several',
  lines: 'myData.hint.lines',
  places: 'myData.hint.places',
};

/** What is wrong with a field, in words. */
export function FaultLine({ id, fault }: { readonly id: string; readonly fault: FieldFault | null }) {
  const { translate } = useLanguage();
  return (
    <span class="problem small" id={id} role="status">
      {fault ? translate(`myData.fault.${keyOf(fault.code)}`, fault.values) : ''}
    </span>
  );
}

/** A field of one text: a line, some lines, or a choice. */
export function TextField({ list, field, text, onText, fault, understood, countries }: TextFieldProps) {
  const { translate, locale } = useLanguage();
  const id = useId();
  const { name, type, choices = [], isRequired } = field;
  const hint = HINTS[type];
  const shared = {
    id,
    class: 'field',
    name,
    value: text,
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-hint ${id}-fault`,
    required: isRequired ?? false,
  };
  const choice = (value: string): string => {
    if (type === 'country') return countryName(value, locale);
    return name === 'kind'
      ? translate(kindKey(value as SearchableKind, typeOfList(list)))
      : translate(`myData.status.${keyOf(value)}` as StringKey);
  };
  const values = type === 'country' ? byName(countries, choice, locale) : choices;
  const lines = type === 'lines' || type === 'places' || type === 'prose';
  return (
    <div class="form-field">
      <label for={id}>{translate(fieldKey(name))}</label>
      {type === 'choice' || type === 'country' ? (
        <select {...shared} onChange={(event) => onText(event.currentTarget.value)}>
          {!(isRequired && text !== '') && <option value="">{translate('myData.notSaid')}</option>}
          {values.map((value) => (
            <option key={value} value={value}>
              {choice(value)}
            </option>
          ))}
        </select>
      ) : lines ? (
        <textarea {...shared} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" autoComplete="off" onInput={(event) => onText(event.currentTarget.value)} />
      )}
      <span class="quiet small" id={`${id}-hint`}>
        {understood !== null ? translate('myData.understood', [understood]) : hint ? translate(hint) : ''}
      </span>
      <FaultLine id={`${id}-fault`} fault={fault} />
    </div>
  );
}

const byName = (codes: readonly string[], name: (code: string) => string, locale: string): readonly string[] => {
  const collator = new Intl.Collator(locale);
  return codes.toSorted((one, other) => collator.compare(name(one), name(other)));
};
