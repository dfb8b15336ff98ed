import { bandLabel } from '../../definitions/ageBands';
import { MOST_BANDS } from '../../definitions/ageDivision';
import type { AgeDivisionMistake } from '../../definitions/parseAgeDivision';
import type { SettingsTexts } from '../../texts/settingsTexts';

/** What is wrong with age bands, and what to do. */
export function ageBandSentence(
  mistake: AgeDivisionMistake,
  { ageBandMistakes: t }: SettingsTexts,
): string {
  switch (mistake.kind) {
    case 'none':
      return t.none;
    case 'tooMany':
      return t.tooMany(MOST_BANDS);
    case 'overlap':
    case 'gap':
      return t[mistake.kind](bandLabel(mistake.first), bandLabel(mistake.second));
    case 'unreadable':
      return t.unreadable(mistake.found);
  }
}
