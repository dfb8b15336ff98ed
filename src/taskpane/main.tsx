import { createRoot } from 'react-dom/client';
import { localDay } from '../definitions/serial';
import { waitForOffice } from '../excel/officeReady';
import type { FunctionRunner } from '../functions/runner';
import { registerFunctions } from '../functions/register';
import { lazyAccess } from './app/lazyAccess';
import { loadFunctionTexts } from './app/loadFunctionTexts';
import { loadTexts } from './app/loadTexts';
import { loadWizard } from './app/loadWizard';
import { Pane } from './app/Pane';
import { rememberSuccess } from './app/rememberSuccess';
import { preferredTheme } from './theme/preferredTheme';
import { loadTheme } from './theme/themes';

/** Beyond this, Office is taken not to answer: one of its scripts is blocked, or there is none. */
const OFFICE_LIMIT_MS = 10_000;

const today = localDay(new Date());
const surroundings = waitForOffice(OFFICE_LIMIT_MS, navigator.language);
const workbook = rememberSuccess(async () => {
  const { openWorkbook } = await import(/* webpackChunkName: "workbook" */ './app/openWorkbook');
  return openWorkbook({ today, loadTexts, createMark });
});

// Excel may call a function as soon as the page is there, before anything of the pane is.
if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions, loadRunner);

/** What the functions compute with, fetched by the first call of one. */
async function loadRunner(): Promise<FunctionRunner> {
  const [{ language }, { definitions, known }] = await Promise.all([surroundings, workbook()]);
  const [{ createRunner }, texts, functionTexts] = await Promise.all([
    import(/* webpackChunkName: "functions" */ '../functions/runner'),
    loadTexts(language),
    loadFunctionTexts(language),
    definitions(),
  ]);
  return createRunner({ texts, functionTexts, workbook: known });
}

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  const office = await surroundings;
  const access = lazyAccess(async () => (await workbook()).access);
  const [texts, theme] = await Promise.all([
    loadTexts(office.language),
    loadTheme(office.theme ?? preferredTheme(window)),
  ]);
  document.documentElement.lang = office.language;
  createRoot(element).render(
    <Pane
      access={office.host === 'excel' ? access : null}
      today={today}
      language={office.language}
      texts={texts}
      theme={theme}
      followBrowser={office.theme === null}
      onReload={() => location.reload()}
    />,
  );
  // Fetched ahead; if that fails, pressing the button tries again and says what happened.
  if (office.host === 'excel') loadWizard().catch(() => undefined);
}

/** A few characters that no other insertion has. */
function createMark(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** A file of the pane that cannot be fetched must not leave the page saying that it is starting. */
function showStartFailed(): void {
  document.querySelector('#starting')?.setAttribute('hidden', '');
  document.querySelector('#start-failed')?.removeAttribute('hidden');
  document.querySelector('#reload')?.addEventListener('click', () => location.reload());
}

start().catch(showStartFailed);
