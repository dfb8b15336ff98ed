import type { ModelValue } from '../model/workbookModel';
import type { CustomFunctionResults } from './hostState';
import type { HostEvents } from './hostEvents';
import { HostObject, type Kind, type Member } from './kind';

export type CustomFunctionValue = ModelValue | readonly (readonly ModelValue[])[];

/** What a custom function gave: a value or a matrix of them, or the code of an error. */
export type CustomFunctionResult =
  { readonly value: CustomFunctionValue } | { readonly error: string };

type Waiting = (result: CustomFunctionResult) => void;

/** Calls the add-in's custom functions and waits for the answers, which come as requests. */
export class CustomFunctionCalls implements CustomFunctionResults {
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(private readonly events: HostEvents) {}

  invoke(name: string, args: readonly unknown[], address: string): Promise<CustomFunctionResult> {
    this.#count += 1;
    const id = this.#count;
    this.events.customFunctionCall(id, name, args, address);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  settle(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) this.#settleOne(result);
  }

  #settleOne(result: unknown): void {
    const { id, failed, value, errorCode } = fields(result);
    if (typeof id !== 'number') return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failed) waiting?.({ error: typeof errorCode === 'string' ? errorCode : '#VALUE!' });
    else waiting?.(isResultValue(value) ? { value } : { error: '#VALUE!' });
  }
}

/** Results come as objects, or as lists of id, success, value and error. */
function fields(result: unknown): {
  id: unknown;
  failed: boolean;
  value: unknown;
  errorCode: unknown;
} {
  if (Array.isArray(result)) {
    const [id, succeeded, value, errorCode]: unknown[] = result;
    return { id, failed: succeeded !== true, value, errorCode };
  }
  if (typeof result !== 'object' || result === null) {
    return { id: null, failed: true, value: null, errorCode: null };
  }
  return {
    id: 'id' in result ? result.id : null,
    failed: 'failed' in result && result.failed === true,
    value: 'value' in result ? result.value : null,
    errorCode: 'errorCode' in result ? result.errorCode : null,
  };
}

function isValue(value: unknown): value is ModelValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isResultValue(value: unknown): value is CustomFunctionValue {
  return (
    isValue(value) ||
    (Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isValue)))
  );
}

const settle: Member<null> = {
  set: 0,
  call: (_target, args, state) => state.customFunctions.settle(args[0]),
};

export const customFunctions: Kind<null> = {
  members: {
    setInvocationArrayResults: settle,
    setInvocationResults: settle,
    _SetOsfControlContainerReadyForCustomFunctions: { set: 0, call: () => undefined },
    _GetEnabledFeatures: { set: 0, call: () => [] },
  },
};

export const customFunctionsContainer: Kind<null> = {
  members: {
    customFunctions: { set: 0, link: () => new HostObject('CustomFunctions', null) },
  },
};
