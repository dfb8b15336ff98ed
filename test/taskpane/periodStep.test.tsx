/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { describeDefinitions } from '../../src/tables/describeDefinitions';
import { PRESETS } from '../../src/definitions/presets';
import { spanOfMonths } from '../../src/definitions/period';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook, type FakeAccess } from './fakeAccess';
import {
  choose,
  chosenOption,
  headingText,
  paneText,
  press,
  renderPane,
  tick,
  type,
  walkTo,
} from './renderPane';

const t = sv.pane.period;
const own = sv.pane.definitions;

async function atPeriod(): Promise<FakeAccess> {
  const access = fakeAccess(teamWorkbook());
  await renderPane(access);
  await walkTo(t.heading);
  return access;
}

async function insertFrom(access: FakeAccess) {
  await press(sv.pane.next);
  await press(sv.pane.review.insert);
  const [plan] = access.inserted;
  if (plan === undefined) throw new Error('nothing was inserted');
  return plan;
}

function radio(label: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('radio', { name: label });
}

describe('the period step', () => {
  test('offers periods from the data, the likeliest chosen, with how many began and left', async () => {
    await atPeriod();
    expect(radio(/^Helår 2018/).checked).toBe(true);
    expect(radio(/^Helår 2018/).labels?.[0]?.textContent).toContain(t.counts('7', '6'));
    expect(radio(/^H2 2018/).checked).toBe(false);
  });

  test('an offered period is the period of the report', async () => {
    const access = await atPeriod();
    await tick(/^H2 2018/);
    expect((await insertFrom(access)).choices.period).toEqual(spanOfMonths(2018, 7, 2018, 12));
  });

  test.each([
    ['two dates', '2018-02-01', '2018-04-30'],
    ['the whole period in the first field', '180201-180430', ''],
    ['the whole period in the second field', '', '180201-180430'],
  ])('takes %s', async (_name, from, to) => {
    const access = await atPeriod();
    await tick(t.free);
    await type(t.from, from);
    await type(t.to, to);
    expect(paneText()).toContain(t.freeRead('2018-02-01', '2018-04-30'));
    expect((await insertFrom(access)).choices.period).toEqual(spanOfMonths(2018, 2, 2018, 4));
  });

  test('free dates begin with the period that was chosen', async () => {
    await atPeriod();
    await tick(t.free);
    expect(screen.getByLabelText<HTMLInputElement>(t.from).value).toBe('2018-01-01');
    expect(screen.getByLabelText<HTMLInputElement>(t.to).value).toBe('2018-12-31');
  });

  test('dates that cannot be read get a sentence, what was typed stays, and so does the step', async () => {
    await atPeriod();
    await tick(t.free);
    await type(t.from, '2018-13-01');
    await press(sv.pane.next);
    expect(headingText()).toBe(t.heading);
    expect(screen.getByRole('alert').textContent).toBe(t.freeUnreadable);
    expect(screen.getByLabelText<HTMLInputElement>(t.from).value).toBe('2018-13-01');
  });

  test('a period without anyone is said at once and goes no further', async () => {
    await atPeriod();
    await tick(t.free);
    await type(t.from, '2012-01-01');
    await type(t.to, '2012-12-31');
    expect(paneText()).toContain(t.nobody);
    await press(sv.pane.next);
    expect(headingText()).toBe(t.heading);
  });

  test('a list in which no start can be read says so, and where to look', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(sv.pane.columns.heading);
    await choose(sv.pane.meanings.start, 'Kön');
    await press(sv.pane.next);
    expect(screen.getByRole('alert').textContent).toBe(t.noParticipants);
    await press(sv.pane.next);
    expect(headingText()).toBe(t.heading);
  });

  test('the definitions come from the words of the workbook, with their rules in one sentence', async () => {
    await atPeriod();
    expect(chosenOption(t.definitionsLegend)).toBe('Södra Dalarna');
    await choose(t.definitionsLegend, 'Nationell (arbete och studier)');
    const national = PRESETS.find(({ id }) => id === 'nationell');
    expect(national && paneText().includes(describeDefinitions(national, sv))).toBe(true);
  });

  test('the word that spoke for the definitions is named until they are chosen', async () => {
    await atPeriod();
    expect(paneText()).toContain(t.proposedBecause('Hedemora'));
    await choose(t.definitionsLegend, 'Nationell (arbete och studier)');
    expect(paneText()).not.toContain(t.proposedBecause('Hedemora'));
  });

  test('a workbook that names no known place asks to check the definitions', async () => {
    const [, ...withoutTitle] = TEAM;
    await renderPane(fakeAccess({ sheets: [sheet('Deltagare', withoutTitle)] }));
    await walkTo(t.heading);
    expect(paneText()).toContain(t.noForbund);
  });

  test('a copied set is named, changed, chosen and kept for next time; the preset stays as it was', async () => {
    const access = await atPeriod();
    await press(t.copyAndChange);
    expect(headingText()).toBe(own.heading);
    await type(own.name, 'Vårt team');
    await tick(sv.tables.categories.jobSeeker);
    await tick(own.dropoutsWithin);
    await press(own.save);
    expect(chosenOption(t.definitionsLegend)).toBe(t.own('Vårt team'));
    const { choices } = await insertFrom(access);
    expect(choices.definitions).toMatchObject({
      name: 'Vårt team',
      positive: ['work', 'studies', 'jobSeeker', 'otherRehab'],
      dropouts: 'within',
    });
    expect(choices.ownDefinitions).toEqual([choices.definitions]);
    expect(PRESETS.map(({ id }) => id)).not.toContain(choices.definitions.id);
  });

  test('a set without a name or without a result cannot be saved, and says why', async () => {
    await atPeriod();
    await press(t.copyAndChange);
    await type(own.name, ' ');
    for (const outcome of ['work', 'studies', 'otherRehab'] as const) {
      await tick(sv.tables.categories[outcome]);
    }
    await press(own.save);
    expect(headingText()).toBe(own.heading);
    expect(paneText()).toContain(own.nameMissing);
    expect(paneText()).toContain(own.positiveMissing);
    await type(own.name, 'Södra Dalarna');
    expect(paneText()).toContain(own.nameTaken);
  });

  test('cancelling the editor changes nothing', async () => {
    const access = await atPeriod();
    await press(t.copyAndChange);
    await tick(own.dropoutsWithin);
    await press(sv.pane.cancel);
    const { choices } = await insertFrom(access);
    expect(choices.definitions.id).toBe('sodra-dalarna');
    expect(choices.ownDefinitions).toEqual([]);
  });

  test('the layout follows the definitions until another is chosen', async () => {
    const access = await atPeriod();
    expect(chosenOption(t.layout)).toBe(t.layouts['sodra-dalarna']);
    await choose(t.layout, t.layouts.sala);
    expect((await insertFrom(access)).choices.layout).toBe('sala');
  });

  test('the report can be in another language than the pane', async () => {
    const access = await atPeriod();
    await choose(t.language, t.languages.en);
    await press(sv.pane.next);
    const title = await screen.findByText(en.tables.result.title);
    expect(title.lang).toBe('en');
    expect(headingText()).toBe(sv.pane.review.heading);
    await press(sv.pane.review.insert);
    expect(access.inserted[0]?.choices.language).toBe('en');
  });
});
