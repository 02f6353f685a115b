import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { checkForm } from '../../utils/core/reports/keeping/check-form.ts';
import type { FactForm as Form } from '../../utils/core/reports/keeping/form.ts';
import type { Proposal } from '../../utils/core/reports/proposals/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { countReports } from './count-reports.ts';
import { ProposalRow } from './proposal-row.tsx';
import type { PageReportsState, ReportActions } from './types.ts';

interface PageReportsProps {
  readonly state: PageReportsState;
  readonly actions: ReportActions;
}

/** What was kept last, to be taken back; `isUndone` once it was. */
interface Kept {
  readonly key: string;
  readonly title: string;
  readonly isUndone: boolean;
}

/**
 * What the page reports: a line at the foot, which the reader opens to see each report with its form in place of the
 * lists. Only the reader keeps anything; proposals are forgotten with the page.
 */
export function PageReports({ state, actions }: PageReportsProps) {
  const { translate } = useLanguage();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const focusNext = useRef(false);

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    // The next report, so that one key after the other settles them all.
    const next = section.current?.querySelector<HTMLElement>('.report-open');
    (next ?? section.current?.querySelector<HTMLElement>('.report-undo, .reports-line'))?.focus();
  });

  // Its place is kept, so that the line covers nothing that the reader is about to click.
  if (state.kind === 'reading') return <div class="reports reports-awaited" />;
  if (state.kind === 'failed') return <FailureNote failure={state.why} />;
  const { source, proposals } = state.found;
  const open = proposals.filter(({ key }) => !left.has(key));
  // The buttons below do not move from under the pointer, and the reader knows that it was looked for.
  if (open.length === 0 && kept === null)
    return <p class="reports reports-awaited reports-none">{translate('reports.none')}</p>;

  const attempt = (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    act()
      .catch((error: unknown) => {
        console.error(error);
        setFailure(describeFailure('failure.what.keep', error, translate));
      })
      .finally(() => setBusy(false));
  };
  const settle = (key: string) => {
    focusNext.current = true;
    setShown(null);
    setLeft((now) => new Set([...now, key]));
  };
  const keep = (proposal: Proposal, form: Form, title: string) => {
    if (checkForm(form).length > 0) {
      setShown(proposal.key);
      return;
    }
    attempt(async () => {
      await actions.keep({ form, source, quote: proposal.quote });
      settle(proposal.key);
      setKept({ key: proposal.key, title, isUndone: false });
    });
  };
  const undo = () =>
    attempt(async () => {
      await actions.undo();
      focusNext.current = true;
      setLeft((now) => new Set([...now].filter((key) => key !== kept?.key)));
      setKept((now) => now && { ...now, isUndone: true });
    });

  return (
    <section class="reports" ref={section} aria-label={translate('reports.title')}>
      {open.length > 0 && (
        <button
          type="button"
          class="reports-line"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {/* It opens upwards. */}
          <Icon name={isOpen ? 'down' : 'up'} />
          <span>{translate('reports.line', [countReports(open, translate)])}</span>
        </button>
      )}
      <p class="reports-kept" role="status">
        {kept && (
          <>
            <span>{translate(kept.isUndone ? 'reports.undone' : 'reports.kept', [kept.title])}</span>
            {!kept.isUndone && (
              <button type="button" class="link report-undo" onClick={undo}>
                {translate('reports.undo')}
              </button>
            )}
          </>
        )}
      </p>
      <FailureNote failure={failure} />
      <ol id={id} class="reports-list" hidden={!isOpen}>
        {isOpen &&
          open.map((proposal) => (
            <ProposalRow
              key={proposal.key}
              proposal={proposal}
              language={source.language}
              isShown={shown === proposal.key}
              busy={busy}
              find={actions.find}
              onShow={() => setShown(shown === proposal.key ? null : proposal.key)}
              onKeep={(form, title) => keep(proposal, form, title)}
              onLeave={() => settle(proposal.key)}
            />
          ))}
      </ol>
    </section>
  );
}
