/** An empty folder for each run, in which tests keep the files of the bundled packs for each other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export default function makeFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  project.provide('bundledFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
