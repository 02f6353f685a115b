import { useLanguage } from '../language/language.tsx';
import { AccessOffer, type AllowAccess } from './access-offer.tsx';

interface VisitNoteProps {
  readonly host: string | null;
  readonly onAllow: AllowAccess;
}

/** Says that the extension reads the page for this visit only, and offers permanent access. */
export function VisitNote({ host, onAllow }: VisitNoteProps) {
  const { translate } = useLanguage();
  return (
    <div class="visit-note">
      <p class="small">{translate('page.onlyThisPage')}</p>
      <div class="access-offer">
        <AccessOffer host={host} onAllow={onAllow} />
      </div>
    </div>
  );
}
