import { cleanup, render, within } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { onTestFinished } from 'vitest';
import { type Language, LanguageProvider } from '../../../components/language/language.tsx';
import { inEnglish } from './catalogue.ts';
import './wait-for.ts';

/** Renders a component as its screens do, and removes it after the test. */
export function show(component: ComponentChild, language: Language = inEnglish) {
  onTestFinished(cleanup);
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'theme';
  const { rerender } = render(<LanguageProvider value={language}>{component}</LanguageProvider>, { container });
  return {
    container,
    find: within(container),
    again: (changed: ComponentChild) => rerender(<LanguageProvider value={language}>{changed}</LanguageProvider>),
  };
}

/**
 * The violations that axe finds in an element, one line each. Contrast needs a real layout and is tested in the
 * browsers; landmarks belong to whole pages.
 */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
