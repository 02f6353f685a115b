import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { EntityLink } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { listFormat } from '../language/list-format.ts';
import { useDetail } from './detail-context.tsx';

/**
 * An entity's name; it opens the entity's card, except on that card. It is not a `button`, since browsers do not break
 * a button over two lines and long names in a narrow card need that.
 */
export function EntityName({ entity }: { readonly entity: EntityLink }) {
  const { self, onOpen, isPlain } = useDetail();
  const name = <bdi>{entity.name}</bdi>;
  if (isPlain || entity.id === self || entity.isElsewhere) return name;
  const open = (): void => onOpen(entity.id);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span role="button" tabIndex={0} class="link" onClick={open} onKeyDown={onKeyDown}>
      {name}
    </span>
  );
}

/** "A, B and C", joined as in the reader's language. */
export function Joined({ items }: { readonly items: readonly ComponentChildren[] }) {
  const { locale } = useLanguage();
  let next = 0;
  return (
    <>
      {listFormat(locale)
        .formatToParts(items.map(String))
        .map((part, index) => (
          <Fragment key={index}>{part.type === 'element' ? items[next++] : part.value}</Fragment>
        ))}
    </>
  );
}

/** Several entities, each with a link. */
export const EntityNames = ({ entities }: { readonly entities: readonly EntityLink[] }) => (
  <Joined items={entities.map((entity) => <EntityName key={entity.id} entity={entity} />)} />
);
