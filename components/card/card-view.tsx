import { useRef, useState } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { describeEntityFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { Explanation } from '../../utils/core/linking/scoring/explain-evidence.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { CiteFormats, type CiteTools } from '../detail/cite-formats.tsx';
import { CiteRecord } from '../detail/cite-record.tsx';
import { DetailProvider } from '../detail/detail-context.tsx';
import { FailureNote, MissingDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { cardFacts, citedFacts, MAX_LINES } from './card-facts.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHeader } from './card-header.tsx';
import { CardOutline } from './card-outline.tsx';
import { CardRecords } from './card-records.tsx';
import { CorrectedNote, type CorrectionScope } from './corrected-note.tsx';
import { useFittingLines } from './use-fitting-lines.ts';

export interface CardViewProps extends CiteTools {
  readonly contents: CardContents;
  /** Unique in its root: labels the dialog. */
  readonly id: string;
  /** The text on the page. */
  readonly text: string;
  /** `sheet`: at the bottom of a touch screen. */
  readonly shape: 'card' | 'sheet';
  readonly reference: ReferenceDate;
  /** Why the text on the page was linked; `null` once another entity was opened from the card. */
  readonly why: Explanation | null;
  /** The name of the entity to go back to. */
  readonly back: string | null;
  readonly pinned: boolean;
  /** Host name of the page, empty for pages that have none. */
  readonly site: string;
  /** Where the reader said that the link is wrong; the card then says that it is gone. */
  readonly corrected: CorrectionScope | null;
  /** What the reader has to know of the last thing they did, for a screen reader. */
  readonly announced: 'undone' | null;
  /** What the reader did last on the card and failed; a null `error` where no pack in use knows the entity. */
  readonly failure?: { readonly what: 'entity' | 'correction' | 'undo' | 'panel'; readonly error: unknown } | null;
  readonly onRetry: () => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
  /** Opens the entity in the side panel. */
  readonly onPanel: (entity: EntityId) => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onDrag: (event: PointerEvent) => void;
  /** Called when a menu opens or closes: the card stays open while its menu is open. */
  readonly onHold: (on: boolean) => void;
  readonly onWrong: (scope: CorrectionScope) => void;
  readonly onUndo: () => void;
  /** Resolves with true where the clipboard accepted it. */
  readonly onCopyCorrection: () => Promise<boolean>;
}

/** The card: who it is, the facts, and why the text was linked. */
export function CardView(props: CardViewProps) {
  const { contents, shape, pinned, corrected, text, failure } = props;
  const { translate, locale } = useLanguage();
  const loaded = contents.state === 'loaded' ? contents.card : null;
  const name = loaded?.name ?? text;
  const said =
    corrected !== null
      ? translate(`card.corrected.${corrected}`, [text, props.site])
      : props.announced === null
        ? ''
        : translate('card.undone', [text]);
  return (
    <div
      class={`card card-${shape}${pinned ? ' card-pinned' : ''}`}
      role="dialog"
      // The page around it may be in another language.
      lang={locale}
      aria-label={translate('card.label', [name])}
      aria-busy={contents.state === 'loading'}
      tabIndex={-1}
    >
      {corrected !== null ? (
        <CorrectedNote {...props} scope={corrected} />
      ) : loaded ? (
        <CardContent {...props} card={loaded} key={loaded.id} />
      ) : (
        <>
          <CardHeader {...props} card={null} name={name} cite={null} onPanel={() => {}} />
          <div class="card-body" tabIndex={-1}>
            {contents.state !== 'loaded' && <CardOutline contents={contents} onRetry={props.onRetry} />}
          </div>
        </>
      )}
      {failure && (
        <FailureNote failure={describeEntityFailure(`failure.what.${failure.what}`, failure.error, translate)} />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function CardContent({ card, ...props }: CardViewProps & { readonly card: EntityCard }) {
  const { translate } = useLanguage();
  const { reference, onCopy, onOpen } = props;
  const [citing, setCiting] = useState(false);
  const body = useRef<HTMLElement>(null);
  const facts = cardFacts(card, useFittingLines(body, MAX_LINES));
  const cited = citedFacts(card, facts, translate);
  const formats = `${props.id}-cite`;
  const onPanel = () => props.onPanel(card.id);
  const recordTools = (record: Parameters<typeof CiteRecord>[0]['record']) => (
    <CiteRecord record={record} onCopy={onCopy} />
  );
  return (
    <DetailProvider value={{ self: card.id, onOpen, reference, recordTools }}>
      <CardHeader
        {...props}
        card={card}
        name={card.name}
        onPanel={onPanel}
        cite={cited.length > 0 ? { open: citing, id: formats, onToggle: () => setCiting(!citing) } : null}
      />
      {/* It scrolls with the keyboard; what it holds can be reached by Tab. */}
      <section class="card-body" tabIndex={-1} aria-label={card.name} ref={body}>
        {cited.length > 0 && (
          <div class="card-cite">
            <CiteFormats facts={cited} id={formats} open={citing} onCopy={onCopy} />
          </div>
        )}
        <CardRecords card={card} facts={facts} id={props.id} onPanel={onPanel} />
      </section>
      <MissingDataNote isReduced={card.isReduced ?? false} damaged={card.damaged ?? []} />
      <CardFoot {...props} card={card} hasRecords={facts.lines.length > 0} />
    </DetailProvider>
  );
}
