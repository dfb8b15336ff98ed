import { runReport } from '../../src/headless/runReport';
import { day } from '../support/participants';
import { openCase } from '../support/runCase';
import { workbookOf } from '../tryout/engine/workbookOf';

test('what an unfinished insertion left in the workbook is cleared away before the report is inserted', async () => {
  const model = await openCase('hallstahammar-2019');
  const [left] = workbookOf({ 'Finsamrapport abcd 1': [['halvt']] }).sheets;
  if (left === undefined) throw new Error('no sheet');
  model.sheets.push({ ...left, id: 'left' });
  model.settings.set('finsamrapport.pending', {
    sheets: ['Finsamrapport abcd 1'],
    ids: [],
    names: [],
  });
  await runReport(model, { period: null, forbund: null, layout: null }, day('2026-11-21'));
  expect(model.sheets.map(({ name }) => name)).toEqual([
    'SUS-utdrag 2019',
    'Ekonomi 2019',
    'Resultat 2019',
    'FinsamDeltagare',
    'FinsamUtfall',
  ]);
  expect(model.settings.has('finsamrapport.pending')).toBe(false);
});
