import { useState } from 'preact/hooks';
import { describeReference } from '../../utils/core/facts/as-of/describe-reference.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { formatDay } from '../../utils/core/facts/dates/format-range.ts';
import { readDate } from '../../utils/core/facts/dates/read-date.ts';
import type { Explanation } from '../../utils/core/linking/scoring/explain-evidence.ts';
import { EntityLinks } from '../detail/entity-links.tsx';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import type { CardViewProps } from './card-view.tsx';
import { WrongLink } from './wrong-link.tsx';

type CardFootProps = Pick<CardViewProps, 'id' | 'site' | 'onHold' | 'onWrong' | 'onCopyCorrection'> & {
  readonly why: Explanation | null;
  readonly reference: ReferenceDate;
  readonly card: EntityCard;
  /** Whether the card's records have the place in which the body of the card would say who it is. */
  readonly hasRecords: boolean;
};

/** A pack that knows the name: what it covers, whose it is, and on which terms. */
function PackLine({ pack }: { readonly pack: EntityCard['packs'][number] }) {
  const { translate } = useLanguage();
  const { title, version, coverage, licence, publisher, scope } = pack;
  const terms = [
    translate('detail.coveragePack', [title, version]),
    ...(publisher ? [translate('detail.publishedBy', [publisher.name])] : []),
    licence === null ? translate('detail.noLicence') : translate('detail.licence', [licence]),
    ...(scope === 'names-only' ? [translate('detail.namesOnly')] : []),
  ];
  return (
    <>
      <p>{coverage}</p>
      <p>{terms.join(' · ')}</p>
    </>
  );
}

/**
 * One line: why this text was linked, how to correct a wrong link, and how far the data goes. Its first part opens the
 * whole: all reasons, the day that dates are compared with, and what the data covers.
 */
export function CardFoot({ why, reference, card, hasRecords, ...rest }: CardFootProps) {
  const { translate, locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const { coverage, packs } = card;
  const whole = `${rest.id}-whole`;
  const day = readDate(coverage.asOf);
  const dataTo = translate('card.dataTo', [day ? formatDay(day.last, 'month', locale) : coverage.asOf]);
  return (
    <div class="card-foot">
      <div id={whole} class="card-whole" hidden={!open}>
        {why && (
          <p>
            {translate('card.why')} {why.whole}
          </p>
        )}
        <p>{describeReference(reference, locale, translate)}</p>
        {hasRecords && (
          <>
            <EntityLinks card={card} />
            <Sources citations={card.citations} />
          </>
        )}
        {packs.map((pack) => (
          <PackLine key={pack.id} pack={pack} />
        ))}
      </div>
      <div class="card-foot-line">
        <button
          type="button"
          class="card-why"
          aria-expanded={open}
          aria-controls={whole}
          onClick={() => setOpen(!open)}
        >
          {why && <span class="visually-hidden">{translate('card.why')} </span>}
          <span class="card-why-text">{why ? why.short : dataTo}</span>
        </button>
        {why && <WrongLink {...rest} />}
        {why && <span class="card-data">{dataTo}</span>}
      </div>
    </div>
  );
}
