import type { OfficeHost } from './officeHost';
import type { RequestBody } from './protocol';

/** What office.js calls, and sets, on the object that it finds under `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody; readonly flags?: number };
}

/** A window, as far as office.js needs it prepared. */
export interface BridgedWindow {
  _richApiNativeBridge?: NativeBridge;
  external?: unknown;
}

const RESPONSE = 2;
const EVENT = 3;

/** What office.js sends when it can take calls of the add-in's functions. */
const READY = '_SetOsfControlContainerReadyForCustomFunctions';

/** Says which host the add-in talks to, so that the library takes the way over the native bridge. */
const RICH_API_BRIDGE_FLAGS = 3;

/**
 * Prepares a window for office.js: it will believe to be in Excel and talk to the host.
 * To be called before office.js is loaded there.
 *
 * @param hostNow the host to send a request to, asked for every request
 * @returns how to let the events of a host through to office.js; gives back how to stop
 */
export function prepareWindow(
  target: BridgedWindow,
  hostNow: () => OfficeHost,
): (host: OfficeHost) => () => void {
  // Told once, to the host of that moment, and true for every later one.
  let ready = false;
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const message: BridgeMessage = JSON.parse(text);
      const host = hostNow();
      ready ||= message.message.body.Actions.some(({ Name }) => Name === READY);
      void answerOver(bridge, host, message).then(() => {
        if (ready) host.addinReady();
      });
    },
  };
  target._richApiNativeBridge = bridge;
  Object.defineProperty(target, 'external', {
    configurable: true,
    value: externalFor(hostNow),
  });
  return (host) => {
    const disconnect = host.onEvents((entries) => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } }));
    });
    if (ready) host.addinReady();
    return disconnect;
  };
}

async function answerOver(
  bridge: NativeBridge,
  host: OfficeHost,
  { id, flags, message }: BridgeMessage,
): Promise<void> {
  const response = await host.execute(message.body, flags ?? message.flags ?? 0);
  const body = JSON.stringify(response);
  const answer = { id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body } };
  bridge.onMessageFromHost?.(JSON.stringify(answer));
  host.flushEvents();
}

/** Office.context.officeTheme, colours as numbers. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
} as const;

type Callback = (result: unknown) => void;

/** The older way in, which office.js asks about its surroundings. */
function externalFor(hostNow: () => OfficeHost): object {
  const locale = hostNow().locale;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '11111111-2222-3333-4444-555555555555',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => hostNow().model.name,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(hostNow().requirementSets),
    GetHostFullVersion: () => '16.0.19000.20000',
    GetInitialDisplayMode: () => 0,
    GetHostCustomMessage: () => '',
    GetFeaturesForSolution: () => '{}',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[hostNow().theme]),
  };
  return {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${RICH_API_BRIDGE_FLAGS}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: unknown, _parameters: unknown, done: Callback) => done([0]),
    RegisterEvent: (_id: unknown, _target: unknown, _handler: unknown, done: Callback) => done(0),
    UnregisterEvent: (_id: unknown, _target: unknown, done: Callback) => done(0),
  };
}
