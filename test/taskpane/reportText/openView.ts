import { act, cleanup, screen } from '@testing-library/react';
import type { Choices } from '../../../src/excel/workbookAccess';
import type { WorkbookDefinitions } from '../../../src/definitions/workbookDefinitions';
import { sv } from '../../../src/texts/sv';
import { reportTextView as t } from '../../../src/texts/sv/reportTextView';
import { SAVING_DELAY_MS } from '../../../src/taskpane/app/saver';
import { reportPlan } from '../../support/reportPlan';
import { fakeAccess, sheet, TEAM, teamWorkbook, type FakeAccess } from '../fakeAccess';
import { press, renderPane, settle } from '../renderPane';
import { fakeReportText, type FakeReportText } from './fakeReportText';

export const RESULTS = '3 Deltagare – resultat och effekter';
export const DESCRIPTION = `${RESULTS}, Beskrivning`;

/** What the team's report was made with. */
export async function choicesOf(changed: Partial<Choices> = {}): Promise<Choices> {
  const opened = await fakeAccess(teamWorkbook()).open();
  return { ...reportPlan([]).choices, blockIds: opened.proposal.chosen, ...changed };
}

interface Opened {
  readonly access: FakeAccess;
  readonly text: FakeReportText;
}

/** Opens the view over the team's list, as it is or with other rows. */
export async function openView(
  text: FakeReportText = fakeReportText(),
  changed: Partial<Choices> = {},
  rows = TEAM,
  definitions?: WorkbookDefinitions,
): Promise<Opened> {
  cleanup();
  const savedChoices = await choicesOf(changed);
  const access = fakeAccess({
    sheets: [sheet('Deltagare', rows)],
    saved: savedChoices,
    reportText: text,
    ...(definitions === undefined ? {} : { definitions }),
  });
  await renderPane(access);
  await press(sv.pane.start.reportText);
  await screen.findByRole('heading', {
    level: 1,
    name: new RegExp(`${t.heading}|${t.changed.heading}|${t.otherReport.heading}`),
  });
  for (let i = 0; i < 100 && screen.queryByRole('progressbar') !== null; i++) await settle();
  return { access, text };
}

/** Opens a fold. */
export async function unfold(title: string): Promise<void> {
  const summary = screen.getByText(title, { selector: 'summary' });
  const details = summary.closest('details');
  if (details === null) throw new Error('no fold');
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

/** Waits until what was changed is saved. */
export async function saved(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, SAVING_DELAY_MS + 100)));
}
