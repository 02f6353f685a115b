import { bundledPack } from './bundled-pack.ts';
import { newsroomPack } from './newsroom-pack.ts';

/** All packs that ship with the extension, the first one first, not yet checked. */
export const bundledDocuments: readonly unknown[] = [bundledPack, newsroomPack];
