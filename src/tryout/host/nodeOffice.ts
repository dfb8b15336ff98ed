import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { prepareWindow } from './bridge';
import { windowStub } from './nodeWindow';
import type { OfficeHost } from './officeHost';

/** The library's address in the stubbed page; only its last part matters, which names the file to load. */
const LIBRARY_URL = 'http://localhost/office/';

let current: OfficeHost | null = null;
let loaded: Promise<void> | null = null;
let connect: ((host: OfficeHost) => () => void) | null = null;
let disconnect: () => void = () => undefined;

/**
 * Loads the real office.js in Node, once, and lets it talk to `host` from then on; afterwards
 * `Excel.run` and everything else of the globals `Office` and `Excel` work as in an add-in.
 * Called again with another host, such as in the next test, it only exchanges the host.
 */
export async function startOfficeInNode(host: OfficeHost): Promise<typeof Office> {
  current = host;
  loaded ??= load();
  await loaded;
  disconnect();
  disconnect = connect?.(host) ?? disconnect;
  return Office;
}

function hostNow(): OfficeHost {
  if (!current) throw new Error('office.js was used before a host was started');
  return current;
}

async function load(): Promise<void> {
  const library = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve(
      '@microsoft/office-js/dist/office.js',
    ),
  );
  const run = (file: string): void => evaluate(readFileSync(join(library, file), 'utf8'));
  const stub = windowStub(LIBRARY_URL, run);
  Object.assign(globalThis, stub);
  connect = prepareWindow(globalThis, hostNow);
  run('office.js');
  await Office.onReady();
}

/**
 * Runs a script at global level of this very realm, as a page would. Not vm.runInThisContext: under
 * a test runner that is another realm, whose arrays and promises the library does not recognise.
 */
function evaluate(script: string): void {
  const evaluateGlobally = eval;
  evaluateGlobally(script);
}
