import { useLanguage } from '../language/language.tsx';
import type { CardViewProps } from './card-view.tsx';
import { NotThisOne } from './not-this-one.tsx';

type CardFootProps = Pick<CardViewProps, 'id' | 'site' | 'onHold' | 'onNotThisOne' | 'onCopyCorrection'> & {
  readonly why: string;
};

/** Why this text was linked, and how to correct a wrong link. */
export function CardFoot({ why, ...rest }: CardFootProps) {
  const { translate } = useLanguage();
  return (
    <footer class="card-foot">
      <p class="card-why">
        <span class="visually-hidden">{translate('card.why')} </span>
        {why}
      </p>
      <NotThisOne {...rest} />
    </footer>
  );
}
