import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../definitions/period';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import { isoDate } from '../../definitions/serial';
import { formatNumber } from '../../texts/numbers';
import { periodName } from '../../tables/periodName';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { asFree, type PeriodDraft } from './draft';
import { periodCounts, type EventDays } from './eventDays';

/** A year and its two halves, and one more year: what most reports are about. */
const SHOWN_AT_FIRST = 4;

const FREE = 'free';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  counts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  free: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    boxSizing: 'border-box',
    paddingLeft: '8px',
    width: '100%',
  },
  dates: { display: 'flex', gap: '12px' },
  read: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  date: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

interface PeriodChoiceProps {
  readonly days: EventDays;
  readonly offered: readonly PeriodProposal[];
  readonly draft: PeriodDraft;
  readonly period: Period | null;
  /** True after the user tried to go on with dates that cannot be read. */
  readonly unreadable: boolean;
  readonly onChoose: (period: PeriodDraft) => void;
}

/** The periods that the data offers, the likeliest first, and free dates. */
export function PeriodChoice(props: PeriodChoiceProps) {
  const { days, offered, draft, period, unreadable, onChoose } = props;
  const styles = useStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.period;
  const [all, setAll] = useState(false);

  const isFree = draft.kind === 'free' || period === null;
  const periods = offered.map((proposal) => proposal.period);
  const withSaved =
    !isFree && !periods.some((offer) => keyOf(offer) === keyOf(period))
      ? [period, ...periods]
      : periods;
  const shown = withSaved.filter(
    (offer, index) =>
      all || index < SHOWN_AT_FIRST || (period !== null && keyOf(offer) === keyOf(period)),
  );
  const counts = (offer: Period) => {
    const { started, ended } = periodCounts(days, offer);
    return t.counts(formatNumber(started, language), formatNumber(ended, language));
  };

  return (
    <div className={styles.group}>
      <Field label={{ children: t.legend, weight: 'semibold' }}>
        <RadioGroup
          value={isFree ? FREE : keyOf(period)}
          onChange={(_event, { value }) => {
            const offer = withSaved.find((candidate) => keyOf(candidate) === value);
            onChoose(offer === undefined ? asFree(period) : { kind: 'offered', period: offer });
          }}
        >
          {shown.map((offer) => (
            <Radio
              key={keyOf(offer)}
              value={keyOf(offer)}
              label={
                <>
                  {periodName(offer, texts)} <span className={styles.counts}>{counts(offer)}</span>
                </>
              }
            />
          ))}
          <Radio value={FREE} label={t.free} />
        </RadioGroup>
      </Field>
      {isFree && (
        <FreeDates
          draft={draft.kind === 'free' ? draft : { from: '', to: '' }}
          period={period}
          unreadable={unreadable}
          onChange={(from, to) => onChoose({ kind: 'free', from, to })}
        />
      )}
      {withSaved.length > SHOWN_AT_FIRST && (
        <Button appearance="subtle" size="small" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.more}
        </Button>
      )}
    </div>
  );
}

interface FreeDatesProps {
  readonly draft: { readonly from: string; readonly to: string };
  readonly period: Period | null;
  readonly unreadable: boolean;
  readonly onChange: (from: string, to: string) => void;
}

function FreeDates({ draft, period, unreadable, onChange }: FreeDatesProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const t = texts.pane.period;
  return (
    <div className={styles.free}>
      <div className={styles.dates}>
        <Field
          label={t.from}
          className={styles.date}
          validationState={unreadable ? 'error' : 'none'}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={draft.from}
            placeholder={t.freeExample}
            onChange={(_event, { value }) => onChange(value, draft.to)}
          />
        </Field>
        <Field label={t.to} className={styles.date} validationState={unreadable ? 'error' : 'none'}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={draft.to}
            onChange={(_event, { value }) => onChange(draft.from, value)}
          />
        </Field>
      </div>
      {unreadable ? (
        <Notice kind="error">{t.freeUnreadable}</Notice>
      ) : (
        <p className={styles.read} role="status">
          {period === null ? t.freeHelp : t.freeRead(isoDate(period.from), isoDate(period.to))}
        </p>
      )}
    </div>
  );
}

function keyOf(period: Period): string {
  return `${period.from}-${period.to}`;
}
