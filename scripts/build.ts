/** `npm run build`: the extension for both browsers, in one process, which compiles the names of the packs once. */
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const browser of ['chrome', 'firefox']) await build({ root, browser });
