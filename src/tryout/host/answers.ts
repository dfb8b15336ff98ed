import { HostError } from './hostError';
import { ACTION, PATH, type RequestBody, type ResponseBody } from './protocol';

/**
 * What office.js asks for its own purposes, such as letting go of ranges when a batch has ended or
 * handing over the results of custom functions: the add-in does not wait for it, so it is neither
 * counted nor made to fail.
 */
export function isOfLibrary(body: RequestBody): boolean {
  const letsGo = body.Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
  return (
    (letsGo && body.Actions.some(({ Name }) => Name === '_RemoveReference')) ||
    Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PATH.service)
  );
}

/** How large a text is on its way. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What an add-in is told when Excel fails for no reason that it gives. */
export function broken(): HostError {
  return new HostError('GeneralException', 'There was an internal error.');
}

/** The answer to a request of which nothing was done. */
export function failed(error: HostError): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: error.httpStatus,
    },
  };
}
