import { configure } from '@testing-library/preact';
import { EVENTUALLY } from '../../eventually.ts';

configure({ asyncUtilTimeout: EVENTUALLY });

export { waitFor } from '@testing-library/preact';
