import { DEFAULT_AGE_BANDS } from '../../../src/definitions/ageBands';
import type { FiledDefinitions } from '../../../src/definitions/definitionFile';
import { PRESETS } from '../../../src/definitions/presets';
import { placeImported } from '../../../src/taskpane/settings/importedSet';
import { sv } from '../../../src/texts/sv';

const OURS: FiledDefinitions = {
  name: 'Vårt förbund',
  positive: ['work', 'studies'],
  dropouts: 'within',
  throughputOver: 'allExits',
  supportTimeOver: 'positiveExits',
  ageBands: DEFAULT_AGE_BANDS,
  layout: 'sala',
};
const own = [{ id: 'own-1', ...OURS }];
const sets = [...PRESETS, ...own];

describe('definitions from a file', () => {
  test('become a set of the team’s own, under an id that is free', () => {
    const placed = placeImported({ ...OURS, name: 'Nytt' }, sets, own, sv);
    expect(placed).toEqual({ kind: 'new', set: { ...OURS, id: 'own-2', name: 'Nytt' } });
  });

  test('are the same where name and rules are, whatever the order of the outcomes', () => {
    const filed = { ...OURS, name: 'vårt förbund ', positive: ['studies', 'work'] as const };
    expect(placeImported(filed, sets, own, sv)).toMatchObject({
      kind: 'same',
      existing: { id: 'own-1' },
    });
  });

  test('can take the place of the team’s own of the same name, or stand beside it', () => {
    const filed: FiledDefinitions = { ...OURS, dropouts: 'beside' };
    expect(placeImported(filed, sets, own, sv)).toMatchObject({
      kind: 'nameTaken',
      replacing: { id: 'own-1', name: 'Vårt förbund', dropouts: 'beside' },
      beside: { id: 'own-2', name: 'Vårt förbund (2)', dropouts: 'beside' },
    });
  });

  test('never take the place of what ships with the add-in', () => {
    const [preset] = PRESETS;
    if (preset === undefined) throw new Error('no preset');
    expect(placeImported({ ...OURS, name: preset.name }, sets, own, sv)).toMatchObject({
      kind: 'nameTaken',
      replacing: null,
      beside: { id: 'own-2', name: `${preset.name} (2)` },
    });
  });

  test('get the next number where that name is taken as well', () => {
    const more = [...own, { ...OURS, id: 'own-2', name: 'Vårt förbund (2)' }];
    const filed: FiledDefinitions = { ...OURS, dropouts: 'beside' };
    expect(placeImported(filed, [...PRESETS, ...more], more, sv)).toMatchObject({
      beside: { id: 'own-3', name: 'Vårt förbund (3)' },
    });
  });
});
