import { slugOf } from '../../utils/core/register/packing/ids.ts';

/** The id of own data that a register of this institution is. */
export const packIdOf = (home: string): string => slugOf(`${home.trim()} register`, 'register');
