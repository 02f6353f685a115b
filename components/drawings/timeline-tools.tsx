import { useLanguage } from '../language/language.tsx';
import type { TimeZoom } from './use-time-zoom.ts';

/** Buttons for what the wheel and the keys do. */
export function TimelineTools({ zoom }: { readonly zoom: TimeZoom }) {
  const { translate } = useLanguage();
  const isWhole = zoom.transform.k === 1;
  const tools = [
    { name: translate('timeline.earlier'), sign: '‹', act: () => zoom.moveBy(-0.4), off: isWhole },
    { name: translate('timeline.later'), sign: '›', act: () => zoom.moveBy(0.4), off: isWhole },
    { name: translate('timeline.zoomOut'), sign: '−', act: () => zoom.zoomBy(1 / 1.6), off: isWhole },
    { name: translate('timeline.zoomIn'), sign: '+', act: () => zoom.zoomBy(1.6), off: false },
  ];
  return (
    <div class="timeline-tools" role="toolbar" aria-label={translate('timeline.tools')}>
      {tools.map(({ name, sign, act, off }) => (
        <button
          key={name}
          type="button"
          class="icon-button"
          title={name}
          aria-label={name}
          disabled={off}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" class="link small" disabled={isWhole} onClick={zoom.reset}>
        {translate('timeline.whole')}
      </button>
    </div>
  );
}
