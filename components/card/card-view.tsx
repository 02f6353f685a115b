import { describeReference } from '../../utils/core/facts/as-of/describe-reference.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import { describeEntityFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { ConnectionLines } from '../connections/connection-lines.tsx';
import { EntityDetail } from '../detail/entity-detail.tsx';
import { EntityKind } from '../detail/entity-heading.tsx';
import { FailureNote, ReducedDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { CardBar } from './card-bar.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardOutline } from './card-outline.tsx';
import type { CorrectionScope } from './not-this-one.tsx';

export interface CardViewProps {
  readonly contents: CardContents;
  /** Unique in its root: labels the dialog. */
  readonly id: string;
  /** `sheet`: at the bottom of a touch screen. */
  readonly shape: 'card' | 'sheet';
  readonly reference: ReferenceDate;
  /** Why the text on the page was linked, in one line; `null` once another entity was opened from the card. */
  readonly why: string | null;
  /** The name of the entity to go back to. */
  readonly back: string | null;
  readonly pinned: boolean;
  /** Host name of the page, empty for pages that have none. */
  readonly site: string;
  /** What the reader did last on the card and failed; a null `error` where no pack in use knows the entity. */
  readonly failure?: { readonly what: 'entity' | 'correction'; readonly error: unknown } | null;
  readonly onRetry: () => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onDrag: (event: PointerEvent) => void;
  /** Called when a menu opens or closes: the card stays open while its menu is open. */
  readonly onHold: (on: boolean) => void;
  readonly onNotThisOne: (scope: CorrectionScope) => void;
  /** Resolves with true where the clipboard accepted it. */
  readonly onCopyCorrection: () => Promise<boolean>;
}

/** The card: the bar, the facts, and why the text was linked. */
export function CardView(props: CardViewProps) {
  const { contents, shape, reference, why, pinned } = props;
  const { translate, locale } = useLanguage();
  const loaded = contents.state === 'loaded' ? contents.card : null;
  const name = contents.state === 'loaded' ? contents.card.name : contents.name;
  return (
    <div
      class={`card card-${shape}${pinned ? ' card-pinned' : ''}`}
      role="dialog"
      aria-label={translate('card.label', [name])}
      aria-busy={contents.state === 'loading'}
      tabIndex={-1}
    >
      <CardBar {...props} kind={loaded && <EntityKind card={loaded} />} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="card-body" tabIndex={0} aria-label={name} key={loaded?.id ?? contents.state}>
        {contents.state === 'loaded' ? (
          <EntityDetail
            card={contents.card}
            size="card"
            onOpen={props.onOpen}
            reference={reference}
            lead={<ConnectionLines connections={contents.card.connections} limit={2} />}
            more={<p class="quiet small">{describeReference(reference, locale, translate)}</p>}
          />
        ) : (
          <CardOutline contents={contents} onRetry={props.onRetry} />
        )}
      </section>
      {props.failure && (
        <FailureNote
          failure={describeEntityFailure(`failure.what.${props.failure.what}`, props.failure.error, translate)}
        />
      )}
      {loaded?.isReduced && <ReducedDataNote />}
      {loaded && why !== null && <CardFoot {...props} why={why} />}
    </div>
  );
}
