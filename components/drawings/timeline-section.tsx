import { useRef } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';
import { Lazy } from './lazy.tsx';
import type { TimelineProps } from './timeline.tsx';
import { useWidth } from './use-width.ts';

const load = () => import('./timeline.tsx').then(({ Timeline }) => Timeline);

/** The timeline of an entity's full view; its code is loaded after the text is shown. Draws nothing without records. */
export function TimelineSection(props: Omit<TimelineProps, 'width'>) {
  const { translate } = useLanguage();
  const section = useRef<HTMLElement>(null);
  const width = useWidth(section);
  const { agreements, visits, events } = props.card;
  if (agreements.length + visits.length + events.length === 0) return null;
  const placeholder = <p class="timeline-placeholder quiet">{translate('timeline.loading')}</p>;
  return (
    <section class="detail-section" ref={section} aria-label={translate('timeline.title')}>
      <h3 class="detail-section-title">{translate('timeline.title')}</h3>
      {width === null ? placeholder : <Lazy load={load} props={{ ...props, width }} placeholder={placeholder} />}
    </section>
  );
}

/** Scrolls to the record that was chosen on the timeline, within `root`, and focuses it. */
export function goToRecord(root: ParentNode | null, record: string): void {
  const found = root?.querySelector<HTMLElement>(`[data-record="${CSS.escape(record)}"]`);
  if (!found) return;
  found.tabIndex = -1;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
}
