import type { AddinFunctions, FunctionCall, FunctionValue } from '../model/addinFunctions';
import { delay } from './delay';
import type { FunctionCalls } from './functionCalls';
import { fittedArguments } from './functionLibrary';
import type { FunctionLibrary } from './functionLibrary';

/** A call that takes longer shows #BUSY! for the time being. */
const CALL_LIMIT_MS = 30_000;
/** Once one answer has come, the others that come right after it are waited for. */
const TOGETHER_MS = 50;

interface Asked {
  value: FunctionValue | null;
  readonly done: Promise<void>;
}

interface Listener {
  /** Cells show #BUSY!, because answers are waited for. */
  waiting(): void;
  /** An answer has come that nobody waited for any more. */
  late(): void;
}

/**
 * The add-in's functions for a calculator: makes each call once, and again only when its arguments
 * have changed.
 */
export class AskedFunctions implements AddinFunctions {
  readonly namespace: string;
  #known = new Map<string, Asked>();
  #round = new Set<string>();
  #used = false;
  #waiting = false;

  constructor(
    private readonly library: FunctionLibrary,
    private readonly calls: FunctionCalls,
    private readonly listener: Listener,
    private readonly limitMs = CALL_LIMIT_MS,
  ) {
    this.namespace = library.namespace;
  }

  /** Whether a calculation stands still until answers come. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /** Whether formulas of the workbook call the add-in at all. */
  get used(): boolean {
    return this.#used;
  }

  /** All calls are to be made again. */
  forget(): void {
    this.#known = new Map();
  }

  ask({ name, args, address, argAddresses }: FunctionCall): FunctionValue | null {
    const key = JSON.stringify([name, args, argAddresses]);
    this.#used = true;
    this.#round.add(key);
    const known = this.#known.get(key);
    if (known !== undefined) return known.value;
    const own = name.slice(this.namespace.length + 1);
    const fit = fittedArguments(this.library, own, args);
    const refused = this.#refusal(own, fit === null);
    if (refused !== null || fit === null) return refused;
    const asked = this.#make({ name: own, args: fit, address, argAddresses });
    this.#known.set(key, asked);
    return asked.value;
  }

  async endRound(): Promise<boolean> {
    const asked = [...this.#round].flatMap((key) => this.#known.get(key) ?? []);
    const pending = asked.filter(({ value }) => value === null).map(({ done }) => done);
    const round = this.#round;
    this.#round = new Set();
    if (pending.length === 0) {
      this.#known = new Map([...this.#known].filter(([key]) => round.has(key)));
      return false;
    }
    this.calls.send();
    this.#waiting = true;
    this.listener.waiting();
    await Promise.race(pending);
    const { over, stop } = delay(TOGETHER_MS);
    await Promise.race([Promise.all(pending), over]);
    stop();
    this.#waiting = false;
    return true;
  }

  #refusal(name: string, misfit: boolean): FunctionValue | null {
    const known = Object.hasOwn(this.library.functions, name);
    if (!known || this.calls.presence === 'absent') return { error: '#NAME?', message: null };
    return misfit ? { error: '#VALUE!', message: null } : null;
  }

  #make(invocation: Parameters<FunctionCalls['invoke']>[0]): Asked {
    const limit = delay(this.limitMs);
    const answered = this.calls.invoke(invocation).then((value) => {
      limit.stop();
      const late = asked.value !== null;
      asked.value = value;
      if (late) this.listener.late();
    });
    const overdue = limit.over.then(() => {
      asked.value ??= { error: '#BUSY!', message: null };
    });
    const asked: Asked = { value: null, done: Promise.race([answered, overdue]) };
    return asked;
  }
}
