import { useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { LayoutId } from '../../definitions/layout';
import type { Period } from '../../definitions/period';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { Language } from '../../excel/workbookAccess';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { DefinitionsChoice } from './DefinitionsChoice';
import type { PeriodDraft } from './draft';
import { periodCounts, type EventDays } from './eventDays';
import { LayoutField } from './LayoutField';
import { PeriodChoice } from './PeriodChoice';
import { StepFrame } from './StepFrame';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

interface PeriodStepProps {
  readonly days: EventDays;
  readonly offered: readonly PeriodProposal[];
  readonly draft: PeriodDraft;
  /** The period as it stands chosen; null while it cannot be read. */
  readonly period: Period | null;
  readonly sets: readonly DefinitionSet[];
  readonly ownIds: ReadonlySet<string>;
  readonly definitions: DefinitionSet;
  /** The place that the proposed definitions rest on, null for none; undefined once they were chosen. */
  readonly proposedBecause: string | null | undefined;
  readonly layout: LayoutId;
  readonly language: Language;
  readonly onChoosePeriod: (period: PeriodDraft) => void;
  readonly onChooseDefinitions: (definitions: DefinitionSet) => void;
  readonly onEdit: () => void;
  readonly onChooseLayout: (layout: LayoutId) => void;
  readonly onChooseLanguage: (language: Language) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Which time the report is about, and how the förbund counts. */
export function PeriodStep(props: PeriodStepProps) {
  const { days, period, layout, language } = props;
  const { texts } = useTexts();
  const t = texts.pane.period;
  const [tried, setTried] = useState(false);
  const nobody = period !== null && periodCounts(days, period).active === 0;
  const anybody = days.starts.length > 0;

  const next = () => (period !== null && !nobody ? props.onNext() : setTried(true));

  return (
    <StepFrame
      step="period"
      heading={t.heading}
      lead={t.lead}
      onBack={props.onBack}
      forward={{ label: texts.pane.next, onPress: next }}
    >
      <PeriodChoice
        days={days}
        offered={props.offered}
        draft={props.draft}
        period={period}
        unreadable={tried && period === null && anybody}
        onChoose={props.onChoosePeriod}
      />
      {!anybody && <Notice kind="error">{t.noParticipants}</Notice>}
      {nobody && anybody && <Notice kind={tried ? 'error' : 'warning'}>{t.nobody}</Notice>}
      <DefinitionsChoice
        sets={props.sets}
        ownIds={props.ownIds}
        definitions={props.definitions}
        proposedBecause={props.proposedBecause}
        onChoose={props.onChooseDefinitions}
        onEdit={props.onEdit}
      />
      <Fold summary={t.moreChoices}>
        <LayoutField value={layout} onChoose={props.onChooseLayout} />
        <Choice
          label={t.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
          onChoose={props.onChooseLanguage}
        />
      </Fold>
    </StepFrame>
  );
}
