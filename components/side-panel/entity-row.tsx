import { useId, useState } from 'preact/hooks';
import type { EntityOverview } from '../../utils/core/facts/cards/types.ts';
import { formatReported } from '../../utils/core/facts/dates/format-reported.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { PageMention } from '../../utils/core/page/page-report.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

/** Who an entity is, in one line: an official's role with its date, an institution's kind and country. */
function useLineOf(): (overview: EntityOverview) => string {
  const { translate, locale } = useLanguage();
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return ({ kind, country, role }) => {
    if (role) {
      const { title, institution, asOf } = role;
      return asOf === null
        ? translate('panel.role', [title, institution])
        : translate('panel.roleAsOf', [title, institution, formatReported(asOf, locale, translate)]);
    }
    const parts = [translate(kindKey(kind)), country === null ? null : regions.of(country)];
    return parts.filter(Boolean).join(' · ');
  };
}

/** One mention in its sentence; pressing it goes there. */
function MentionButton({
  mention,
  onReveal,
}: {
  readonly mention: PageMention;
  readonly onReveal: (key: string) => void;
}) {
  return (
    <li>
      <button type="button" class="menu-item mention" onClick={() => onReveal(mention.key)}>
        <bdi>
          {mention.prefix.trimStart() !== '' && '…'}
          {mention.prefix.trimStart()}
          <b>{mention.exact}</b>
          {mention.suffix.trimEnd()}
          {mention.suffix.trimEnd() !== '' && '…'}
        </bdi>
      </button>
    </li>
  );
}

export interface EntityRowProps {
  readonly overview: EntityOverview;
  readonly mentions: readonly PageMention[];
  readonly onOpen: () => void;
  readonly onReveal: (key: string) => void;
}

/** An entity of the page: its name opens its details, its count opens the list of its mentions. */
export function EntityRow({ overview, mentions, onOpen, onReveal }: EntityRowProps) {
  const { translate } = useLanguage();
  const lineOf = useLineOf();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="entity-row">
      <Icon name={overview.type} />
      <div class="entity-row-words">
        <button type="button" class="entity-row-name" onClick={onOpen}>
          <bdi>{overview.name}</bdi>
        </button>
        <p class="entity-row-line">{lineOf(overview)}</p>
      </div>
      <button
        type="button"
        class="entity-row-count tag"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-label={translate('panel.mentionsOf', [overview.name], mentions.length)}
        title={translate('panel.mentions', [], mentions.length)}
        onClick={() => setOpen(!isOpen)}
      >
        {mentions.length}
        <Icon name={isOpen ? 'up' : 'down'} size={12} />
      </button>
      <ul class="entity-row-mentions" id={list} hidden={!isOpen}>
        {isOpen && mentions.map((mention) => <MentionButton key={mention.key} mention={mention} onReveal={onReveal} />)}
      </ul>
    </li>
  );
}
