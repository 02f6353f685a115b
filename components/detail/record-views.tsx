import type { VNode } from 'preact';
import { describeTerm } from '../../utils/core/facts/cards/describe-term.ts';
import type { CardAgreement, CardRecord } from '../../utils/core/facts/cards/types.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RecordType } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { useDetail } from './detail-context.tsx';
import { AgreementHeadline, EventHeadline, type HeadlineProps, VisitHeadline } from './record-headline.tsx';
import { AgreementPeople, EventPeople, VisitPeople } from './record-people.tsx';

interface RecordView<Item extends CardRecord> {
  /** What it is, in one line, with the other entities in it. */
  Headline(props: HeadlineProps<Item>): VNode;
  /** The people who took part, with their roles. */
  People(props: { readonly record: Item }): VNode | null;
  /** Shown beside its date and places. */
  facts(record: Item, translate: Translate): readonly string[];
  /** Shown below its summary. */
  Term(props: { readonly record: Item }): VNode | null;
}

function AgreementTerm({ record }: { readonly record: CardAgreement }) {
  const { translate, locale } = useLanguage();
  const { reference } = useDetail();
  return (
    <>
      {describeTerm(record, reference, locale, translate).map((line) => (
        <p class="record-line" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

const nothing = () => null;

/** How each type of record is shown where types differ; its icon has the name of the type (`theme/icon-shapes.ts`). */
const RECORD_VIEWS: {
  readonly [Type in RecordType]: RecordView<Extract<CardRecord, { readonly type: Type }>>;
} = {
  agreement: { Headline: AgreementHeadline, People: AgreementPeople, facts: () => [], Term: AgreementTerm },
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
