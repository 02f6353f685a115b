import type { VNode } from 'preact';
import type { CardAgreement, CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RecordType } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { AgreementHeadline, EventHeadline, VisitHeadline } from './record-headline.tsx';
import { AgreementPeople, EventPeople, VisitPeople } from './record-people.tsx';

interface RecordView<Item extends CardRecord> {
  /** What it is, in one line, with the other entities in it. */
  Headline(props: { readonly record: Item }): VNode;
  /** The people who took part, with their roles. */
  People(props: { readonly record: Item }): VNode | null;
  /** Shown beside its date and places. */
  facts(record: Item, translate: Translate): readonly string[];
  /** Shown below its summary. */
  Term(props: { readonly record: Item }): VNode | null;
}

function ValidUntil({ record: { validUntil } }: { readonly record: CardAgreement }) {
  const { translate, locale } = useLanguage();
  if (validUntil === null) return null;
  return <p class="record-line">{translate('detail.validUntil', [formatDate(validUntil, locale, translate)])}</p>;
}

const nothing = () => null;

/** How each type of record is shown where types differ; its icon has the name of the type (`theme/icon-shapes.ts`). */
const RECORD_VIEWS: {
  readonly [Type in RecordType]: RecordView<Extract<CardRecord, { readonly type: Type }>>;
} = {
  agreement: { Headline: AgreementHeadline, People: AgreementPeople, facts: () => [], Term: ValidUntil },
  visit: {
    Headline: VisitHeadline,
    People: VisitPeople,
    facts: ({ delegationSize }, translate) =>
      delegationSize === null ? [] : [translate('detail.size', [], delegationSize)],
    Term: nothing,
  },
  event: { Headline: EventHeadline, People: EventPeople, facts: () => [], Term: nothing },
};

export const viewOf = ({ type }: CardRecord): RecordView<CardRecord> => RECORD_VIEWS[type];
