import type { EntityId } from '../../utils/core/pack/types.ts';
import type { PanelView } from '../page/panel-view.ts';

/** What is printed: a view of a page, or an entity in full. */
export type PrintSubject =
  | { readonly kind: 'view'; readonly view: PanelView }
  | { readonly kind: 'entity'; readonly id: EntityId };
