declare global {
  interface Window {
    /** Set by the try-out page: makes a pane's window believe that it is in Excel. */
    connectPane?: (pane: Window) => void;
  }
}

/** The name under which the page waits for the pane. */
export function offerConnection(page: Window, connect: (pane: Window) => void): void {
  page.connectPane = connect;
}

/** Called in the pane before office.js is there; without the page around it the pane stays outside Excel. */
export function takeConnection(pane: Window): void {
  if (pane.parent !== pane) pane.parent.connectPane?.(pane);
}
