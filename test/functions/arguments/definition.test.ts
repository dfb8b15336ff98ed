import type { WorkbookDefinitions } from '../../../src/definitions/workbookDefinitions';
import { call, CHOSEN, column, mistakeIn, NOTHING_CHOSEN, preset } from '../run';

// Under these words every preset has a rate of its own.
const outcome = column('Arbete', 'Arbetssökande hos AF', 'Annan rehab', 'Dropout', 'Flyttat');
const rate = (definition: unknown, workbook: WorkbookDefinitions = NOTHING_CHOSEN): unknown =>
  call('RESULTRATE', [outcome, '', '', '', definition], { workbook });
const mistake = (definition: unknown, workbook: WorkbookDefinitions = NOTHING_CHOSEN): unknown =>
  mistakeIn('RESULTRATE', [outcome, '', '', '', definition], { workbook });

const own = {
  ...preset('sodra-dalarna'),
  id: 'egen-1',
  name: 'Vårt sätt',
  positive: ['work'],
} as const;

test.each([
  ['Södra Dalarna', 2 / 4],
  ['SODRA DALARNA', 2 / 4],
  ['sodra-dalarna', 2 / 4],
  ['Hallstahammar', 3 / 5],
  ['Norra Västmanland (Hallstahammar)', 3 / 5],
  ['norra-vastmanland', 3 / 5],
  ['sala', 2 / 5],
  ['Nationell', 1 / 5],
  ['arbete och studier', 1 / 5],
])('%s', (name, expected) => {
  expect(rate(name)).toBe(expected);
  expect(rate(name, CHOSEN)).toBe(expected);
});

test('the workbook’s definitions where none are named', () => {
  expect(rate('', CHOSEN)).toBe(2 / 4);
  expect(rate(null, { ...CHOSEN, definitions: preset('nationell') })).toBe(1 / 5);
});

test('a set that the team has made goes by its name, and before a preset of that name', () => {
  expect(rate('vart satt', { ...CHOSEN, ownDefinitions: [own] })).toBe(1 / 4);
  const sala = { ...own, name: 'Södra Dalarna', positive: [] };
  expect(rate('Södra Dalarna', { ...CHOSEN, ownDefinitions: [sala], definitions: own })).toBe(0);
});

test('a förbund with two practices is asked about', () => {
  expect(mistake('Norra Västmanland')).toBe(
    'value: ”Norra Västmanland” har flera definitioner. Skriv "Norra Västmanland (Hallstahammar)" eller "Norra Västmanland (Sala)".',
  );
});

test('an unknown name is answered with those that are known', () => {
  expect(mistake('Skåne', { ...NOTHING_CHOSEN, ownDefinitions: [own] })).toBe(
    'value: Inga definitioner heter ”Skåne”. Skriv "Vårt sätt", "Södra Dalarna", "Norra Västmanland (Hallstahammar)", "Norra Västmanland (Sala)" eller "Nationell (arbete och studier)".',
  );
});
