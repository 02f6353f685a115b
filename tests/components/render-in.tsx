import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { LanguageProvider } from '../../components/translation/language.tsx';
import { catalogueTranslate } from '../core/strings/catalogue-translate.ts';

const provided = (locale: 'en' | 'zh-CN', children: ComponentChildren) => (
  <LanguageProvider value={{ translate: catalogueTranslate(locale === 'en' ? 'en' : 'zh_CN'), locale }}>
    {children}
  </LanguageProvider>
);

/** Renders with the words of one catalogue. */
export const renderIn = (locale: 'en' | 'zh-CN', children: ComponentChildren) => render(provided(locale, children));
