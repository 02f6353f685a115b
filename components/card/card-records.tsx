import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { ConnectionLines } from '../connections/connection-lines.tsx';
import { EntityLinks } from '../detail/entity-links.tsx';
import { ENTITY_VIEWS } from '../detail/entity-views.tsx';
import { Roles } from '../detail/roles.tsx';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import { RecordLine } from '../records/record-line.tsx';
import { Icon } from '../theme/icon.tsx';
import type { CardFacts } from './card-facts.ts';

/** A longer list is for the side panel. */
const MAX_OPENED = 20;

/** All records of a type, and those that the lines above leave. */
const COUNT_KEYS = {
  agreements: ['card.agreements', 'card.moreAgreements'],
  visits: ['card.visits', 'card.moreVisits'],
  events: ['card.events', 'card.moreEvents'],
} as const;

interface Group {
  readonly key: string;
  readonly label: string;
  readonly content: () => ComponentChildren;
}

interface CardRecordsProps {
  readonly card: EntityCard;
  readonly facts: CardFacts;
  readonly id: string;
  readonly onPanel: () => void;
}

function useGroups({ card, facts, onPanel }: CardRecordsProps): readonly Group[] {
  const { translate } = useLanguage();
  const list = (records: readonly CardRecord[]) => (
    <>
      <ul class="facts-list">
        {records.slice(0, MAX_OPENED).map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
      {records.length > MAX_OPENED && (
        <button type="button" class="link small card-rest" onClick={onPanel}>
          {translate('card.rest', [String(records.length)])}
        </button>
      )}
    </>
  );
  const countOf = (type: 'agreements' | 'visits' | 'events'): Group => {
    const records = facts[type];
    const [all, more] = COUNT_KEYS[type];
    const label = translate(records.length < card[type].length ? more : all, [], records.length);
    return { key: type, label, content: () => list(records) };
  };
  const roles: Group = {
    key: 'roles',
    label: translate(card.type === 'official' ? 'card.roles' : 'card.people', [], card.roles.length),
    content: () => <Roles roles={card.roles} otherOf={ENTITY_VIEWS[card.type].otherOf} />,
  };
  return [
    ...(['agreements', 'visits', 'events'] as const).filter((type) => facts[type].length > 0).map(countOf),
    ...(card.roles.length > 0 ? [roles] : []),
  ];
}

/** The records, one line each: what ties this page, agreements, then counts that open; what is missing is said last. */
export function CardRecords(props: CardRecordsProps) {
  const { card, facts, id } = props;
  const { translate, locale } = useLanguage();
  const groups = useGroups(props);
  const [opened, setOpened] = useState<string | null>(null);
  const { agreements, visits, summary, coverage } = card;
  const content = groups.find(({ key }) => key === opened)?.content() ?? null;
  return (
    <>
      {facts.lines.length === 0 && (
        <div class="card-who">
          {summary !== null && <p class="card-summary">{summary}</p>}
          <EntityLinks card={card} />
          <Sources citations={card.citations} />
        </div>
      )}
      {facts.lines.length > 0 && (
        <ul class="facts-list">
          {facts.lines.map(({ record, isTied }) => (
            <RecordLine key={record.id} record={record} isTied={isTied} />
          ))}
        </ul>
      )}
      {card.tied.length === 0 && <ConnectionLines connections={card.connections} limit={1} />}
      {groups.length > 0 && (
        <p class="card-counts">
          {groups.map(({ key, label }) => (
            <button
              key={key}
              type="button"
              class="card-count"
              aria-expanded={key === opened}
              aria-controls={`${id}-group`}
              onClick={() => setOpened(key === opened ? null : key)}
            >
              <Icon name={key === opened ? 'up' : 'down'} size={12} />
              {label}
            </button>
          ))}
        </p>
      )}
      <div id={`${id}-group`} class="card-opened" hidden={content === null}>
        {content}
      </div>
      {agreements.length + visits.length === 0 && (
        <p class="card-none">{translate('card.none', [formatDate(coverage.asOf, locale, translate)])}</p>
      )}
    </>
  );
}
