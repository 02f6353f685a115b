import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { checkForm } from '../../utils/core/reports/keeping/check-form.ts';
import type { FactForm as Form, ReadPlace } from '../../utils/core/reports/keeping/form.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { InstitutionFields, OfficialFields } from './entity-fields.tsx';
import { hasTypedNames, lookUpNames } from './look-up-names.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { RecordFields } from './record-fields.tsx';
import type { FindEntity } from './types.ts';

interface FactFormProps {
  readonly start: Form;
  readonly sentence: string;
  readonly language: string;
  readonly find: FindEntity;
  /** Whether it is being kept. */
  readonly busy: boolean;
  readonly onKeep: (form: Form) => void;
  /** `null` where there is nothing to leave. */
  readonly onLeave: (() => void) | null;
  /** Above the fields. */
  readonly children?: ComponentChildren;
}

const readsOf = (form: Form): readonly ReadPlace[] => {
  if (form.type === 'institution') return [];
  const named =
    form.type === 'official'
      ? [form.institution.read]
      : [
          form.date.read,
          form.place.read,
          ...form.parties.map(({ read }) => read),
          ...(form.type === 'agreement' ? form.signatories.map(({ read }) => read) : []),
        ];
  return named.filter((read) => read !== null);
};

/**
 * A fact as a form, with the sentence that reports it beside the fields. Enter keeps it; outside a field K keeps and L
 * leaves. The form takes the focus, so that these keys work at once and the sentence stays in sight.
 */
export function FactForm(props: FactFormProps) {
  const { start, sentence, language, find, busy, onKeep, onLeave, children } = props;
  const { translate } = useLanguage();
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const isLookingUp = useRef(false);
  const root = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), []);
  const faults = checkForm(form);
  const keep = async () => {
    setTried(true);
    if (faults.length > 0 || busy || isLookingUp.current) return;
    if (!hasTypedNames(form)) return onKeep(form);
    isLookingUp.current = true;
    const known = await lookUpNames(form, find);
    isLookingUp.current = false;
    // What was typed since then stays.
    setForm((now) => (now === form ? known : now));
    if (checkForm(known).length === 0) onKeep(known);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    // `keep` never rejects.
    if (key === 'k') void keep();
    else if (key === 'l' && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      ref={root}
      tabIndex={-1}
      class="report-form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        // `keep` never rejects.
        void keep();
      }}
    >
      <div class="report-source">
        <MarkedSentence sentence={sentence} language={language} reads={readsOf(form)} />
        {children}
      </div>
      <div class="report-fields">
        {form.type === 'institution' ? (
          <InstitutionFields form={form} onChange={setForm} />
        ) : form.type === 'official' ? (
          <OfficialFields form={form} sentence={sentence} find={find} onChange={setForm} />
        ) : (
          <RecordFields form={form} sentence={sentence} find={find} onChange={setForm} />
        )}
        <div role="alert">
          {isTried && faults.length > 0 && (
            <ul class="report-faults small">
              {faults.map((fault) => (
                <li key={fault}>{translate(`reports.fault.${keyOf(fault)}`)}</li>
              ))}
            </ul>
          )}
        </div>
        <div class="report-buttons">
          <button
            type="submit"
            class="button primary"
            disabled={busy}
            aria-keyshortcuts="K"
            title={translate('reports.keepHint')}
          >
            <Icon name="check" />
            {translate('reports.keep')} <kbd>K</kbd>
          </button>
          {onLeave && (
            <button type="button" class="button" aria-keyshortcuts="L" onClick={onLeave}>
              {translate('reports.leave')} <kbd>L</kbd>
            </button>
          )}
        </div>
      </div>
    </form>
  );
}
