import { followTheMoneyRecipe } from './follow-the-money/recipe.ts';
import { rorRecipe } from './ror/recipe.ts';
import type { Recipe } from './types.ts';

/** Every recipe: a new register is one more entry. */
export const RECIPES: readonly Recipe[] = [rorRecipe, followTheMoneyRecipe];
