import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { ConnectionLines } from '../connections/connection-lines.tsx';
import { CiteRecord } from '../detail/cite-record.tsx';
import { EntityDetail } from '../detail/entity-detail.tsx';
import { RecordDetail } from '../detail/record-detail.tsx';
import { EntityTimeline } from '../drawings/entity-timeline.tsx';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import type { Subject } from './subject.ts';
import type { PopupActions } from './types.ts';

type Loaded =
  | { readonly kind: 'loading' | 'gone' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'entity'; readonly card: EntityCard }
  | { readonly kind: 'record'; readonly record: CardRecord };

interface DetailViewProps {
  readonly subject: Subject;
  readonly actions: Pick<PopupActions, 'card' | 'record' | 'copy'>;
  readonly reference: ReferenceDate;
  readonly onOpen: (subject: Subject) => void;
  /** Gives the name of the subject, for the button that goes back to it. */
  readonly onNamed: (name: string) => void;
}

async function load(subject: Subject, actions: DetailViewProps['actions']): Promise<Loaded> {
  if (subject.kind === 'entity') {
    const card = await actions.card(subject.id);
    return card ? { kind: 'entity', card } : { kind: 'gone' };
  }
  const record = await actions.record(subject.id);
  return record ? { kind: 'record', record } : { kind: 'gone' };
}

/** An entity or a record in full. */
export function DetailView({ subject, actions, reference, onOpen, onNamed }: DetailViewProps) {
  const { translate } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempts, setAttempts] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    load(subject, actions).then(
      (found) => {
        if (!current) return;
        setLoaded(found);
        if (found.kind === 'entity') onNamed(found.card.name);
        if (found.kind === 'record') onNamed(found.record.title);
        if (body.current) body.current.scrollTop = 0;
      },
      (error: unknown) => current && setLoaded({ kind: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [subject, actions, attempts]);
  const tools = (record: CardRecord) => <CiteRecord record={record} onCopy={actions.copy} />;
  const open = (id: EntityId) => onOpen({ kind: 'entity', id });
  return (
    <section class="detail-view">
      <div class="scroll detail-scroll" ref={body} aria-busy={loaded.kind === 'loading'}>
        {loaded.kind === 'entity' && (
          <EntityDetail
            card={loaded.card}
            reference={reference}
            recordTools={tools}
            onOpen={open}
            lead={<ConnectionLines connections={loaded.card.connections} />}
            more={<EntityTimeline card={loaded.card} reference={reference} />}
          />
        )}
        {loaded.kind === 'record' && (
          <RecordDetail record={loaded.record} recordTools={tools} reference={reference} onOpen={open} />
        )}
        {loaded.kind === 'gone' && <p class="note">{translate('popup.gone')}</p>}
        {loaded.kind === 'failed' && (
          <FailureNote
            failure={describeFailure('failure.what.detail', loaded.error, translate)}
            onRetry={() => {
              setLoaded({ kind: 'loading' });
              setAttempts(attempts + 1);
            }}
          />
        )}
      </div>
    </section>
  );
}
