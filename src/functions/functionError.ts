/** The errors that Excel shows for a mistake; only `value` and `notAvailable` can show a message of ours. */
export type FunctionErrorCode = 'value' | 'notAvailable' | 'divisionByZero';

/** A mistake in the arguments of a custom function, in the user's language. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
  }
}
