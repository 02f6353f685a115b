/** Articles and the small words inside names and questions, folded: a name is found with and without them. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of and for in at to from with by on or as is our their its this that
  between among about into onto during under who whom what which where when was were are be been has have had did does
  do it he she they we you i me my your there any
  le la les l un une des du de d et en au aux pour
  el los las lo una y e o del al por para
  os as da das dos do na no nas nos
  der die das den dem ein eine einer und von vom zu zur zum fur im am
  il gli i di della dello dei degli delle dell con
  het een van voor en
  si cu pe al ale
  i w z na do
  и в во на с со у о об к по из для при`.split(/\s+/u),
);

/** The same of Chinese, where no space parts them from names. */
export const HAN_SMALL_WORDS: ReadonlySet<string> = new Set(
  '的 与 與 和 及 在 由 对 對 同 跟 或 之 于 於 了'.split(' '),
);
