/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { installBrowserBridge } from '../../../src/tryout/host/browserBridge';
import type { NativeBridge } from '../../../src/tryout/host/bridge';
import { createOfficeHost, type OfficeHost } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';

// A browser has it; jsdom keeps it from the page.
globalThis.TextEncoder ??= TextEncoder;

interface Pane {
  readonly host: OfficeHost;
  readonly window: Window & { _richApiNativeBridge?: NativeBridge };
  readonly heard: unknown[];
  readonly disconnect: () => void;
}

function openPane(): Pane {
  const host = createOfficeHost({ model: newWorkbook('Bok.xlsx'), calculator: null });
  const heard: unknown[] = [];
  sessionStorage.setItem('hostInfoValue', 'från förra gången');
  const disconnect = installBrowserBridge(window, host);
  const pane: Pane = { host, window, heard, disconnect };
  const bridge = pane.window._richApiNativeBridge;
  if (bridge) bridge.onMessageFromHost = (text) => void heard.push(JSON.parse(text));
  return pane;
}

const AREA = { top: 0, left: 0, bottom: 0, right: 0 };

describe('a pane in a page', () => {
  test('answers requests under the number they were sent with', async () => {
    const { window: pane, heard } = openPane();
    const message = {
      body: {
        Actions: [
          { Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
      },
    };
    pane._richApiNativeBridge?.sendMessageToHost(JSON.stringify({ id: 7, message }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const body = JSON.stringify({
      Results: [{ ActionId: 2, Value: { Name: 'Bok.xlsx' } }],
      TraceIds: [],
    });
    expect(heard).toEqual([
      { id: 7, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } },
    ]);
  });

  test('hears of events until it is left', () => {
    const { host, heard } = openPane();
    host.userEdits('Blad1', AREA, [['x']]);
    expect(heard).toHaveLength(1);
    window.dispatchEvent(new Event('pagehide'));
    host.userEdits('Blad1', AREA, [['y']]);
    expect(heard).toHaveLength(1);
  });

  test('does not look for a host of an earlier page', () => {
    openPane();
    expect(sessionStorage.getItem('hostInfoValue')).toBeNull();
  });
});
