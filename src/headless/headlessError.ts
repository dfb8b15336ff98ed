/** What can be wrong with a run; the message is for the person at the terminal and says what to do. */
export type HeadlessErrorCode =
  | 'usage'
  | 'fileMissing'
  | 'fileUnreadable'
  | 'noParticipants'
  | 'noPeriod'
  | 'nobodyInPeriod'
  | 'noTables'
  | 'noBudget'
  | 'notInserted'
  | 'notWritten';

export class HeadlessError extends Error {
  override readonly name = 'HeadlessError';

  constructor(
    readonly code: HeadlessErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
