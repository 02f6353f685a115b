import { useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { FactForm as Form } from '../../utils/core/reports/keeping/form.ts';
import {
  SELECTED_TYPES,
  type SelectedFacts,
  type SelectedType,
} from '../../utils/core/reports/keeping/selected-facts.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { FactForm } from './fact-form.tsx';
import type { ReportActions } from './types.ts';

export interface AddPageProps {
  /** `null` until the selection was read. */
  readonly facts: SelectedFacts | null;
  readonly type: SelectedType;
  readonly onType: (type: SelectedType) => void;
  readonly actions: ReportActions;
  readonly failure: string | null;
}

/** Adds an institution, an official, an agreement or a visit from what was selected on a page. */
export function AddPage({ facts, type, onType, actions, failure }: AddPageProps) {
  const { translate } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [isKept, setKept] = useState(false);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    act()
      .catch((error: unknown) => {
        console.error(error);
        setProblem(describeFailure('failure.what.keep', error, translate));
      })
      .finally(() => setBusy(false));
  };
  const keep = (form: Form) =>
    attempt(async () => {
      if (!facts) return;
      await actions.keep({ form, source: facts.source, quote: facts.quote });
      setKept(true);
      setStatus(translate('add.kept'));
    });
  const undo = () =>
    attempt(async () => {
      await actions.undo();
      setKept(false);
      setStatus(translate('add.undone'));
    });
  return (
    <main class="add-page">
      <header>
        <h1>{translate('add.title')}</h1>
        {facts && (
          <p class="quiet">
            <bdi>{facts.source.publisher}</bdi>: <bdi lang={facts.source.language}>{facts.source.title}</bdi>
          </p>
        )}
      </header>
      <FailureNote failure={failure ?? problem} />
      <p class="add-status" role="status">
        {status}{' '}
        {isKept && (
          <button type="button" class="link report-undo" onClick={undo}>
            {translate('reports.undo')}
          </button>
        )}
      </p>
      {facts && !isKept && (
        <>
          <fieldset class="add-types">
            <legend class="visually-hidden">{translate('add.what')}</legend>
            {SELECTED_TYPES.map((each) => (
              <label key={each}>
                <input type="radio" name="type" value={each} checked={each === type} onChange={() => onType(each)} />
                {translate(`add.type.${each}`)}
              </label>
            ))}
          </fieldset>
          <FactForm
            key={type}
            start={facts.forms[type]}
            sentence={facts.quote.sentence}
            language={facts.source.language}
            find={actions.find}
            busy={busy}
            onKeep={keep}
            onLeave={null}
          />
        </>
      )}
    </main>
  );
}
