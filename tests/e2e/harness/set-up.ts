import { afterEach } from 'vitest';
import { cleanUp } from './reader.ts';

// Run anew for each file: the harness itself is one module for all of them, and would register this for the first only.
afterEach(cleanUp);
