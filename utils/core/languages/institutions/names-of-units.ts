/** English names of a unit with the name of its body in them. */

/** “UNESCO Beijing Office” is also UNESCO’s Beijing Office and the Beijing Office of UNESCO. */
export function unitVariants(text: string, parentNames: readonly string[]): string[] {
  return parentNames.flatMap((parent) => {
    if (text.startsWith(`${parent} `)) {
      const unit = text.slice(parent.length + 1);
      return [`${parent}'s ${unit}`, `${unit} of ${parent}`, `${unit} of the ${parent}`];
    }
    const last = / of (?:the )?/u.exec(text);
    const unit = text.slice(0, last?.index ?? 0);
    const rest = text.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    return last && rest === parent ? [`${parent} ${unit}`, `${parent}'s ${unit}`] : [];
  });
}
