import { prepareWindow } from './bridge';
import type { OfficeHost } from './officeHost';

/**
 * Connects the window of an add-in's pane with a host that lives elsewhere on the page.
 * To be called before office.js is loaded in that window.
 *
 * @returns how to disconnect the pane from the host's events, which happens by itself when the pane is left
 */
export function installBrowserBridge(pane: Window, host: OfficeHost): () => void {
  // office.js remembers a host from an earlier page load, and would look for that one.
  pane.sessionStorage.removeItem('hostInfoValue');
  const connect = prepareWindow(pane, () => host);
  const disconnect = connect(host);
  pane.addEventListener('pagehide', disconnect, { once: true });
  return disconnect;
}
