import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describeReference } from '../../utils/core/facts/as-of/describe-reference.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { VisitNote } from '../access/visit-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { PrintButton } from '../printing/print-button.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import type { PrintSubject } from '../printing/types.ts';
import { ShortcutSection } from '../shortcuts/shortcut-section.tsx';
import { PartlyReadNote } from './failed-page.tsx';
import { Message } from './message.tsx';
import { PageFacts } from './page-facts.tsx';
import { PageFoot } from './page-foot.tsx';
import type { ChosenView } from './panel-view.ts';
import { Stepper } from './stepper.tsx';
import type { AttemptedActions, OpenPage } from './types.ts';
import { useFound } from './use-found.ts';

export interface PageViewProps {
  readonly page: OpenPage;
  readonly actions: AttemptedActions;
  /** `null` for a small window: ties and names between a fixed head and a fixed foot. */
  readonly views: ChosenView | null;
  /** The day that records are described relative to. */
  readonly reference: ReferenceDate;
  readonly onOpen: (entity: EntityId) => void;
  /** What the page reports. It comes last, so it stands where it moves nothing, and opens in place of the lists. */
  readonly reports?: ComponentChildren;
  /** Opens the search; `null` where there is none. */
  readonly onSearch: (() => void) | null;
  /** Opens a tab that prints; `null` in such a tab, which has no tools for the page itself. */
  readonly onPrint: ((subject: PrintSubject) => void) | null;
}

/** What was found on the page, with the buttons to step through it and to export it. */
export function PageView({ page, actions, views, reference, reports, onOpen, onSearch, onPrint }: PageViewProps) {
  const { translate, locale } = useLanguage();
  const [current, setCurrent] = useState<string | null>(null);
  const found = useFound();
  const { isPrinting } = useViewPrinting();
  const { report, host } = page;
  const compact = views === null;
  const isEmpty = report.mentions.length === 0;
  const isReading = report.state === 'reading';
  const reveal = (key: string) => {
    setCurrent(key);
    actions.reveal(key);
  };
  // Where there is no other mention, or it could not be shown, the current one stays.
  const step = async (direction: 'next' | 'previous') => {
    const key = await actions.step(direction);
    if (key !== null) setCurrent(key);
  };
  const Title = compact ? 'p' : 'h1';
  const print = onPrint && (() => onPrint({ kind: 'view', view: views?.view ?? 'ties' }));
  return (
    <div class={compact ? 'page-view compact' : 'page-view'}>
      <header class="page-head">
        <Title class="page-title" title={report.title} lang={report.language || undefined}>
          <bdi>{report.title || report.url}</bdi>
        </Title>
        {/* Paper does not show where the title leads. */}
        {(onPrint === null || isPrinting) && (
          <p class="page-address small">
            <a href={report.url} target="_blank" rel="noreferrer">
              {report.url}
            </a>
          </p>
        )}
        <div class="page-sum">
          {/* The side panel announces what it found itself, since its list may be hidden. */}
          <p role={compact ? 'status' : undefined}>{isReading && isEmpty ? translate('page.reading') : found(page)}</p>
          {!isEmpty && (
            <div class="page-tools">
              <PrintButton onPrint={print} />
              {onPrint !== null && (
                <Stepper
                  index={report.mentions.findIndex(({ key }) => key === current)}
                  count={report.mentions.length}
                  onStep={step}
                />
              )}
            </div>
          )}
        </div>
        {!compact && !isEmpty && <p class="quiet small">{describeReference(reference, locale, translate)}</p>}
        {isReading && <progress aria-label={translate('page.reading')} />}
      </header>
      <div class="page-body">
        {page.visitOnly && <VisitNote host={host === '' ? null : host} onAllow={actions.allow} />}
        {report.state === 'hidden' && <p class="note">{translate('page.hidden')}</p>}
        {report.isCut && <p class="note">{translate('page.cut')}</p>}
        {report.state === 'failed' && <PartlyReadNote onRetry={actions.retry} />}
        {isEmpty && !isReading && report.state !== 'failed' && (
          <Message icon="eye" title={translate('page.none')} why={onSearch && translate('page.noneHint')}>
            {onSearch && (
              <button type="button" class="button" onClick={onSearch}>
                {translate('page.searchAll')}
              </button>
            )}
          </Message>
        )}
        {!isEmpty && (
          <PageFacts
            page={page}
            views={views}
            reference={reference}
            current={current}
            onOpen={onOpen}
            onReveal={reveal}
          />
        )}
        {compact && <ShortcutSection />}
      </div>
      {onPrint !== null && (
        <PageFoot page={page} actions={actions}>
          {reports}
        </PageFoot>
      )}
    </div>
  );
}
