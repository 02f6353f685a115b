import { cordisRecipe } from './cordis/recipe.ts';
import { followTheMoneyRecipe } from './follow-the-money/recipe.ts';
import { rorRecipe } from './ror/recipe.ts';
import type { Recipe } from './types.ts';
import { usTravelsRecipe } from './us-travels/recipe.ts';
import { wikidataRecipe } from './wikidata/recipe.ts';

/** Every recipe: a new register is one more entry. */
export const RECIPES: readonly Recipe[] = [
  rorRecipe,
  wikidataRecipe,
  cordisRecipe,
  usTravelsRecipe,
  followTheMoneyRecipe,
];
