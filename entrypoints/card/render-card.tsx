import { render } from 'preact';
import { cardCss } from '../../components/card/card-css.ts';
import { CardView } from '../../components/card/card-view.tsx';
import { type Language, LanguageProvider } from '../../components/language/language.tsx';
import { countryName } from '../../components/language/place-names.ts';
import { explainEvidence } from '../../utils/core/linking/scoring/explain-evidence.ts';
import type { CardRenderer } from '../../utils/dom/card/types.ts';

/** Draws cards with Preact. */
export const cardRenderer = (language: Language): CardRenderer => ({
  css: cardCss,
  draw: (root, { target, followed, ...view }, actions) => {
    // The page's `lang` does not hold inside the card.
    root.setAttribute('lang', language.locale);
    render(
      <LanguageProvider value={language}>
        <CardView
          {...view}
          {...actions}
          text={target.text}
          why={
            followed ? null : explainEvidence(target, language.translate, (code) => countryName(code, language.locale))
          }
        />
      </LanguageProvider>,
      root,
    );
  },
  erase: (root) => render(null, root),
});
