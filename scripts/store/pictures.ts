/** A picture of a listing; its file is `store/pictures/NAME.png`. */
export interface Picture {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const SCREENS = ['card', 'popup', 'side-panel', 'map', 'options'] as const;

/** Every picture that the stores ask for: Chrome Web Store and Edge; addons.mozilla.org takes the same screenshots. */
export const PICTURES: readonly Picture[] = [
  { name: 'icon-128', width: 128, height: 128 },
  ...SCREENS.flatMap((screen, at) => [
    { name: `screenshot-${at + 1}-${screen}-1280x800`, width: 1280, height: 800 },
    { name: `screenshot-${at + 1}-${screen}-640x400`, width: 640, height: 400 },
  ]),
  { name: 'tile-440x280', width: 440, height: 280 },
  { name: 'marquee-1400x560', width: 1400, height: 560 },
];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What is wrong with the file of a picture, a line each. */
export function pictureFaults({ width, height }: Picture, bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return ['there is none; run npm run store:pictures'];
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return ['is no PNG'];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [wide, high] = [view.getUint32(16), view.getUint32(20)];
  return wide === width && high === height ? [] : [`is ${wide} × ${high} pixels, not ${width} × ${height}`];
}
