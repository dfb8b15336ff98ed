import type { FunctionLibrary } from '../../../src/tryout/host/functionLibrary';

const one = { dimension: 'scalar', optional: false } as const;
const some = { dimension: 'matrix', optional: false } as const;
const perhaps = { dimension: 'scalar', optional: true } as const;

/** Functions of an add-in that is only there for tests, in the namespace TEST. */
export const LIBRARY: FunctionLibrary = {
  namespace: 'TEST',
  functions: {
    DOUBLE: { parameters: [one] },
    COUNT: { parameters: [some, { ...some, optional: true }] },
    SHAPE: { parameters: [some, perhaps, perhaps] },
    ROWS: { parameters: [one, perhaps] },
    FAIL: { parameters: [one, perhaps] },
    WHERE: { parameters: [some, perhaps] },
    NEVER: { parameters: [] },
    LATE: { parameters: [] },
    READ: { parameters: [] },
    MISSING: { parameters: [] },
  },
};

/** The calls that were made since it was last emptied. */
export const calls: string[] = [];

/** Ends the calls of TEST.LATE that are under way. */
export let answerLate: (value: string) => void = () => undefined;

type Reading = (context: Excel.RequestContext) => Promise<string>;

let reading: Reading = () => Promise.resolve('');

/** Says what TEST.READ reads before it answers. */
export function readFirst(what: Reading): void {
  reading = what;
}

function associate<A extends unknown[]>(name: string, work: (...args: A) => unknown): void {
  CustomFunctions.associate(name, (...args: A) => {
    calls.push(name);
    return work(...args);
  });
}

function fail(how: string, message: string | null): unknown {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  const error = (code: CustomFunctions.ErrorCode): CustomFunctions.Error =>
    new FunctionError(code, message ?? undefined);
  switch (how) {
    case 'thrown':
      throw error(ErrorCode.invalidValue);
    case 'rejected':
      return Promise.reject(error(ErrorCode.notAvailable));
    case 'zero':
      throw error(ErrorCode.divisionByZero);
    case 'returned':
      return error(ErrorCode.notAvailable);
    case 'in rows':
      return [
        ['a', 1],
        [error(ErrorCode.invalidValue), 2],
      ];
    case 'holes':
      return [[null, 'x']];
    case 'ragged':
      return [[1, 2], [3]];
    case 'nan':
      return NaN;
    case 'infinity':
      return Infinity;
    default:
      throw new TypeError('trasig');
  }
}

/** Makes the functions known to the library, once for a test file. */
export function associateTrialFunctions(): void {
  associate('DOUBLE', (n: number) => n * 2);
  associate('COUNT', (rows: unknown[][]) => [[rows.flat().filter((v) => v !== null).length]]);
  associate('SHAPE', (...args) => JSON.stringify(args.slice(0, 3)));
  associate('ROWS', (count: number, by: number | null) =>
    Array.from({ length: count }, (_, row) => [row + 1, (row + 1) * (by ?? 10)]),
  );
  associate('FAIL', fail);
  associate('WHERE', (_range, _by, { address, parameterAddresses }: CustomFunctions.Invocation) => [
    [`${address} ${JSON.stringify(parameterAddresses)}`],
  ]);
  associate('READ', () => Excel.run(reading));
  associate('NEVER', () => new Promise(() => undefined));
  associate('LATE', () => new Promise((resolve) => (answerLate = resolve)));
}
