import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clipboardFormat, fileFormats, recordFormats } from '../../utils/core/export/formats.ts';
import { packFormats } from '../../utils/core/export/packs/formats.ts';
import { tieRows } from '../../utils/core/facts/cards/first-ties.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { isPartlyRead } from '../../utils/core/page/tab-report.ts';
import { useLanguage } from '../language/language.tsx';
import { useKeyHint } from '../shortcuts/shortcuts.tsx';
import { Icon } from '../theme/icon.tsx';
import { type AnyFormat, ExportMenu } from './export-menu.tsx';
import { SiteChoice } from './site-choice.tsx';
import type { AttemptedActions, OpenPage } from './types.ts';

interface PageFootProps {
  readonly page: OpenPage;
  readonly actions: Pick<AttemptedActions, 'export' | 'toggleHidden' | 'setRule'>;
  /** What stands above the buttons. */
  readonly children?: ComponentChildren;
}

/** What the reader can do with the whole page: hide its highlights, pause its site, export its records and mentions. */
export function PageFoot({ page, actions, children }: PageFootProps) {
  const { report, together, host, rule, tablesAddress } = page;
  const { translate } = useLanguage();
  const hideHint = useKeyHint(['toggle-hidden']);
  const [status, setStatus] = useState('');
  const foot = useRef<HTMLElement>(null);
  // What stands above the foot while the reader scrolls has to know how high it is.
  useLayoutEffect(() => {
    const { current } = foot;
    if (!current) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--foot-height', `${current.offsetHeight}px`));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const isEmpty = report.mentions.length === 0;
  const isHidden = report.state === 'hidden';
  const hideWords = translate(isHidden ? 'page.show' : 'page.hide');
  const save = (format: AnyFormat) => {
    setStatus('');
    actions.export(format).then(
      (name) => {
        const done = name === null ? translate('page.copied') : translate('page.saved', [name]);
        setStatus(isPartlyRead(report) ? translate('page.exportedPart', [done]) : done);
      },
      (error: unknown) => {
        const what = format.id === 'tab-separated' ? 'failure.what.copy' : 'failure.what.save';
        setStatus(describeFailure(what, error, translate));
      },
    );
  };
  const ties = tieRows(together).direct;
  const groups = [
    ...(ties > 0 ? [{ title: translate('page.exportRecords', [], ties), formats: recordFormats }] : []),
    { title: translate('page.exportMentions'), formats: [clipboardFormat, ...fileFormats] },
    { title: translate('packExport.ofPage'), formats: packFormats },
  ];
  return (
    <footer class="foot" ref={foot}>
      {children}
      <p class="foot-status" role="status">
        {status}
      </p>
      {tablesAddress && (
        <p class="foot-table small">
          <a href={tablesAddress} target="_blank" rel="noreferrer">
            {translate('register.pageTable')}
          </a>
        </p>
      )}
      <div class="foot-row">
        <button
          type="button"
          class="button"
          aria-pressed={isHidden}
          title={hideHint(hideWords)}
          disabled={isEmpty}
          onClick={actions.toggleHidden}
        >
          <Icon name={isHidden ? 'hidden' : 'eye'} />
          {hideWords}
        </button>
        {host !== '' && (
          <SiteChoice host={host} rule={rule} packVersion={report.packVersion ?? ''} onRule={actions.setRule} />
        )}
        <ExportMenu<AnyFormat> onExport={save} groups={groups} disabled={isEmpty} />
      </div>
    </footer>
  );
}
