import { afterEach } from 'vitest';
import { cleanUp } from './reader.ts';

// Runs for each file: the harness is one module for all files, and would register this for the first one only.
afterEach(cleanUp);
