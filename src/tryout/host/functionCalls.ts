import type { FunctionValue } from '../model/addinFunctions';
import type { FunctionAnswer } from './functionResult';
import type { HostEvents } from './hostEvents';

/** A call as the add-in gets it. */
export interface Invocation {
  /** Without namespace, as the add-in has associated it. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** The cell that the call stands in. */
  readonly address: string;
  readonly argAddresses: readonly (string | null)[];
}

/** Whether the add-in can be called: `starting` is when it is connected but its library is not ready. */
export type AddinPresence = 'absent' | 'starting' | 'ready';

type Waiting = (value: FunctionValue) => void;

const UNKNOWN: FunctionValue = { error: '#NAME?', message: null };

/** Calls the add-in's functions and waits for the answers, which come as requests. */
export class FunctionCalls {
  readonly #waiting = new Map<number, Waiting>();
  #held: [number, Invocation][] = [];
  #presence: AddinPresence = 'absent';
  #count = 0;

  /** @param send hands waiting events to the add-in */
  constructor(
    private readonly events: HostEvents,
    readonly send: () => void,
  ) {}

  get presence(): AddinPresence {
    return this.#presence;
  }

  /** The add-in has come, is ready now for the calls that were held back, or has gone with all that it was asked. */
  becomes(presence: AddinPresence): void {
    this.#presence = presence;
    if (presence === 'starting') return;
    const held = this.#held;
    this.#held = [];
    if (presence === 'ready') {
      for (const [id, invocation] of held) this.events.customFunctionCall(id, invocation);
      this.send();
      return;
    }
    for (const resolve of this.#waiting.values()) resolve(UNKNOWN);
    this.#waiting.clear();
  }

  /** Takes a call in; it leaves with the next `send`. Never rejects, and resolves when the add-in answers, or goes. */
  invoke(invocation: Invocation): Promise<FunctionValue> {
    if (this.#presence === 'absent') return Promise.resolve(UNKNOWN);
    this.#count += 1;
    const id = this.#count;
    if (this.#presence === 'ready') this.events.customFunctionCall(id, invocation);
    else this.#held.push([id, invocation]);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  settle({ id, value }: FunctionAnswer): void {
    this.#waiting.get(id)?.(value);
    this.#waiting.delete(id);
  }
}
