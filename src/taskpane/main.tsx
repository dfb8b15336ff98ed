import { createRoot } from 'react-dom/client';
import { localDay } from '../definitions/serial';
import { waitForOffice } from '../excel/officeReady';
import { lazyAccess } from './app/lazyAccess';
import { loadTexts } from './app/loadTexts';
import { loadWizard } from './app/loadWizard';
import { Pane } from './app/Pane';
import { preferredTheme } from './theme/preferredTheme';
import { loadTheme } from './theme/themes';

/** Beyond this, Office is taken not to answer: one of its scripts is blocked, or there is none. */
const OFFICE_LIMIT_MS = 10_000;

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  const office = await waitForOffice(OFFICE_LIMIT_MS, navigator.language);
  const [texts, theme] = await Promise.all([
    loadTexts(office.language),
    loadTheme(office.theme ?? preferredTheme(window)),
  ]);
  document.documentElement.lang = office.language;
  const today = localDay(new Date());
  const access = lazyAccess(async () => {
    const { createWorkbookAccess } = await import(
      /* webpackChunkName: "workbook" */ '../excel/officeWorkbook'
    );
    return createWorkbookAccess({ today, loadTexts, createMark });
  });
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
