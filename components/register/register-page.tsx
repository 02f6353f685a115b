import { useMemo, useRef, useState } from 'preact/hooks';
import type { RegisterResult } from '../../utils/core/register/rows/record-types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { ColumnPreview, type ColumnPreviewProps } from './column-preview.tsx';
import { QuestionList, type QuestionListProps } from './question-list.tsx';
import { skipKey } from './register-keys.ts';
import { VersionList, type VersionListProps } from './version-list.tsx';

/** Something to choose one of: tables or encodings. */
export interface Choices {
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export interface ReadRegister {
  readonly file: string;
  readonly result: RegisterResult;
  readonly preview: ColumnPreviewProps;
  readonly questions: QuestionListProps;
  readonly tables: Choices | null;
  readonly encodings: Choices | null;
}

export interface RegisterPageProps {
  readonly home: string;
  readonly onHome: (home: string) => void;
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
  /** `null` until a file was read. */
  readonly register: ReadRegister | null;
  /** What is going on or was done, in words. */
  readonly status: string;
  readonly failure: string | null;
  readonly busy: boolean;
  /** The title of the pack that was added. */
  readonly added: string | null;
  readonly onAdd: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  /** The title of own data that the file may be a newer version of. */
  readonly older: string | null;
  /** What is new beside it, once the reader compares. */
  readonly versions: VersionListProps | null;
}

/** Brings a register of agreements in: a file, what it holds, the questions it leaves, and only then the keeping. */
export function RegisterPage(props: RegisterPageProps) {
  const { translate } = useLanguage();
  const { register } = props;
  return (
    <main class="register">
      <header>
        <h1>{translate('register.title')}</h1>
        <p class="register-intro">{translate('register.intro')}</p>
      </header>
      <Source onFile={props.onFile} onPaste={props.onPaste} />
      <FailureNote failure={props.failure} />
      <p class="register-status" role="status">
        {props.status}
        {props.added !== null && (
          <button type="button" class="button" disabled={props.busy} onClick={props.onUndo}>
            <Icon name="undo" />
            {translate('register.undo')}
          </button>
        )}
      </p>
      {register && (
        <>
          <Summary {...register} />
          <section aria-labelledby="register-preview">
            <h2 id="register-preview">{translate('register.preview')}</h2>
            <div class="register-choices">
              <Chooser label={translate('register.table')} choices={register.tables} />
              <Chooser label={translate('register.encoding')} choices={register.encodings} />
            </div>
            <ColumnPreview {...register.preview} />
            {register.result.notTaken.length > 0 && (
              <p class="quiet small">
                {translate('register.columnsLeft', [register.result.notTaken.join(translate('why.and'))])}
              </p>
            )}
          </section>
          <Skipped result={register.result} />
          {hasQuestions(register) && (
            <section aria-labelledby="register-questions">
              <h2 id="register-questions">{translate('register.ask.title')}</h2>
              <QuestionList {...register.questions} />
            </section>
          )}
          {props.versions ? <VersionList {...props.versions} /> : <Keep {...props} />}
        </>
      )}
    </main>
  );
}

const hasQuestions = ({ questions: { questions } }: ReadRegister): boolean =>
  questions.orders.length + questions.partners.length + questions.open.length > 0;

function Source({ onFile, onPaste }: Pick<RegisterPageProps, 'onFile' | 'onPaste'>) {
  const { translate } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <section class="register-source">
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {translate('register.file')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xls,.htm,.html"
        hidden
        aria-label={translate('register.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen twice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <details>
        <summary>{translate('register.paste')}</summary>
        <textarea
          class="field"
          rows={6}
          aria-label={translate('register.paste')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => onPaste(text)}>
          {translate('register.readPasted')}
        </button>
      </details>
    </section>
  );
}

function countPartners({ records }: RegisterResult): { readonly partners: number; readonly known: number } {
  const partners = new Map(records.map((record) => [`${record.partner} ${record.country}`, record.partnerEntity]));
  return { partners: partners.size, known: [...partners.values()].filter((entity) => entity !== null).length };
}

function Summary({ file, result, questions: { questions } }: ReadRegister) {
  const { translate } = useLanguage();
  const { partners, known } = useMemo(() => countPartners(result), [result]);
  const asked = questions.orders.length + questions.partners.length;
  return (
    <p class="register-summary">
      <strong>{file}</strong>
      <span>{translate('register.agreements', [], result.records.length)}</span>
      <span>{translate('register.partners', [], partners)}</span>
      {known > 0 && <span>{translate('register.known', [], known)}</span>}
      {asked > 0 && <span>{translate('register.questions', [], asked)}</span>}
      {result.skipped.length > 0 && <span>{translate('register.skippedRows', [], result.skipped.length)}</span>}
    </p>
  );
}

function Chooser({ label, choices }: { readonly label: string; readonly choices: Choices | null }) {
  if (!choices) return null;
  return (
    <label class="small">
      {label}{' '}
      <select class="field" value={choices.value} onChange={(event) => choices.onChoose(event.currentTarget.value)}>
        {choices.values.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Skipped({ result }: { readonly result: RegisterResult }) {
  const { translate } = useLanguage();
  if (result.skipped.length === 0) return null;
  return (
    <details>
      <summary>
        {translate('register.skippedTitle')} <span class="tag">{result.skipped.length}</span>
      </summary>
      <ul class="small">
        {result.skipped.slice(0, 500).map(({ row, why, of }) => {
          const reason = translate(skipKey(why));
          const said = of === undefined ? reason : translate('register.sameAs', [reason, String(of)]);
          return <li key={row}>{translate('register.skippedRow', [String(row), said])}</li>;
        })}
      </ul>
    </details>
  );
}

function Keep({ home, onHome, onAdd, onSave, busy, older }: RegisterPageProps) {
  const { translate } = useLanguage();
  return (
    <section class="register-keep">
      <label>
        <span class="label">{translate('register.home')}</span>
        <input
          class="field"
          type="text"
          name="home"
          placeholder={translate('register.homeHint')}
          value={home}
          onInput={(event) => onHome(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button primary" disabled={busy} onClick={onAdd}>
        {older === null ? translate('register.add') : translate('register.versions.compare', [older])}
      </button>
      <button type="button" class="button" disabled={busy} onClick={onSave}>
        <Icon name="download" />
        {translate('register.saveFile')}
      </button>
    </section>
  );
}
