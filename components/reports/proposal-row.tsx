import { useId } from 'preact/hooks';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { shortKindKey } from '../../utils/core/i18n/kind-key.ts';
import type { FactForm as Form, RecordForm } from '../../utils/core/reports/keeping/form.ts';
import type { Proposal } from '../../utils/core/reports/proposals/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { FactForm } from './fact-form.tsx';
import { StatusNote } from './status-note.tsx';
import type { FindEntity } from './types.ts';

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly language: string;
  readonly isShown: boolean;
  readonly busy: boolean;
  readonly find: FindEntity;
  readonly onShow: () => void;
  readonly onKeep: (form: Form, title: string) => void;
  readonly onLeave: () => void;
}

/** One report: what, who, when and whether the packs know it; opened, its form. K keeps it and L leaves it, also closed. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, language, isShown, busy, find, onShow, onKeep, onLeave } = props;
  const { form, quote, status } = proposal;
  const { translate, locale } = useLanguage();
  const id = useId();
  const title = titleOf(form, (kind) => translate(shortKindKey(kind, form.type)));
  const date = form.date.text === '' ? '' : formatDate(form.date.text, locale, translate, { length: 'short' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'k') onKeep(form, title);
    else if (key === 'l') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <li class="report">
      <button
        type="button"
        class="report-open"
        aria-expanded={isShown}
        aria-controls={id}
        aria-keyshortcuts="K L"
        onClick={onShow}
        onKeyDown={onKeyDown}
      >
        <Icon name={form.type} />
        <span class="report-what">
          <span class="report-title">{title}</span>{' '}
          <span class="quiet small">
            {form.isPlanned ? translate('reports.happened.planned') : ''}
            {form.isPlanned && date !== '' ? ', ' : ''}
            {date}
          </span>
        </span>
        <span class={`tag report-tag-${status.kind}`}>{translate(`reports.status.${status.kind}`)}</span>
      </button>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <FactForm
            start={form}
            sentence={quote.sentence}
            language={language}
            find={find}
            busy={busy}
            onKeep={(changed) => onKeep(changed, title)}
            onLeave={onLeave}
          >
            <StatusNote status={status} form={form} />
          </FactForm>
        )}
      </div>
    </li>
  );
}

function titleOf(form: RecordForm, kindName: (kind: RecordForm['kind']) => string): string {
  const on = (...sides: readonly string[]) =>
    form.parties
      .filter(({ side }) => sides.includes(side))
      .map(({ name }) => name)
      .join(', ');
  const who =
    form.type === 'visit'
      ? `${on('visitor', 'party')} → ${on('host')}`
      : form.parties.map(({ name }) => name).join(' – ');
  return `${kindName(form.kind)}: ${who}`;
}
