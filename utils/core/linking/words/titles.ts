/** Words that may stand capitalised right before a surname as a title, or after an institution as an office. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle m vice deputy acting president chancellor
  vice-president rector vice-rector principal provost dean director minister vice-minister ambassador amb secretary
  secretary-general general chairman chair chairwoman chairperson comrade datuk tan sri dato encik puan tuan assoc
  associate assistant executive honorary former party commissioner counsellor attaché consul rt hon cbe frs
  doamna doamnei domnul domnului dl dna monsieur frau herr señora señor sra doña don signora signor senhora senhor
  г-жа г-н госпожа господин ректор президент посол председатель naib presiden rektor profesor`.split(/\s+/u),
);

export const isTitle = (word: string): boolean => titles.has(word.replace(/\.$/u, '').toLowerCase());
