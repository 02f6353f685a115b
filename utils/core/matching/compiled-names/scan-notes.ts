/**
 * What a scan notes for linking, which would otherwise have to look at every character again. One object may serve many
 * scans in turn; it has the notes of the last one.
 */
export class ScanNotes {
  /** Offsets of the capital letters that may begin a word, in order: the first `count` of these. */
  capitals = new Int32Array(64);
  count = 0;
  /** False where the text certainly has no invisible characters (such as soft hyphens). */
  hasUnseen = false;
  /** Whether a line of the text ends with a hyphen, which may break a word. */
  hasHyphenAtLineEnd = false;

  clear(): void {
    this.count = 0;
    this.hasUnseen = false;
    this.hasHyphenAtLineEnd = false;
  }

  addCapital(at: number): void {
    if (this.count === this.capitals.length) {
      const larger = new Int32Array(this.capitals.length * 2);
      larger.set(this.capitals);
      this.capitals = larger;
    }
    this.capitals[this.count++] = at;
  }
}
