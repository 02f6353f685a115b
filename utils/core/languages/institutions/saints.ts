const SAINT = /^(?:St\.?|Saint|Sainte|Ste\.?|San|Santa|Santo|São|Sankt|Sint)\s\p{Lu}/u;
/** Whether a name is that of a saint, who has churches, towns and feasts beside what is called after him. */
export const isSaint = (name: string): boolean => name.startsWith('S') && SAINT.test(name);
