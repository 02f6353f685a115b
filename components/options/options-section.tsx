import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { useLanguage } from '../language/language.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export const SECTION_WORDS = {
  reading: 'options.sections.reading',
  sites: 'options.sections.sites',
  access: 'options.sections.access',
  corrections: 'options.sections.corrections',
  packs: 'options.sections.packs',
  shortcuts: 'options.sections.shortcuts',
  file: 'options.sections.file',
  privacy: 'options.sections.privacy',
} as const satisfies Record<string, StringKey>;

export type SectionName = keyof typeof SECTION_WORDS;

interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

/** A group of options under its heading, which links reach by `#name`. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  const { translate } = useLanguage();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-heading`} ref={section}>
      <h2 id={`${name}-heading`} tabIndex={-1}>
        {translate(SECTION_WORDS[name])}
      </h2>
      {children}
    </section>
  );
}
