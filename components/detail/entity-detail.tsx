import type { ComponentChildren } from 'preact';
import { describeReference } from '../../utils/core/facts/as-of/describe-reference.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { describePack } from '../../utils/core/facts/cards/describe-pack.ts';
import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { ENTITY_TYPE_KEYS } from '../../utils/core/i18n/type-keys.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { About } from './about.tsx';
import { DetailProvider } from './detail-context.tsx';
import { EntityHeading } from './entity-heading.tsx';
import { ENTITY_VIEWS } from './entity-views.tsx';
import { Roles } from './roles.tsx';
import { RecordSection, Section } from './section.tsx';

export interface EntityDetailProps {
  readonly card: EntityCard;
  /** Opens another entity's card in place of this one; the caller keeps the history. */
  readonly onOpen: (entity: EntityId) => void;
  /** The day that records and roles are described relative to ("signed three weeks before this story"), or `null`. */
  readonly reference?: ReferenceDate | null;
  /** Shown between the heading and the records. */
  readonly lead?: ComponentChildren;
  /** Shown after the records and before the coverage. */
  readonly more?: ComponentChildren;
  /** Shown below each record. */
  readonly recordTools?: (record: CardRecord) => ComponentChildren;
  /** `card` is short, `full` shows everything. */
  readonly size?: 'card' | 'full';
  /** The `id` of the heading, which labels a dialog. */
  readonly headingId?: string;
}

/** All facts about one entity, records first: the same in the card, the popup and the side panel. */
export function EntityDetail(props: EntityDetailProps) {
  const { card, onOpen, reference = null, lead, more, size = 'full', headingId, recordTools } = props;
  const { translate } = useLanguage();
  const limit = size === 'card' ? 4 : 20;
  return (
    <DetailProvider value={{ self: card.id, onOpen, reference, recordTools }}>
      <article class={`detail detail-${size}`} key={card.id}>
        <EntityHeading card={card} {...(headingId === undefined ? {} : { id: headingId })} />
        {lead}
        {card.agreements.length + card.visits.length === 0 && (
          <p class="detail-absence">{translate('detail.noRecords')}</p>
        )}
        <RecordSection records={card.agreements} limit={limit} />
        <RecordSection records={card.visits} limit={limit} />
        <RecordSection records={card.events} limit={limit} />
        {card.roles.length > 0 && (
          <Section title={translate(ENTITY_TYPE_KEYS[card.type].roles)}>
            <Roles roles={card.roles} otherOf={ENTITY_VIEWS[card.type].otherOf} />
          </Section>
        )}
        <About card={card} />
        {more}
        <Coverage card={card} reference={reference} />
      </article>
    </DetailProvider>
  );
}

/** What the data covers, so that "no record" is not read as "no agreement", and the day that descriptions refer to. */
function Coverage({
  card: { coverage, packs },
  reference,
}: {
  readonly card: EntityCard;
  readonly reference: ReferenceDate | null;
}) {
  const { translate, locale } = useLanguage();
  return (
    <footer class="detail-coverage">
      <p class="label">{translate('detail.coverage', [formatDate(coverage.asOf, locale, translate)])}</p>
      <p>{coverage.coverage}</p>
      {packs.map((pack) => (
        <p class="quiet" key={pack.id}>
          {[translate('detail.coveragePack', [pack.title, pack.version]), ...describePack(pack, translate)].join(' · ')}
        </p>
      ))}
      {reference && <p class="quiet">{describeReference(reference, locale, translate)}</p>}
    </footer>
  );
}
