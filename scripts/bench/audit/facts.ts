import type { CellValue } from '../../../src/cells/cell';

export interface BySex {
  readonly women: number;
  readonly men: number;
}

export interface FactTable {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a report tells: every figure true and unrounded, the standard tables as they are printed. */
export interface Facts {
  readonly tables: readonly FactTable[];
  readonly active: number;
  readonly added: BySex & { readonly all: number };
  /** Whether the report counts dropouts beside the exits, as `bySex` does. */
  readonly dropoutsBeside: boolean;
  readonly bySex: Readonly<Record<'start' | 'added' | 'exits' | 'dropouts' | 'end', BySex>>;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly n: number }[];
  readonly referrers: readonly { readonly name: string; readonly n: number }[];
  readonly exits: number;
  readonly dropouts: number;
  readonly work: number;
  readonly studies: number;
  readonly positive: number;
  readonly throughput: BySex & { readonly all: number };
  readonly support: BySex & { readonly all: number };
  readonly age: BySex;
  readonly ors: { readonly from: number; readonly to: number };
  readonly budget: {
    readonly allotted: number;
    readonly lines: readonly {
      readonly name: string;
      readonly budget: number;
      readonly spent: number;
    }[];
  };
}
