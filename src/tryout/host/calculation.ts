import type { AskedFunctions } from './askedFunctions';
import { delay } from './delay';
import type { Calculator } from '../model/calculator';
import type { WorkbookModel } from '../model/workbookModel';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** How long a request that reads values waits for the add-in's functions; after that their cells read #BUSY!. */
const READ_PATIENCE_MS = 2_000;

/**
 * Knows when the values of a workbook are out of date and has them calculated, once at a time.
 * Requests are never kept waiting for a calculation unless they read values: the results of custom
 * functions arrive as requests themselves.
 */
export class Calculation {
  mode: CalculationMode = 'Automatic';
  #outdated = true;
  /** At first the workbook's results are another host's, or a file's: the add-in may say something else now. */
  #full = true;
  #running: Promise<void> | null = null;

  constructor(
    private readonly model: WorkbookModel,
    private readonly calculator: Calculator | null,
    private readonly functions: AskedFunctions,
  ) {}

  /** Something changed that a formula may depend on. */
  outdate(): void {
    this.#outdated = true;
    // The calculator may have read the cells already, and would find nothing changed since.
    this.#full ||= this.#running !== null;
  }

  /** Everything is to be calculated anew, whether it has changed or not, and the add-in to be asked again. */
  outdateAll(): void {
    this.functions.forget();
    this.#outdated = true;
    this.#full = true;
  }

  /** Results of the add-in have come, or may come, that were not there before. */
  outdateResults(): void {
    this.#outdated = true;
    this.#full = true;
  }

  /** Whether reading values has to wait for `upToDate`. */
  get pending(): boolean {
    return this.calculator !== null && this.mode !== 'Manual' && this.#needed;
  }

  get #needed(): boolean {
    return this.#outdated || this.#running !== null;
  }

  /** Resolves when all values are right, without calculating while the mode is manual; rejects as the calculator does. */
  async upToDate(): Promise<void> {
    if (this.mode !== 'Manual') await this.calculate();
  }

  /**
   * Resolves when values may be read: when they are right, or when the add-in has been waited for
   * some time, which may itself be waiting for what it reads here. Rejects as the calculator does.
   */
  async readable(): Promise<void> {
    const calculated = this.upToDate();
    const { over, stop } = delay(READ_PATIENCE_MS);
    try {
      await Promise.race([calculated, over]);
    } finally {
      stop();
    }
    if (!this.functions.waiting) await calculated;
  }

  /** Resolves when all values are right, whatever the mode. */
  async calculate(): Promise<void> {
    while (this.calculator !== null && this.#needed) {
      this.#running ??= this.#run(this.calculator);
      await this.#running;
    }
  }

  async #run(calculator: Calculator): Promise<void> {
    const full = this.#full;
    this.#outdated = false;
    this.#full = false;
    try {
      await calculator.recalculate(this.model, { functions: this.functions, full });
    } catch (error) {
      this.#outdated = true;
      this.#full ||= full;
      throw error;
    } finally {
      this.#running = null;
    }
  }
}
