import { ruleOf, type RuleId } from './rules';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** What the host answers instead of a result; `code` is the `e.code` that the add-in sees. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

/** The refusal that a rule prescribes; `detail` says what was refused, for the one who reads the log. */
export function refusal(id: RuleId, detail: string): HostError {
  const rule = ruleOf(id);
  return new HostError(rule.code, `${rule.what} (${detail})`);
}
