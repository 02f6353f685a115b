const STYLES = ['underline', 'tint'] as const;
const TYPES = ['institution', 'official', 'name-only'] as const;
const TONES = ['on-light', 'on-dark', 'text'] as const;

/**
 * The names under which highlights are registered, without the prefix; entrypoints/content-script/style.css paints each
 * of them. The list is needed since Firefox does not let a content script iterate over the registry.
 */
export const HIGHLIGHT_NAMES: readonly string[] = [
  'current',
  ...STYLES.flatMap((style) => TYPES.flatMap((type) => TONES.map((tone) => `${style}-${type}-${tone}`))),
];

export const HIGHLIGHT_PREFIX = 'partnership-lens-';
