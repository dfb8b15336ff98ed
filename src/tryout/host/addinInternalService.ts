import type { Kind } from './kind';

/** What office.js tells the host about itself when it has started. */
export const addinInternalService: Kind<null> = {
  members: { notifyActionHandlerReady: { set: 0, call: () => undefined } },
};
