import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of `in-page/` with all its imports, as one script that a page can run. */
export async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry, formats: ['iife'], name: 'bench', fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`in-page/${name}.ts gave no script.`);
  return chunk.code;
}
