import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { peopleOf, sidesOf } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { Accounts } from '../detail/accounts.tsx';
import { useDetail } from '../detail/detail-context.tsx';
import { EntityNames } from '../detail/entity-names.tsx';
import { viewOf } from '../detail/record-views.tsx';
import { useLanguage } from '../language/language.tsx';
import { placeNames } from '../language/place-names.ts';
import { Sentence } from '../language/sentence.tsx';

/** The other parties that the line of people does not name already, so that each has one link. */
export function Partners({ record }: { readonly record: CardRecord }) {
  const { translate } = useLanguage();
  const { self } = useDetail();
  const named = new Set([self, ...peopleOf(record).map((person) => person.for?.id)]);
  const others = [...new Map(sidesOf(record).map((side) => [side.id, side])).values()].filter(
    ({ id }) => !named.has(id),
  );
  if (others.length === 0) return null;
  return (
    <p>
      <Sentence
        of={(slots) => translate('records.with', slots)}
        parts={[<EntityNames key="names" entities={others} />]}
      />
    </p>
  );
}

/**
 * What stands behind the line of a record: who signed or took part, two lines of summary, its sources, and its tools.
 */
export function RecordSummary({ record }: { readonly record: CardRecord }) {
  const { translate, locale } = useLanguage();
  const { recordTools } = useDetail();
  const { People, Term, facts } = viewOf(record);
  const { places, summary } = record;
  const about = [
    ...(formatKind(record, translate, true) === formatKind(record, translate) ? [] : [formatKind(record, translate)]),
    placeNames(places, locale),
    ...facts(record, translate),
  ].filter((fact) => fact !== '');
  return (
    <>
      {about.length > 0 && <p class="fact-about">{about.join(' · ')}</p>}
      <People record={record} />
      <Partners record={record} />
      {summary !== null && <p class="fact-summary">{summary}</p>}
      <Term record={record} />
      <Accounts record={record} />
      {recordTools?.(record)}
    </>
  );
}
