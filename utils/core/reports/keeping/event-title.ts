import { shortKindKey } from '../../i18n/kind-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { EventForm } from './form.ts';

/** “founding: joint research centre (Alpha University, UNESCO)”; a party that was founded itself is named once. */
export function eventTitle(
  { kind, what, parties }: Pick<EventForm, 'kind' | 'what' | 'parties'>,
  join: (names: readonly string[]) => string,
  translate: Translate,
): string {
  const own = what.trim();
  const names = join(parties.map(({ name }) => name.trim()).filter((name) => name !== own));
  const label = translate(shortKindKey(kind, 'event'));
  if (own === '') return translate('reports.titled', [label, names]);
  return names === ''
    ? translate('reports.titled', [label, own])
    : translate('reports.titledWhat', [label, own, names]);
}
