import { functionAnswer } from '../../../src/tryout/host/functionResult';

const error = (code: string, message: string | null = null) => ({ error: code, message });

/** As the library turns its error objects into JSON. */
const cellError = (code: string, message?: string) => ({
  valueType: 'CustomFunctionError',
  basicValue: code,
  ...(message !== undefined && { message }),
});

test.each<[string, unknown, unknown]>([
  ['a value', [1, true, 42], 42],
  ['nothing', [1, true, null], 0],
  ['rows', [1, true, [['a', 1, null]]], [['a', 1, 0]]],
  ['no rows', [1, true, []], error('#VALUE!')],
  ['a list that is no rows', [1, true, ['a']], error('#VALUE!')],
  ['an error as a value', [1, true, cellError('#N/A', 'Nej.')], error('#N/A', 'Nej.')],
  ['an error among values', [1, true, [[cellError('#DIV/0!', 'x')]]], [[error('#DIV/0!')]]],
  ['failure 1', [1, false, 'Nej.', 1], error('#N/A', 'Nej.')],
  ['failure 5', [1, false, 'Nej.', 5], error('#DIV/0!')],
  ['failure 6', [1, false, 'Infinity', 6], error('#NUM!')],
  ['failure 7', [1, false, 'Nej.', 7], error('#VALUE!', 'Nej.')],
  ['failure 8', [1, false, '', 8], error('#NULL!')],
  ['failure 10', [1, false, '', 10], error('#NAME?')],
  ['failure without a code', [1, false, '', 0], error('#VALUE!')],
  ['no number', [1, false, 'NaN', 0], error('#NUM!')],
  ['the older form', { id: 1, value: 42 }, 42],
  [
    'the older form of a failure',
    { id: 1, failed: true, value: 'Nej.', errorCode: 1 },
    error('#N/A', 'Nej.'),
  ],
])('%s', (_name, answer, value) => {
  expect(functionAnswer(answer)).toEqual({ id: 1, value });
});

test('an answer to nothing is none', () => {
  expect([functionAnswer(null), functionAnswer(['a', true, 1]), functionAnswer({})]).toEqual([
    null,
    null,
    null,
  ]);
});
