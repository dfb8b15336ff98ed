/** One round trip between the add-in and the host. */
export interface RequestEntry {
  readonly actions: number;
  /** Bytes of the request as it was sent. */
  readonly requestBytes: number;
  /** Bytes of the answer; 0 where none was given. */
  readonly responseBytes: number;
  /** The code of the error that was answered, or null. */
  readonly error: string | null;
}

/** All round trips since it was last cleared. */
export class RequestLog {
  #entries: RequestEntry[] = [];

  get entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  get count(): number {
    return this.#entries.length;
  }

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
  }

  clear(): void {
    this.#entries = [];
  }
}
