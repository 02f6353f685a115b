import { cite } from '../../utils/core/facts/citations/cite.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import type { NumberedFact } from './footnotes.ts';
import type { ShownTie } from './shown-facts.ts';

interface DraftTieProps {
  readonly shown: ShownTie;
  /** `isFresh`: no tie above shows it. */
  readonly footnotes: readonly (NumberedFact & { readonly isFresh: boolean })[];
  /** What became of the last copy of this tie. */
  readonly status: string;
  readonly onCopy: (chosen: readonly NumberedFact[]) => void;
  readonly onToggle: () => void;
}

/** Two names of a draft with their footnotes; of one that a tie above shows only what it tells. */
export function DraftTie({ shown: { tie, key, isOpen }, footnotes, status, onCopy, onToggle }: DraftTieProps) {
  const language = useLanguage();
  const { translate } = language;
  const [one, other] = tie.entities;
  const more = tie.facts.length - tie.shown;
  const label = [translate('draft.copyTie'), `${one.name} – ${other.name}`].join(': ');
  return (
    <li data-tie={key}>
      <div class="draft-tie-head">
        <h3>
          <bdi>{one.name}</bdi> – <bdi>{other.name}</bdi>
        </h3>
        <span class="quiet small">
          {tie.paragraph === null ? translate('draft.apart') : translate('draft.paragraph', [String(tie.paragraph)])}
        </span>
        <button type="button" class="draft-copy" aria-label={label} title={label} onClick={() => onCopy(footnotes)}>
          <Icon name="copy" size={14} />
          {translate('draft.copyTie')}
        </button>
      </div>
      <p class="draft-copied small" role="status">
        {status}
      </p>
      <ul class="draft-notes">
        {footnotes.map(({ number, fact, isFresh }) =>
          isFresh ? (
            <li key={number} id={`footnote-${number}`}>
              <span class="draft-number">{number}</span>
              <span>{cite([fact], 'text', language).trim()}</span>
            </li>
          ) : (
            <li key={number}>
              <a href={`#footnote-${number}`}>
                <span class="draft-number">{number}</span>
                <span class="quiet">{fact.statement}</span>
              </a>
            </li>
          ),
        )}
      </ul>
      {more > 0 && (
        <button type="button" class="draft-more" onClick={onToggle}>
          {isOpen ? translate('draft.fewer') : translate('draft.more', [], more)}
        </button>
      )}
    </li>
  );
}
