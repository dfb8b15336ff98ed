/** One value, or a range of them. */
export type Dimension = 'scalar' | 'matrix';

export interface Parameter<Id extends string = string> {
  readonly id: Id;
  readonly dimension: Dimension;
  readonly optional: boolean;
}

const value = <Id extends string>(id: Id): Parameter<Id> => ({
  id,
  dimension: 'scalar',
  optional: false,
});
const range = <Id extends string>(id: Id): Parameter<Id> => ({
  id,
  dimension: 'matrix',
  optional: false,
});
const optional = <Id extends string>(parameter: Parameter<Id>): Parameter<Id> => ({
  ...parameter,
  optional: true,
});

/**
 * The custom functions as Excel is told of them: their parameters in order, and whether the result
 * may be a range. Names, descriptions and help stand in texts/ under the same ids. An id is the
 * function's name in every language, because localised names break formulas that are set by code.
 */
export const FUNCTIONS = {
  THROUGHPUT: {
    parameters: [
      range('start'),
      range('end'),
      optional(value('from')),
      optional(value('to')),
      optional(range('outcome')),
      optional(value('statistic')),
      optional(value('definition')),
    ],
    result: 'scalar',
  },
  RESULTRATE: {
    parameters: [
      range('outcome'),
      optional(range('end')),
      optional(value('from')),
      optional(value('to')),
      optional(value('definition')),
    ],
    result: 'scalar',
  },
  BUDGETDIFF: {
    parameters: [range('budget'), range('spent'), optional(value('share'))],
    result: 'matrix',
  },
  ENROLLED: {
    parameters: [range('start'), range('end'), value('date'), optional(value('to'))],
    result: 'scalar',
  },
  SUPPORTTIME: {
    parameters: [range('values'), optional(value('statistic')), optional(value('unit'))],
    result: 'scalar',
  },
  OUTCOME: {
    parameters: [range('word'), optional(value('what'))],
    result: 'matrix',
  },
  AGEBAND: {
    parameters: [range('age'), optional(range('bands'))],
    result: 'matrix',
  },
  PERIOD: {
    parameters: [value('label')],
    result: 'matrix',
  },
  RESULTTABLE: {
    parameters: [
      range('data'),
      value('from'),
      optional(value('to')),
      optional(value('definition')),
      optional(value('layout')),
    ],
    result: 'matrix',
  },
} as const satisfies Readonly<
  Record<string, { readonly parameters: readonly Parameter[]; readonly result: Dimension }>
>;

export type FunctionId = keyof typeof FUNCTIONS;

/** The ids of one function's parameters. */
export type ParameterId<F extends FunctionId> = (typeof FUNCTIONS)[F]['parameters'][number]['id'];

/** What Excel puts before every name: FINSAM.THROUGHPUT. */
export const NAMESPACE = 'FINSAM';
