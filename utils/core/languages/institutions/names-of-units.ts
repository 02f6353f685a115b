/** English names of a unit with the name of its body in them. */

/** “UNESCO Beijing Office” is also UNESCO’s Beijing Office and the Beijing Office of UNESCO. */
export function unitVariants(text: string, parentNames: readonly string[]): string[] {
  return parentNames.flatMap((parent) => {
    if (text.startsWith(`${parent} `)) {
      const unit = text.slice(parent.length + 1);
      return [`${parent}'s ${unit}`, `${unit} of ${parent}`, `${unit} of the ${parent}`];
    }
    const end = [` of ${parent}`, ` of the ${parent}`].find((each) => text.endsWith(each));
    if (end === undefined) return [];
    const unit = text.slice(0, -end.length);
    return [`${parent} ${unit}`, `${parent}'s ${unit}`];
  });
}
