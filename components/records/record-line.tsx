import { useId, useState } from 'preact/hooks';
import { describeRelation } from '../../utils/core/facts/as-of/describe-relation.ts';
import { describeStanding, describeWhen } from '../../utils/core/facts/cards/describe-standing.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { differencesIn } from '../detail/accounts.tsx';
import { DetailProvider, useDetail } from '../detail/detail-context.tsx';
import { viewOf } from '../detail/record-views.tsx';
import { useLanguage } from '../language/language.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import { RecordSummary } from './record-summary.tsx';

interface RecordLineProps {
  readonly record: CardRecord;
  /** It names another name of the page. */
  readonly isTied?: boolean;
  /** Open from the start. */
  readonly isOpen?: boolean;
  /** Further classes, by which a list marks its rows. */
  readonly mark?: string;
}

/**
 * A record as one line: date, kind, the other parties, and when that was for the reader of this page. A press opens the
 * rest in place. The whole line is one button, so that the keyboard passes a record with one step.
 */
export function RecordLine({ record, isTied = false, isOpen = false, mark = '' }: RecordLineProps) {
  const { translate, locale } = useLanguage();
  const detail = useDetail();
  const [isOpened, setOpened] = useState(isOpen);
  // Paper has no lines that open.
  const { isPrinting } = useViewPrinting();
  const open = isOpened || isPrinting;
  const id = useId();
  const { Headline } = viewOf(record);
  const relation =
    detail.reference &&
    (describeStanding(record, detail.reference, locale, translate) ??
      describeRelation(record, detail.reference, locale, translate));
  return (
    <li class={`fact${isTied ? ' fact-tied' : ''} ${mark}`} data-record={record.id}>
      <button
        type="button"
        class="fact-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpened(!isOpened)}
      >
        <span class="fact-date">{describeWhen(record, locale, translate)}</span>{' '}
        <span class="fact-what">
          {isTied && <span class="visually-hidden">{translate('records.tied')} </span>}
          <span class="fact-name">
            {record.withHome && <span class="tag fact-home">{translate('records.withUs')}</span>}
            <DetailProvider value={{ ...detail, isPlain: true }}>
              <Headline record={record} isShort />
            </DetailProvider>
          </span>
          {relation !== null && (
            <>
              <span class="fact-dot"> · </span>
              <span class="fact-relation">{relation}</span>
            </>
          )}
          {differencesIn(record).size > 0 && (
            <>
              <span class="fact-dot"> · </span>
              <span class="fact-relation">{translate('accounts.line')}</span>
            </>
          )}
        </span>
      </button>
      <div id={id} class="fact-more" hidden={!open}>
        {open && <RecordSummary record={record} />}
      </div>
    </li>
  );
}
