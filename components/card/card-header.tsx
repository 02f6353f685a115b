import { describeRole } from '../../utils/core/facts/as-of/describe-role.ts';
import { formatRole } from '../../utils/core/facts/as-of/format-role.ts';
import { roleAt } from '../../utils/core/facts/as-of/role-at.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { useDetail } from '../detail/detail-context.tsx';
import { EntityKind } from '../detail/entity-heading.tsx';
import { EntityName } from '../detail/entity-names.tsx';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { Icon } from '../theme/icon.tsx';
import type { IconName } from '../theme/icon-shapes.ts';
import type { CardViewProps } from './card-view.tsx';

/** The role of an official at the day of the story with its date, and who held the post by then. */
function RoleAtStory({ card }: { readonly card: EntityCard }) {
  const { translate, locale } = useLanguage();
  const { reference } = useDetail();
  const role = roleAt(card.roles, reference?.edtf ?? null);
  if (!role) return <EntityKind card={card} />;
  const { title, institution } = role;
  const described = reference && describeRole(role, reference, locale, translate);
  const post = (
    <Sentence
      of={(slots) => translate('card.post', slots)}
      parts={[title, <EntityName key="institution" entity={institution} />]}
    />
  );
  return (
    <>
      <Sentence of={([slot = '']) => formatRole({ ...role, title: slot }, locale, translate)} parts={[post]} />
      {described !== null && <span class="card-later-role">{described}</span>}
    </>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
}

function Action({ icon, label, onClick, pressed, expanded, controls }: ActionProps) {
  return (
    <button
      type="button"
      class={`icon-button card-${icon}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

type CardHeaderProps = Pick<CardViewProps, 'back' | 'pinned' | 'shape' | 'onBack' | 'onPin' | 'onClose' | 'onDrag'> & {
  /** `null` while it is loading. */
  readonly card: EntityCard | null;
  /** The text on the page, shown as long as there is no card. */
  readonly name: string;
  readonly onPanel: () => void;
  /** The list of formats that "cite" opens; `null` where there is nothing to cite. */
  readonly cite: { readonly open: boolean; readonly id: string; readonly onToggle: () => void } | null;
};

/**
 * Who the card is about, in one line below the name, and what can be done with it. The reader drags the card by it.
 * Head and foot are no `header` and `footer`: in a dialog these would be landmarks beside those of the page.
 */
export function CardHeader(props: CardHeaderProps) {
  const { back, pinned, shape, card, name, cite, onBack, onPanel, onPin, onClose, onDrag } = props;
  const { translate } = useLanguage();
  return (
    <div class="card-header" onPointerDown={onDrag}>
      {back !== null && <Action icon="back" label={translate('card.back', [back])} onClick={onBack} />}
      <div class="card-identity">
        <h2 class="card-name selectable">
          <bdi>{card?.name ?? name}</bdi>
          {card && card.original !== null && <bdi class="original-name"> {card.original}</bdi>}
        </h2>
        {card && (
          <p class="card-about selectable">
            {card.type === 'official' ? <RoleAtStory card={card} /> : <EntityKind card={card} />}
          </p>
        )}
      </div>
      <div class="card-actions">
        {cite && (
          <Action
            icon="cite"
            label={translate('card.cite')}
            expanded={cite.open}
            controls={cite.id}
            onClick={cite.onToggle}
          />
        )}
        {card && <Action icon="panel" label={translate('card.panel')} onClick={onPanel} />}
        {shape === 'card' && (
          <Action icon="pin" pressed={pinned} label={translate(pinned ? 'card.unpin' : 'card.pin')} onClick={onPin} />
        )}
        <Action icon="close" label={translate('card.close')} onClick={onClose} />
      </div>
    </div>
  );
}
