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

/** Whether the add-in can be called: `starting` is until its library is ready, also before it is connected where one is expected. */
export type AddinPresence = 'absent' | 'starting' | 'ready';

type Waiting = (value: FunctionValue) => void;

const UNKNOWN: FunctionValue = { error: '#NAME?', message: null };

/** Calls the add-in's functions and waits for the answers, which come as requests. */
export class FunctionCalls {
  readonly #waiting = new Map<number, Waiting>();
  #held: [number, Invocation][] = [];
  #presence: AddinPresence;
  #count = 0;

  /**
   * @param send hands waiting events to the add-in
   * @param expected the add-in starts, and starts again, by itself: calls wait for it
   */
  constructor(
    private readonly events: HostEvents,
    readonly send: () => void,
    private readonly expected: boolean,
  ) {
    this.#presence = this.gone;
  }

  /** What the add-in is while none is connected. */
  get gone(): 'absent' | 'starting' {
    return this.expected ? 'starting' : 'absent';
  }

  get presence(): AddinPresence {
    return this.#presence;
  }

  /** Ready: calls that were held back are made. Otherwise the add-in has gone with all that it was asked. */
  becomes(presence: AddinPresence): void {
    if (presence === this.#presence) return;
    this.#presence = presence;
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
