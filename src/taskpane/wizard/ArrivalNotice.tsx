import { samePeriod, type Period } from '../../definitions/period';
import { periodName } from '../../tables/periodName';
import type { NextTimeTexts } from '../../texts/nextTimeTexts';
import { loadNextTimeTexts } from '../app/loadViewTexts';
import { useTexts } from '../app/textsContext';
import { useViewTexts } from '../app/useViewTexts';
import { Notice } from '../parts/Notice';
import type { Arrival, Stop } from './arrival';

interface ArrivalNoticeProps {
  readonly arrival: Arrival;
  readonly period: Period | null;
  /** The last report's. */
  readonly last: Period | null;
}

/** Why the way straight to the review step ended here, or what is as last time. */
export function ArrivalNotice({ arrival, period, last }: ArrivalNoticeProps) {
  const { texts } = useTexts();
  const t = useViewTexts(loadNextTimeTexts);
  if (t === null) return null;
  switch (arrival.kind) {
    case 'stepwise':
    case 'looking':
      return null;
    case 'stopped':
      return (
        <Notice kind="warning" title={t.stopped}>
          {sentence(arrival.stop, t)}
        </Notice>
      );
    case 'arrived':
      if (period === null || last === null) return null;
      return (
        <Notice kind="info">
          {samePeriod(period, last) ? t.noLaterPeriod : t.asLastTime(periodName(period, texts))}
        </Notice>
      );
  }
}

function sentence(stop: Stop, t: NextTimeTexts): string {
  switch (stop.why) {
    case 'sourceGone':
    case 'columnsChanged':
      return t[stop.why];
    case 'newLists':
      return t.newLists(stop.lists);
    case 'newWords':
      return t.newWords(stop.words);
  }
}
