import { LABEL_POSITIONS, lookOf, type ChartDataLabels } from '../../model/chart';
import { newDataLabels } from '../../model/newChart';
import { asBoolean, asOneOf, asText } from '../args';
import { refusal } from '../hostError';
import { HostObject, type Kind, type Member, type Members } from '../kind';
import { chartMember } from './chartMember';
import type { LabelsTarget } from './chartTargets';

type Position = (typeof LABEL_POSITIONS)[number];

const INSIDE_BARS: readonly Position[] = ['None', 'Center', 'InsideEnd', 'InsideBase'];
const AROUND_POINTS: readonly Position[] = ['None', 'Center', 'Left', 'Right', 'Top', 'Bottom'];

function shown({ of }: LabelsTarget): readonly ChartDataLabels[] {
  return of.flatMap(({ dataLabels }) => dataLabels ?? []);
}

/** The labels, which have to be shown before they can be changed. */
function required(target: LabelsTarget): readonly ChartDataLabels[] {
  const labels = shown(target);
  if (labels.length < target.of.length || labels.length === 0) {
    throw refusal('itemNotFound', `data labels of ${target.chart.name} that are not shown`);
  }
  return labels;
}

type Part = 'showValue' | 'showSeriesName' | 'showCategoryName';

const NOTHING = { showValue: false, showSeriesName: false, showCategoryName: false };

function isEmpty({ showValue, showSeriesName, showCategoryName }: ChartDataLabels): boolean {
  return !showValue && !showSeriesName && !showCategoryName;
}

/** Something that labels tell: the first makes them appear, without the last they disappear. */
function part(key: Part, set: number): Member<LabelsTarget> {
  return chartMember(
    set,
    asBoolean,
    (target) => shown(target)[0]?.[key] ?? false,
    ({ of }, value) => {
      for (const series of of) {
        const labels = series.dataLabels ?? { ...newDataLabels(), ...NOTHING };
        labels[key] = value;
        series.dataLabels = isEmpty(labels) ? null : labels;
      }
    },
  );
}

/** Refuses a position that the series' type has not: a file with one would count as damaged. */
function requirePosition({ of }: LabelsTarget, position: Position): void {
  for (const { type, name } of of) {
    const { shape, grouping } = lookOf(type);
    const bars: readonly Position[] =
      grouping === 'clustered' ? [...INSIDE_BARS, 'OutsideEnd'] : INSIDE_BARS;
    const allowed = shape === 'line' ? AROUND_POINTS : bars;
    if (!allowed.includes(position)) throw refusal('argument', `${position} for ${name}`);
  }
}

/** @param set the requirement set that all of them came with; number formats are later */
function labelMembers(set: number): Members<LabelsTarget> {
  return {
    showValue: part('showValue', set),
    showSeriesName: part('showSeriesName', set),
    showCategoryName: part('showCategoryName', set),
    position: chartMember(
      set,
      (value) => asOneOf(value, LABEL_POSITIONS),
      (target) => shown(target)[0]?.position ?? 'None',
      (target, position) => {
        requirePosition(target, position);
        for (const labels of required(target)) labels.position = position;
      },
    ),
    numberFormat: chartMember(
      8,
      asText,
      (target) => shown(target)[0]?.numberFormat ?? 'General',
      (target, format) => {
        for (const labels of required(target)) labels.numberFormat = format;
      },
    ),
    format: {
      set: set === 1 ? 1 : 8,
      link: (target) => new HostObject('ChartDataLabelFormat', target),
    },
  };
}

export const chartDataLabels: Kind<LabelsTarget> = { members: labelMembers(1) };

export const chartDataLabel: Kind<LabelsTarget> = { members: labelMembers(7) };

export const chartDataLabelFormat: Kind<LabelsTarget> = {
  members: {
    font: {
      set: 1,
      link: (target) => {
        const [first, ...others] = required(target);
        if (!first) return null;
        for (const labels of others) labels.font = first.font;
        return new HostObject('ChartFont', { sheet: target.sheet, font: first.font });
      },
    },
  },
};
