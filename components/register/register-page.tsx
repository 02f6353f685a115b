import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartnerCounts } from '../../utils/core/register/reading/count-partners.ts';
import type { RegisterResult } from '../../utils/core/register/rows/record-types.ts';
import type { Table } from '../../utils/core/register/tables/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { AgreementList } from './agreement-list.tsx';
import { ColumnPreview, type ColumnPreviewProps } from './column-preview.tsx';
import { QuestionList, type QuestionListProps } from './question-list.tsx';
import { skipKey } from './register-keys.ts';
import { useDropAndPaste } from './use-drop-and-paste.ts';
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
  readonly partners: PartnerCounts;
  readonly preview: ColumnPreviewProps;
  readonly questions: QuestionListProps;
  readonly tables: Choices | null;
  /** Whether each row of the table is an agreement, or each column; null where only one of them can be read. */
  readonly directions: Choices | null;
  readonly encodings: Choices | null;
  /** How many places of the file its encoding does not have. */
  readonly unreadable?: number;
}

export interface RegisterPageProps {
  readonly home: string;
  readonly onHome: (home: string) => void;
  /** The reader wanted to keep the register and has not said whose it is. */
  readonly isHomeMissing: boolean;
  /** On whose site the table was. */
  readonly suggestedHome: string | null;
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
  /** What is shown was added or accepted as it stands. */
  readonly isDone: boolean;
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
  const isOver = useDropAndPaste({
    onFile: props.onFile,
    // Any two lines may be pasted by mistake, and the answers to an open register would be gone.
    onPaste: (text) => {
      if (register === null || props.isDone || confirm(translate('register.confirmPaste', [register.file])))
        props.onPaste(text);
    },
  });
  const said = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(props.busy);
  // What was pressed is disabled and then gone: the keyboard goes on where it is said what was done.
  useLayoutEffect(() => {
    const isOver = wasBusy.current && !props.busy;
    wasBusy.current = props.busy;
    if (!isOver || document.activeElement !== document.body) return;
    (said.current?.querySelector<HTMLElement>('.register-status button') ?? said.current)?.focus();
  }, [props.busy]);
  return (
    <main class={isOver ? 'register over' : 'register'}>
      <header>
        <h1>{translate('register.title')}</h1>
        <p class="register-intro">{translate('register.intro')}</p>
      </header>
      <Source onFile={props.onFile} onPaste={props.onPaste} isFirst={register === null} />
      <div class="register-said" tabIndex={-1} ref={said}>
        <FailureNote failure={props.failure} />
        <p class="register-status" role="status">
          {props.status}
          {props.added !== null && (
            <>
              <button type="button" class="button" disabled={props.busy} onClick={props.onUndo}>
                <Icon name="undo" />
                {translate('register.undo')}
              </button>
              <a href="/my-data.html">{translate('register.seeThem')}</a>
            </>
          )}
        </p>
      </div>
      {register && (
        <>
          <Summary {...register} />
          {props.versions ? (
            <>
              <VersionList {...props.versions} />
              <details>
                <summary>{translate('register.versions.read')}</summary>
                <div class="register-read">
                  <Read {...register} />
                </div>
              </details>
            </>
          ) : (
            <>
              <Read {...register} />
              {!props.isDone && <Keep {...props} />}
            </>
          )}
        </>
      )}
    </main>
  );
}

/** What the file holds, and how it was read. */
function Read(register: ReadRegister) {
  const { translate } = useLanguage();
  return (
    <>
      <section aria-labelledby="register-preview">
        <h2 id="register-preview">{translate('register.preview')}</h2>
        <div class="register-choices">
          <Chooser label={translate('register.table')} choices={register.tables} />
          <Chooser label={translate('register.each.label')} choices={register.directions} />
          <Chooser label={translate('register.encoding')} choices={register.encodings} />
        </div>
        {register.unreadable !== undefined && register.unreadable > 0 && (
          <p class="problem small">{translate('register.unreadable', [], register.unreadable)}</p>
        )}
        <ColumnPreview {...register.preview} />
        {register.result.doubled.length > 0 && (
          <p class="register-below small">
            {translate('register.columnsDoubled', [register.result.doubled.join(translate('why.and'))])}
          </p>
        )}
        {register.result.notTaken.length > 0 && (
          <p class="register-below quiet small">
            {translate('register.columnsLeft', [register.result.notTaken.join(translate('why.and'))])}
          </p>
        )}
      </section>
      {hasQuestions(register) && (
        <section aria-labelledby="register-questions">
          <h2 id="register-questions">{translate('register.ask.title')}</h2>
          <QuestionList {...register.questions} />
        </section>
      )}
      <section aria-labelledby="register-agreements">
        <h2 id="register-agreements">{translate('register.read.title')}</h2>
        <AgreementList key={register.file} result={register.result} {...register.questions} />
      </section>
      <Skipped result={register.result} rows={register.preview.table.rows} />
    </>
  );
}

const hasQuestions = ({ questions: { questions } }: ReadRegister): boolean =>
  questions.orders.length + questions.partners.length + questions.open.length > 0;

function Source({
  onFile,
  onPaste,
  isFirst,
}: Pick<RegisterPageProps, 'onFile' | 'onPaste'> & { readonly isFirst: boolean }) {
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
      {isFirst && <p class="register-drop quiet small">{translate('register.drop')}</p>}
    </section>
  );
}

function Summary({ file, result, partners: { all, known }, questions: { questions } }: ReadRegister) {
  const { translate } = useLanguage();
  const asked = questions.orders.length + questions.partners.length;
  return (
    <p class="register-summary">
      <strong>{file}</strong>
      <span>{translate('register.agreements', [], result.records.length)}</span>
      <span>{translate('register.partners', [], all)}</span>
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

/** Letters of a skipped row that are enough to know it again. */
const KNOWN_BY = 80;

/** What stands in a row. */
const textOf = (row: Table['rows'][number] = []): string => {
  const words = row.flatMap(({ text, filledDown }) => (text === '' || filledDown ? [] : [text])).join(' · ');
  return words.length > KNOWN_BY ? `${words.slice(0, KNOWN_BY)}…` : words;
};

function Skipped({ result, rows }: { readonly result: RegisterResult; readonly rows: Table['rows'] }) {
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
          const place = result.table.transposed ? 'columns' : 'rows';
          const said = of === undefined ? reason : translate(`register.${place}.sameAs`, [reason, String(of)]);
          return (
            <li key={row}>
              {translate(`register.${place}.skipped`, [String(row), said])}{' '}
              <span class="quiet">{textOf(rows[row - 1])}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Keep({ home, onHome, isHomeMissing, suggestedHome, onAdd, onSave, busy, older }: RegisterPageProps) {
  const { translate } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="register-keep">
      <div class="register-home">
        <label class="label" for="register-home">
          {translate('register.home')}
        </label>
        {isHomeMissing && (
          <p class="problem small" id="register-home-missing" role="alert">
            {translate('register.homeMissing')}
          </p>
        )}
        {suggestedHome !== null && home === '' && (
          <button
            type="button"
            class="link small"
            onClick={() => {
              // The button goes: the keyboard stays with what it filled in.
              field.current?.focus();
              onHome(suggestedHome);
            }}
          >
            {translate('register.homeSuggested', [suggestedHome])}
          </button>
        )}
        <input
          ref={field}
          class="field"
          type="text"
          id="register-home"
          name="home"
          placeholder={translate('register.homeHint')}
          value={home}
          aria-invalid={isHomeMissing}
          aria-describedby={isHomeMissing ? 'register-home-missing' : undefined}
          onInput={(event) => onHome(event.currentTarget.value)}
        />
      </div>
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
