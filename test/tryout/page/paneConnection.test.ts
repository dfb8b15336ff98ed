/** @jest-environment jsdom */
import { offerConnection, takeConnection } from '../../../src/tryout/page/paneConnection';

test('a pane in the page is handed over to it, before anything else of the pane runs', () => {
  const connected: Window[] = [];
  offerConnection(window, (pane) => connected.push(pane));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const pane = frame.contentWindow;
  if (pane === null) throw new Error('the frame has no window');
  takeConnection(pane);
  expect(connected).toEqual([pane]);
});

test('a pane that is opened on its own stays outside Excel', () => {
  const connected: Window[] = [];
  offerConnection(window, (pane) => connected.push(pane));
  takeConnection(window);
  expect(connected).toEqual([]);
});
