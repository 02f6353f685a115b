/**
 * What a scan sees by the way, for linking, which would else have to look at every character once more. One may serve
 * many scans, one after another; it tells of the last one.
 */
export class ScanNotes {
  /** Offsets of the capital letters that may begin a word, in order: the first `count` of these. */
  capitals = new Int32Array(64);
  count = 0;
  /** False where surely nothing stands in the text that is not seen (soft hyphens and their like). */
  hasUnseen = false;

  clear(): void {
    this.count = 0;
    this.hasUnseen = false;
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
