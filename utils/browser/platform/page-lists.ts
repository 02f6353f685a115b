import { HEADING, inPage, NO_PLACE_OF_LISTS } from './page-tables.ts';

/** So many items of lists are looked at; with fewer that name institutions a page is no register. */
const MAX_ITEMS = 500;
const MIN_ITEMS = 5;
/** In UTF-16 units: a longer item is a text. */
const LONGEST_ITEM = 200;

const holdsInPage = ([named, leftOut, heading, maxItems, minItems, longest]: readonly [
  string,
  string,
  string,
  number,
  number,
  number,
]): boolean => {
  const name = new RegExp(named, 'iu');
  const items = [...document.querySelectorAll('li')]
    .slice(0, maxItems)
    .filter((item) => !item.querySelector('li') && !item.closest(leftOut))
    .filter((item) => item.closest('form')?.querySelector(heading) !== null);
  const naming = items.filter(({ textContent }) => textContent.trim().length <= longest && name.test(textContent));
  return naming.length >= minItems && naming.length * 2 >= items.length;
};

/**
 * Whether half of the items of a page's lists name an institution, so that they may be a register. `named`: the pattern
 * of a part of such a name. False where the browser does not let the extension read the page.
 */
export async function holdsList(tab: number, named: string): Promise<boolean> {
  try {
    const look = [named, NO_PLACE_OF_LISTS, HEADING, MAX_ITEMS, MIN_ITEMS, LONGEST_ITEM] as const;
    return (await inPage(tab, holdsInPage, look)) ?? false;
  } catch {
    // Pages of the browser are closed to extensions.
    return false;
  }
}
