/** A name as a page defines its acronym: “Zembla University (ZU)”. */
const DEFINED = /^(?<name>.*\S)\s*[(（]\s*(?<acronym>\p{Lu}[\p{Lu}\p{N}-]{1,11})\s*[)）]$/su;

/** The name and the acronym behind it in brackets, which is empty where there is none. */
export function nameAndAcronym(text: string): { readonly name: string; readonly acronym: string } {
  const groups = DEFINED.exec(text.trim())?.groups;
  return { name: groups?.name ?? text.trim(), acronym: groups?.acronym ?? '' };
}
