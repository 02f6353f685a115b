const TOWN =
  /^(?:city|municipality|ciudad|municipio|cidade|município|ville|commune|città|comune|stadt|stad|gemeente|miasto|kommun)$/iu;
/** Whether a word means a town or its council: City of Leeds, Stadt Leeds. */
export const isTownWord = (word: string): boolean => TOWN.test(word);
