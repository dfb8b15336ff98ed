import { functionAnswer } from './functionResult';
import type { HostState } from './hostState';
import { HostObject, type Kind, type Member } from './kind';

const settle: Member<null> = {
  set: 0,
  call: (_target, [results], { customFunctions }: HostState) => {
    if (!Array.isArray(results)) return;
    for (const result of results) {
      const answer = functionAnswer(result);
      if (answer !== null) customFunctions.settle(answer);
    }
  },
};

/** The service that takes the results of the add-in's functions. */
export const customFunctions: Kind<null> = {
  members: {
    setInvocationArrayResults: settle,
    setInvocationResults: settle,
    _SetOsfControlContainerReadyForCustomFunctions: { set: 0, call: () => undefined },
    // Those that let results come sooner after each other.
    _GetEnabledFeatures: { set: 0, call: () => [2, 4] },
  },
};

export const customFunctionsContainer: Kind<null> = {
  members: {
    customFunctions: { set: 0, link: () => new HostObject('CustomFunctions', null) },
  },
};
