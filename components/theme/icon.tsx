import { type IconName, SHAPES, type Shape } from './icon-shapes.ts';

/** A decorative drawing. It is hidden from assistive technology, so the caller shows a text beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const shape: Shape = SHAPES[name];
  return (
    <svg
      class={shape.mirrored ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.path} />
    </svg>
  );
}
