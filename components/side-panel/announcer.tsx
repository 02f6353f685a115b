import { closedWords } from '../../utils/core/page/closed-words.ts';
import { useLanguage } from '../language/language.tsx';
import type { PageState } from '../page/types.ts';
import { useFound } from '../page/use-found.ts';

/** Announces changes to screen readers, without taking the focus: the number of names, or why there are none. */
export function Announcer({ state }: { readonly state: PageState }) {
  const { translate } = useLanguage();
  const found = useFound();
  const words =
    state.kind === 'closed'
      ? translate(closedWords(state.reason, state.family).title)
      : state.kind === 'open' && state.report.state === 'ready'
        ? state.report.mentions.length === 0
          ? translate('page.none')
          : translate('page.announce', [found(state)])
        : '';
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
