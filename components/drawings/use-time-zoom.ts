import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

export interface TimeZoom {
  readonly transform: ZoomTransform;
  readonly zoomBy: (factor: number) => void;
  /** Moves the view by a share of its width; positive is later. */
  readonly moveBy: (share: number) => void;
  readonly reset: () => void;
}

const MAX_ZOOM = 200;

/**
 * Zooms along the time axis only: by drag and pinch, by the wheel with Ctrl or ⌘ (without them it scrolls), and by
 * call.
 */
export function useTimeZoom(drawing: RefObject<SVGSVGElement | null>, width: number, height: number): TimeZoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    const { current } = drawing;
    if (!current) return;
    const zoomBehaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, MAX_ZOOM])
      .filter((event: Event) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey),
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    behaviour.current = zoomBehaviour;
    const selection = select(current);
    selection.call(zoomBehaviour).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
      behaviour.current = null;
    };
  }, [drawing, width, height]);

  return useMemo(() => {
    const run = (act: (zoomBehaviour: ZoomBehavior<SVGSVGElement, unknown>, current: SVGSVGElement) => void) => {
      if (behaviour.current && drawing.current) act(behaviour.current, drawing.current);
    };
    return {
      transform,
      zoomBy: (factor) => run((zoomBehaviour, current) => zoomBehaviour.scaleBy(select(current), factor)),
      moveBy: (share) =>
        run((zoomBehaviour, current) => zoomBehaviour.translateBy(select(current), (-share * width) / transform.k, 0)),
      reset: () => run((zoomBehaviour, current) => zoomBehaviour.transform(select(current), zoomIdentity)),
    };
  }, [transform, drawing, width]);
}
