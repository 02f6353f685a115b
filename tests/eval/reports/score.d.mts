export interface Figures {
  readonly pages: number;
  readonly gold: number;
  readonly proposed: number;
  readonly matched: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly accuracy: Readonly<Record<string, number | null>>;
}

/** Scores results against gold, both by page. */
export function score(
  gold: object,
  result: object,
): {
  readonly all: Figures;
  readonly wrong: readonly { readonly page: string; readonly why: string; readonly result: object }[];
  readonly missed: readonly { readonly page: string; readonly gold: object }[];
  readonly faulty: readonly { readonly page: string; readonly fields: readonly string[] }[];
};
