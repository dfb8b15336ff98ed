import { PRESETS, presetFor, proposePreset } from '../../src/definitions/presets';

const once = (...texts: readonly string[]) => new Map(texts.map((text) => [text, 1]));

describe('presets', () => {
  test('a dropout or a transfer is never a success', () => {
    for (const preset of PRESETS) {
      expect(preset.positive).not.toContain('dropout');
      expect(preset.positive).not.toContain('transferred');
    }
  });

  test.each([
    [['Deltagare', 'Hedemora', 'Hedemora kommun', 'Säter'], 'sodra-dalarna', 'Hedemora'],
    [['IFO Hallstahammar', 'AF'], 'norra-vastmanland', 'Hallstahammar'],
    [['Sala kommun'], 'norra-vastmanland-sala', 'Sala'],
    [['Salateamet'], 'norra-vastmanland-sala', 'Sala'],
    [['Säter-teamet'], 'sodra-dalarna', 'Säter'],
    [
      ['Region Västmanland', 'Västmanlands psykiatri', 'Sala'],
      'norra-vastmanland-sala',
      'Västmanland',
    ],
    [['Region Västmanland'], 'norra-vastmanland', 'Västmanland'],
  ])('%j speaks for %s', (words, id, because) => {
    const proposal = proposePreset([once(...words)]);
    expect(proposal.preset.id).toBe(id);
    expect(proposal.because).toBe(because);
  });

  test('a word that merely contains a place name is no vote', () => {
    expect(proposePreset([once('Betsalas', 'universal', 'norbergska')]).because).toBeNull();
  });

  test('a text is as many votes as it stands there times', () => {
    const rows = new Map([
      ['Avesta', 1],
      ['Sala', 12],
      ['Heby', 3],
    ]);
    expect(proposePreset([rows]).preset.id).toBe('norra-vastmanland-sala');
  });

  test('weaker evidence is asked only where the stronger does not decide', () => {
    const rows = new Map([['Sala', 40]]);
    expect(proposePreset([once('Kraften Hedemora'), rows]).preset.id).toBe('sodra-dalarna');
    expect(proposePreset([once('Norra Västmanland'), rows]).preset.id).toBe(
      'norra-vastmanland-sala',
    );
    expect(proposePreset([once('Deltagare'), rows]).because).toBe('Sala');
  });

  test('a förbund with two practices: the layout decides, then the place', () => {
    const asked = (layout: 'sala' | null, ...texts: readonly string[]) =>
      presetFor({ forbund: 'norra-vastmanland', layout }, [once(...texts)]).preset.id;
    expect(asked('sala')).toBe('norra-vastmanland-sala');
    expect(asked(null, 'Sala')).toBe('norra-vastmanland-sala');
    expect(asked(null, 'Avesta')).toBe('norra-vastmanland');
  });

  test('a layout alone proposes the definitions that use it, unless a place is named', () => {
    const asked = (...texts: readonly string[]) =>
      presetFor({ forbund: null, layout: 'hallstahammar' }, [once(...texts)]).preset.id;
    expect(asked('Deltagare')).toBe('norra-vastmanland');
    expect(asked('Avesta')).toBe('sodra-dalarna');
  });
});
