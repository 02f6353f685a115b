import { useId } from 'preact/hooks';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { shortKindKey } from '../../utils/core/i18n/kind-key.ts';
import { eventTitle } from '../../utils/core/reports/keeping/event-title.ts';
import type { FactForm as Form, RecordForm } from '../../utils/core/reports/keeping/form.ts';
import type { Proposal } from '../../utils/core/reports/proposals/types.ts';
import { useLanguage } from '../language/language.tsx';
import { listFormat } from '../language/list-format.ts';
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

/**
 * One report: what, who, when and whether the packs know it; opened, its form. K keeps it and L leaves it, also closed.
 */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, language, isShown, busy, find, onShow, onKeep, onLeave } = props;
  const { form, quote, status } = proposal;
  const { translate, locale } = useLanguage();
  const id = useId();
  const title =
    form.type === 'event'
      ? eventTitle(form, (names) => names.join(' – '), translate)
      : translate('reports.titled', [
          translate(shortKindKey(form.kind, form.type)),
          partiesOf(form, listFormat(locale)),
        ]);
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
            {form.isPlanned && date !== '' ? translate('reports.separator') : ''}
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

/** Who signed with whom, or who visited whom. */
function partiesOf({ type, parties }: RecordForm, list: Intl.ListFormat): string {
  if (type !== 'visit') return parties.map(({ name }) => name).join(' – ');
  const on = (...sides: readonly string[]) =>
    list.format(parties.filter(({ side }) => sides.includes(side)).map(({ name }) => name));
  return [on('visitor', 'party'), on('host')].filter((side) => side !== '').join(' → ');
}
