import type { EntityType, RecordType } from '../../utils/core/pack/types.ts';

/**
 * Line drawings on a 16 × 16 grid, stroke 1.5, drawn for this project. `mirrored` shapes point along the text and are
 * mirrored where it runs from right to left.
 */
export interface Shape {
  readonly path: string;
  readonly mirrored?: true;
}

export const SHAPES = {
  institution: { path: 'M2.5 6 8 2.75 13.5 6M3.25 13.25h9.5M4.5 6.25v6.5M8 6.25v6.5M11.5 6.25v6.5' },
  official: { path: 'M8 8.25a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 13.5c.6-2 2.7-3 5.25-3s4.65 1 5.25 3' },
  agreement: { path: 'M4 2.25h5L12 5.25v8.5H4zM9 2.25v3h3M6 11.25c1-2 1.6-2 2 0 .5-1 1-1 2 0' },
  visit: { path: 'M2.5 5.25h9.5M9.5 2.75l2.75 2.5-2.75 2.5M13.5 10.75H4M6.5 8.25l-2.75 2.5 2.75 2.5', mirrored: true },
  event: { path: 'M2.75 4h10.5v9.25H2.75zM2.75 7h10.5M5.5 2.25V4.5M10.5 2.25V4.5' },
  close: { path: 'M4 4l8 8M12 4l-8 8' },
  back: { path: 'M7.5 3.5 3 8l4.5 4.5M3.25 8H13', mirrored: true },
  next: { path: 'M6 3.5 10.5 8 6 12.5', mirrored: true },
  previous: { path: 'M10 3.5 5.5 8l4.5 4.5', mirrored: true },
  down: { path: 'M3.5 6 8 10.5 12.5 6' },
  up: { path: 'M3.5 10 8 5.5 12.5 10' },
  pin: { path: 'M6 2.5h4l-.5 4 2.25 2.25h-7.5L6.5 6.5zM8 8.75v5' },
  more: { path: 'M3.75 8h.01M8 8h.01M12.25 8h.01' },
  external: { path: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M12.75 3.25 7.5 8.5', mirrored: true },
  copy: { path: 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.5V2.75h-7.5v7.5H5.5' },
  cite: { path: 'M6.75 4C4.5 4.5 3.25 6.25 3.25 8.75v3h3.5V8.25H5M13 4c-2.25.5-3.5 2.25-3.5 4.75v3H13V8.25h-1.75' },
  check: { path: 'M3 8.5 6.5 12 13 4.5' },
  search: { path: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.25 10.25 13.75 13.75' },
  download: { path: 'M8 2.5v8M4.75 7.5 8 10.75l3.25-3.25M2.75 13.5h10.5' },
  print: { path: 'M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9h7v4.5h-7z' },
  upload: { path: 'M8 10.5v-8M4.75 5.5 8 2.25l3.25 3.25M2.75 13.5h10.5' },
  settings: {
    path: 'M2.5 4.75h6M12 4.75h1.5M2.5 11.25H4M7.5 11.25h6M10.25 6.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM5.75 13a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  },
  panel: { path: 'M2.5 3h11v10h-11zM9.75 3v10', mirrored: true },
  pause: { path: 'M5.5 3.5v9M10.5 3.5v9' },
  eye: {
    path: 'M1.75 8C3.2 5.3 5.4 4 8 4s4.8 1.3 6.25 4C12.8 10.7 10.6 12 8 12S3.2 10.7 1.75 8ZM8 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  },
  hidden: { path: 'M1.75 8C3.2 5.3 5.4 4 8 4s4.8 1.3 6.25 4C12.8 10.7 10.6 12 8 12S3.2 10.7 1.75 8ZM3 13 13 3' },
  undo: { path: 'M5.5 3 2.5 6l3 3M2.75 6H9.5a3.75 3.75 0 0 1 0 7.5H6', mirrored: true },
  info: { path: 'M8 13.75a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM8 7.25v3.5M8 5.25v.01' },
  graph: {
    path: 'M4 5.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM12 9a1.75 1.75 0 1 0 0-3.5A1.75 1.75 0 0 0 12 9ZM5 13.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM5.6 4.65l4.8 1.9M6.3 10.9l4.1-2.8M4.2 5.75l.6 4.5',
  },
  timeline: { path: 'M2 8h12M4.5 8V4.5M8 8v4M11.5 8V5.5' },
} as const satisfies Readonly<Record<string, Shape>> & Readonly<Record<EntityType | RecordType, Shape>>;

export type IconName = keyof typeof SHAPES;
