import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../utils/core/export/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { ENTITY_TYPE_KEYS, LISTED_ENTITY_TYPES } from '../../utils/core/i18n/type-keys.ts';
import type { EntityId, EntityType } from '../../utils/core/pack/types.ts';
import { VisitNote } from '../access/visit-note.tsx';
import { useLanguage } from '../language/language.tsx';
import type { OpenPage, ViewActions } from '../popup/types.ts';
import { Icon } from '../theme/icon.tsx';
import { EntityRow } from './entity-row.tsx';
import { ExportMenu } from './export-menu.tsx';
import { PartlyReadNote } from './failed-page.tsx';
import { groupMentions } from './group-mentions.ts';
import { Message } from './message.tsx';
import { SiteChoice } from './site-choice.tsx';
import { Stepper } from './stepper.tsx';

interface PageViewProps {
  readonly page: OpenPage;
  readonly actions: ViewActions;
  readonly onOpen: (entity: EntityId) => void;
  readonly onSearch: () => void;
}

/** What was found on the page: its entities with their mentions, the buttons to step through them, and the export. */
export function PageView({ page, actions, onOpen, onSearch }: PageViewProps) {
  const { translate, locale } = useLanguage();
  const [current, setCurrent] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const { report, host, rule } = page;
  if (report.state === 'paused') return <PausedPage page={page} actions={actions} />;

  const groups = groupMentions(page);
  const reveal = (key: string) => {
    setCurrent(key);
    actions.reveal(key);
  };
  // Where there is no other mention, or it could not be shown, the reader is where they were.
  const step = async (direction: 'next' | 'previous') => {
    const key = await actions.step(direction);
    if (key !== null) setCurrent(key);
  };
  const save = (format: ExportFormat) =>
    actions.export(format).then(
      (name) => setStatus(name === null ? translate('popup.copied') : translate('popup.saved', [name])),
      (error: unknown) => {
        const what = format.id === 'tab-separated' ? 'failure.what.copy' : 'failure.what.save';
        setStatus(describeFailure(what, error, translate));
      },
    );
  const hidden = report.state === 'hidden';
  const mentions = translate('popup.mentions', [], report.mentions.length);
  const number = new Intl.NumberFormat(locale);
  const list = (type: EntityType) => {
    const some = groups.filter((group) => group.type === type);
    if (some.length === 0) return null;
    return (
      <section key={type} class="page-group" aria-labelledby={`group-${type}`}>
        <h2 class="label" id={`group-${type}`}>
          {translate(ENTITY_TYPE_KEYS[type].heading)} <span class="tag">{number.format(some.length)}</span>
        </h2>
        <ul>
          {some.map((group) => (
            <EntityRow
              key={group.entity}
              group={group}
              current={current}
              onOpen={() => onOpen(group.entity)}
              onReveal={reveal}
            />
          ))}
        </ul>
      </section>
    );
  };

  return (
    <>
      <div class="page-head">
        <p class="page-title" title={report.title}>
          <bdi>{report.title || report.url}</bdi>
        </p>
        <div class="page-sum">
          <p role="status">
            {report.state === 'reading' && groups.length === 0
              ? translate('popup.reading')
              : translate('popup.summary', [mentions], groups.length)}
          </p>
          {groups.length > 0 && (
            <Stepper
              index={report.mentions.findIndex(({ key }) => key === current)}
              count={report.mentions.length}
              onStep={step}
            />
          )}
        </div>
        {report.state === 'reading' && <progress aria-label={translate('popup.reading')} />}
      </div>
      <div class="scroll">
        {page.visitOnly && <VisitNote host={host === '' ? null : host} onAllow={actions.allow} />}
        {hidden && <p class="note">{translate('popup.hidden')}</p>}
        {report.state === 'failed' && <PartlyReadNote onRetry={actions.retry} />}
        {groups.length === 0 && report.state !== 'reading' && report.state !== 'failed' && (
          <Message icon="eye" title={translate('popup.none')} why={translate('popup.noneHint')}>
            <button type="button" class="button" onClick={onSearch}>
              {translate('popup.searchAll')}
            </button>
          </Message>
        )}
        {LISTED_ENTITY_TYPES.map(list)}
      </div>
      <footer class="foot">
        <p class="foot-status" role="status">
          {status}
        </p>
        <div class="foot-row">
          <button
            type="button"
            class="button"
            aria-pressed={hidden}
            disabled={groups.length === 0}
            onClick={actions.toggleHidden}
          >
            <Icon name={hidden ? 'hidden' : 'eye'} />
            {translate(hidden ? 'popup.show' : 'popup.hide')}
          </button>
          {host !== '' && (
            <SiteChoice host={host} rule={rule} packVersion={report.packVersion ?? ''} onRule={actions.setRule} />
          )}
          <ExportMenu onExport={save} disabled={groups.length === 0} />
        </div>
      </footer>
    </>
  );
}

function PausedPage({ page, actions }: { readonly page: OpenPage; readonly actions: ViewActions }) {
  const { translate } = useLanguage();
  const { host, rule } = page;
  const title =
    rule?.kind === 'until-data-changes' ? 'pausedUntilTitle' : rule?.kind === 'paused' ? 'pausedTitle' : 'offTitle';
  return (
    <div class="scroll">
      <Message icon="pause" title={translate(`popup.${title}`, [host])} why={translate('popup.paused')}>
        <button type="button" class="button primary" onClick={() => actions.setRule({ kind: 'on' })}>
          {translate('popup.resume')}
        </button>
      </Message>
    </div>
  );
}
