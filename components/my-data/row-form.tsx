import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DraftValues, NameDraft, RoleDraft } from '../../utils/core/own-data/form/draft.ts';
import { type EditedList, FORM_FIELDS, type FormField } from '../../utils/core/own-data/form/fields.ts';
import type { ReadDraft } from '../../utils/core/own-data/form/read-draft.ts';
import type { FieldFault, FieldFaultCode } from '../../utils/core/own-data/form/read-field.ts';
import { fieldKey } from '../../utils/core/own-data/own-tables.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { FaultLine, TextField } from './form-field.tsx';
import { NameField, type SuggestedName } from './name-field.tsx';
import { Signatories } from './signatories-field.tsx';

export interface RowFormProps {
  readonly list: EditedList;
  readonly values: DraftValues;
  readonly isNew: boolean;
  /** Where the facts come from: source and place of each citation. */
  readonly sources: readonly string[];
  readonly countries: readonly string[];
  readonly read: (values: DraftValues) => ReadDraft;
  readonly formatDate: (date: string) => string;
  readonly find: (type: 'institution' | 'official', text: string) => Promise<readonly SuggestedName[]>;
  /** Why it was not saved. */
  readonly refused: string | null;
  /** Whether it is being saved. */
  readonly isSending: boolean;
  readonly onSave: (values: DraftValues) => void;
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

/** Faults that a form has until all of it is typed. */
const SAID_WHEN_SAVED: ReadonlySet<FieldFaultCode> = new Set(['required', 'two-parties', 'no-partner']);

/** A row in a form that is checked as it is typed; nothing is kept until it is saved. */
export function RowForm(props: RowFormProps) {
  const { list, isNew, read, onSave, onRemove, onClose, refused } = props;
  const { translate } = useLanguage();
  const [values, setValues] = useState(props.values);
  /** Whether the reader has tried to save. */
  const [tried, setTried] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const { fields, faults } = read(values);
  const faultOf = (name: string): FieldFault | null => {
    const found = faults[name];
    return found && (tried || !SAID_WHEN_SAVED.has(found.code)) ? found : null;
  };
  const save = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) return onSave(values);
    const wrong = FORM_FIELDS[list].find(({ name }) => faults[name]);
    dialog.current?.querySelector<HTMLElement>(`[data-field="${wrong?.name}"] :is(input, select, textarea)`)?.focus();
  };
  return (
    <dialog
      class="row-form"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <header>
          <h2 id={heading}>{translate(isNew ? `myData.add.${list}` : `myData.change.${list}`)}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={translate('myData.close')}
            title={translate('myData.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="form-fields">
          {FORM_FIELDS[list].map((field) => (
            <div key={field.name} data-field={field.name} class={`form-row form-${field.type}`}>
              <Field
                {...props}
                field={field}
                values={values}
                setValues={setValues}
                fault={faultOf(field.name)}
                said={fields[field.name]}
              />
            </div>
          ))}
        </div>
        {props.sources.length > 0 && (
          <p class="quiet small form-source">
            {translate('myData.field.source')}: {props.sources.join(' · ')}
          </p>
        )}
        <footer>
          {/* Above the button that was pressed: the end of a long form is out of sight. */}
          <FailureNote failure={refused} />
          <button type="submit" class="button primary" disabled={props.isSending}>
            {translate('myData.save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {translate('myData.cancel')}
          </button>
          {onRemove && (
            <button type="button" class="button form-remove" disabled={props.isSending} onClick={onRemove}>
              {translate('myData.remove')}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

interface FieldProps extends RowFormProps {
  readonly field: FormField;
  readonly setValues: (values: DraftValues) => void;
  readonly fault: FieldFault | null;
  /** The value as it would be kept. */
  readonly said: unknown;
}

function Field(props: FieldProps) {
  const { list, field, values, setValues, fault, said, formatDate, countries } = props;
  const { translate } = useLanguage();
  const { name, type } = field;
  if (type === 'institutions') return <Institutions {...props} />;
  if (type === 'roles') return <Roles {...props} />;
  if (type === 'signatories')
    return (
      <Signatories
        signatories={values.signatories}
        fault={fault}
        find={props.find}
        onSignatories={(signatories) => setValues({ ...values, signatories })}
      />
    );
  if (type === 'flag')
    return (
      <label class="form-flag">
        <input
          type="checkbox"
          checked={values.flags[name] === true}
          onChange={(event) =>
            setValues({ ...values, flags: { ...values.flags, [name]: event.currentTarget.checked } })
          }
        />
        {translate(fieldKey(name))}
      </label>
    );
  const text = values.texts[name] ?? '';
  const isDate = (type === 'date' || type === 'end') && typeof said === 'string';
  const understood =
    isDate && said !== text.trim() ? (said === 'open' ? translate('myData.open') : formatDate(said)) : null;
  return (
    <TextField
      list={list}
      field={field}
      text={text}
      fault={fault}
      understood={understood}
      countries={countries}
      onText={(typed) => setValues({ ...values, texts: { ...values.texts, [name]: typed } })}
    />
  );
}

const NOBODY: NameDraft = { text: '', id: null };

function Institutions({ field: { name }, values, setValues, fault, find }: FieldProps) {
  const { translate } = useLanguage();
  const id = useId();
  const given = values.institutions[name] ?? [];
  // Two empty lines for the partners of a new agreement, one for others.
  const least = name === 'parties' ? 2 : 1;
  const shown =
    given.length < least ? [...given, ...Array.from({ length: least - given.length }, () => NOBODY)] : given;
  const set = (next: readonly NameDraft[]) =>
    setValues({ ...values, institutions: { ...values.institutions, [name]: next } });
  const label = translate(fieldKey(name));
  return (
    <fieldset class="form-field" aria-describedby={id}>
      <legend>{label}</legend>
      {shown.map((value, at) => (
        // Lines have no identity but their place.
        <div class="institution-line" key={at}>
          <NameField
            label={`${label} ${at + 1}`}
            value={value}
            find={(text) => find('institution', text)}
            isWrong={fault !== null}
            describedBy={id}
            onChange={(next) => set(shown.with(at, next))}
          />
          {shown.length > 1 && (
            <button
              type="button"
              class="icon-button"
              aria-label={translate('myData.removeInstitution', [value.text || label])}
              title={translate('myData.removeInstitution', [value.text || label])}
              onClick={() => set(shown.toSpliced(at, 1))}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      <button type="button" class="button" onClick={() => set([...shown, NOBODY])}>
        {translate('myData.addInstitution')}
      </button>
      <FaultLine id={id} fault={fault} />
    </fieldset>
  );
}

const NO_ROLE: RoleDraft = { title: '', institution: NOBODY, from: '', until: '' };

function Roles({ values, setValues, fault, find }: FieldProps) {
  const { translate } = useLanguage();
  const id = useId();
  const shown = values.roles.length === 0 ? [NO_ROLE] : values.roles;
  const set = (at: number, role: RoleDraft) => setValues({ ...values, roles: shown.with(at, role) });
  return (
    <fieldset class="form-field" aria-describedby={id}>
      <legend>{translate('myData.field.roles')}</legend>
      {shown.map((role, at) => (
        <div class="role-line" key={at}>
          <Line
            label={translate('myData.roleTitle')}
            text={role.title}
            onText={(title) => set(at, { ...role, title })}
          />
          <div>
            <span class="label">{translate('myData.roleAt')}</span>
            <NameField
              label={translate('myData.roleAt')}
              value={role.institution}
              find={(text) => find('institution', text)}
              isWrong={fault !== null}
              describedBy={id}
              onChange={(institution) => set(at, { ...role, institution })}
            />
          </div>
          <Line label={translate('myData.roleFrom')} text={role.from} onText={(from) => set(at, { ...role, from })} />
          <Line
            label={translate('myData.roleUntil')}
            text={role.until}
            onText={(until) => set(at, { ...role, until })}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={translate('myData.removeRole')}
            title={translate('myData.removeRole')}
            onClick={() => setValues({ ...values, roles: shown.toSpliced(at, 1) })}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button type="button" class="button" onClick={() => setValues({ ...values, roles: [...shown, NO_ROLE] })}>
        {translate('myData.addRole')}
      </button>
      <FaultLine id={id} fault={fault} />
    </fieldset>
  );
}

function Line({
  label,
  text,
  onText,
}: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <label>
      <span class="label">{label}</span>
      <input class="field" type="text" value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
