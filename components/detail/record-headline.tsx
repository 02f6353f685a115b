import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import type { CardAgreement, CardEvent, CardVisit, EntityLink } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { placeNames } from '../language/place-names.ts';
import { Sentence } from '../language/sentence.tsx';
import { useDetail } from './detail-context.tsx';
import { EntityNames } from './entity-names.tsx';

export interface HeadlineProps<Item> {
  readonly record: Item;
  /** Says "memorandum" for every kind of memorandum, for a line of a list. */
  readonly isShort?: boolean;
}

export function AgreementHeadline({ record, isShort = false }: HeadlineProps<CardAgreement>) {
  const { translate } = useLanguage();
  const { self } = useDetail();
  const others = record.parties.filter(({ id }) => id !== self);
  const isParty = others.length < record.parties.length;
  const shape = others.length === 0 ? 'alone' : isParty ? 'with' : 'between';
  return (
    <Sentence
      of={(slots) => translate(`detail.agreement.${shape}`, slots)}
      parts={[formatKind(record, translate, isShort), <EntityNames key="parties" entities={others} />]}
    />
  );
}

/** Worded from the side of the entity on the card: it visited the others, or the others visited it. */
export function VisitHeadline({ record }: { readonly record: CardVisit }) {
  const { translate, locale } = useLanguage();
  const { self } = useDetail();
  const stands = (side: readonly EntityLink[]) => side.some(({ id }) => id === self);
  const names = (side: readonly EntityLink[]) => (
    <EntityNames key="side" entities={side.filter(({ id }) => id !== self)} />
  );
  const hosts = record.hosts.length > 0 ? names(record.hosts) : placeNames(record.places, locale);
  const [shape, parts] =
    stands(record.visitors) && hosts !== ''
      ? (['to', [hosts]] as const)
      : stands(record.hosts) && record.visitors.length > 0
        ? (['from', [names(record.visitors)]] as const)
        : hosts !== ''
          ? (['of', [names(record.visitors), hosts]] as const)
          : (['plain', [<EntityNames key="visitors" entities={record.visitors} />]] as const);
  if (record.visitors.length === 0 && shape !== 'to') return <>{record.title}</>;
  return <Sentence of={(slots) => translate(`detail.visit.${record.kind}.${shape}`, slots)} parts={parts} />;
}

export const EventHeadline = ({ record }: { readonly record: CardEvent }) => <>{record.title}</>;
