/** How a request can be made to fail. */
export type Failure =
  /** Refused before anything of it is done. */
  | { readonly kind: 'before' }
  /** Its first `actions` actions are done, then it fails. */
  | { readonly kind: 'afterActions'; readonly actions: number }
  /** All of it is done, but the add-in is told that it failed. */
  | { readonly kind: 'answerLost' }
  /** Nothing of it is done, and no answer ever comes. */
  | { readonly kind: 'noAnswer' };

/** Failures to come, for tests and for trying out what an add-in makes of a host that fails. */
export class Failures {
  readonly #planned = new Map<number, Failure>();
  #deadFrom = Infinity;
  #deathAs: Failure = { kind: 'before' };
  #count = 0;

  /** The n-th request from now fails, 1 being the next one. */
  at(request: number, failure: Failure): void {
    this.#planned.set(this.#count + request, failure);
  }

  /** All requests fail from the n-th from now on, 1 being the next one. */
  deadFrom(request: number, failure: Failure = { kind: 'before' }): void {
    this.#deadFrom = this.#count + request;
    this.#deathAs = failure;
  }

  /** No request fails any more. */
  clear(): void {
    this.#planned.clear();
    this.#deadFrom = Infinity;
  }

  /** What is to happen to the request that has just come. */
  next(): Failure | null {
    this.#count += 1;
    if (this.#count >= this.#deadFrom) return this.#deathAs;
    return this.#planned.get(this.#count) ?? null;
  }
}
