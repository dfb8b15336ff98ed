/** What the sentence about a problem is filled with. */
export interface ProblemWords {
  /** The cell, such as "C14". */
  readonly cell: string;
  /** What stands in it; '' where that is not shown. */
  readonly found: string;
  /** The other cell that the problem is about; '' where there is none. */
  readonly other: string;
}
