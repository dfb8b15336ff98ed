import { PRESETS, presetOfForbund, proposePreset } from '../../src/definitions/presets';

describe('presets', () => {
  test('a dropout or a transfer is never a success', () => {
    for (const preset of PRESETS) {
      expect(preset.positive).not.toContain('dropout');
      expect(preset.positive).not.toContain('transferred');
    }
  });

  test.each([
    [['Deltagare', 'Hedemora', 'Hedemora', 'Säter'], 'sodra-dalarna', 'hedemora'],
    [['IFO Hallstahammar', 'AF'], 'norra-vastmanland', 'hallstahammar'],
    [['Sala kommun'], 'norra-vastmanland-sala', 'sala'],
  ])('%j speaks for %s', (words, id, because) => {
    const proposal = proposePreset(words);
    expect(proposal.preset.id).toBe(id);
    expect(proposal.because).toBe(because);
  });

  test('a word that merely contains a place name is no vote', () => {
    expect(proposePreset(['Betsalas', 'universal', 'norbergska']).because).toBeNull();
  });

  test('a förbund with two practices: the layout decides, then the place', () => {
    expect(presetOfForbund('norra-vastmanland', 'sala', []).id).toBe('norra-vastmanland-sala');
    expect(presetOfForbund('norra-vastmanland', null, ['Sala']).id).toBe('norra-vastmanland-sala');
    expect(presetOfForbund('norra-vastmanland', null, []).id).toBe('norra-vastmanland');
  });
});
