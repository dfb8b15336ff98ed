import { yearPeriod, type Period } from '../../src/definitions/period';
import { PRESETS, type Preset } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { protectTables } from '../../src/tables/protection/protectTables';
import { TABLE_IDS } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';
import { EVERYTHING } from './reportPlan';

const [FIRST_PRESET] = PRESETS;

interface ReportOf {
  readonly compare: boolean;
  readonly preset?: Preset | undefined;
  readonly period?: Period;
}

/** Every table of a list before and after it is protected for the public: by default of 2018 as Södra Dalarna counts. */
export function publicReport(
  participants: readonly Participant[],
  { compare, preset = FIRST_PRESET, period = yearPeriod(2018) }: ReportOf,
) {
  if (preset === undefined) throw new Error('no preset');
  const input = {
    participants,
    period,
    definitions: preset,
    layout: preset.layout,
    supportUnit: 'months',
    choice: { ...EVERYTHING, tables: TABLE_IDS, compare },
    budget: null,
    texts: sv,
  } as const;
  const whole = buildTables(input);
  const rule = { mode: 'public', threshold: 5 } as const;
  return { whole, input, ...protectTables(whole, rule, input) };
}
