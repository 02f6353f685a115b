import { render } from 'preact';
import { cardCss } from '../../components/card/card-css.ts';
import { CardView } from '../../components/card/card-view.tsx';
import { type Language, LanguageProvider } from '../../components/translation/language.tsx';
import type { CardPainter } from '../../utils/dom/card-host/types.ts';

/** Draws cards with Preact. */
export const cardPainter = (language: Language): CardPainter => ({
  css: cardCss,
  draw: (root, { target, followed, ...view }, actions) =>
    render(
      <LanguageProvider value={language}>
        <CardView {...view} {...actions} why={followed ? null : target.text} />
      </LanguageProvider>,
      root,
    ),
  erase: (root) => render(null, root),
});
