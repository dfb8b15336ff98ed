import { Button, Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { useTexts } from '../app/textsContext';
import type { Failure } from '../app/failure';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { problemSentence, type AuditSource, type SubjectProblem } from './auditSubject';
import { FileField } from './FileField';
import type { AllAuditTexts } from './loadAuditTexts';
import { SheetField } from './SheetField';
import type { AuditRequest } from './useAudit';

/** What the user has chosen so far; kept when an audit is broken off or made again. */
export interface ReportChoice {
  readonly kind: AuditSource['kind'];
  /** Null: the one that is shown. */
  readonly sheet: string | null;
  readonly file: File | null;
  readonly text: string;
  readonly compare: boolean;
}

export const NOTHING_CHOSEN: ReportChoice = {
  kind: 'word',
  sheet: null,
  file: null,
  text: '',
  compare: false,
};

const KINDS = ['word', 'selection', 'sheet', 'text'] as const;

interface ChooseReportProps {
  readonly texts: AllAuditTexts;
  readonly access: WorkbookAccess;
  readonly choice: ReportChoice;
  readonly problem: SubjectProblem | null;
  readonly failure: Failure | null;
  readonly onChoose: (choice: ReportChoice) => void;
  readonly onStart: (request: AuditRequest) => void;
  readonly onLeave: () => void;
}

/** What is to be checked: cells, a sheet, a Word file or a text. */
export function ChooseReport(props: ChooseReportProps) {
  const { texts, access, choice, problem, failure, onChoose, onStart, onLeave } = props;
  const { view: t } = texts;
  const { texts: common } = useTexts();
  const [missing, setMissing] = useState<'file' | 'text' | null>(null);
  const change = (part: Partial<ReportChoice>) => {
    setMissing(null);
    onChoose({ ...choice, ...part });
  };
  const start = () => {
    const source = sourceOf(choice);
    if (typeof source === 'string') setMissing(source);
    else onStart({ source, compare: choice.compare });
  };
  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      footer={
        <>
          <Button size="large" onClick={onLeave}>
            {common.pane.back}
          </Button>
          <Button size="large" appearance="primary" onClick={start}>
            {t.start}
          </Button>
        </>
      }
    >
      {failure !== null && <FailureNotice title={t.failed} failure={failure} onRetry={start} />}
      {problem !== null && (
        <Notice kind="error" title={t.failed}>
          {problemSentence(problem, texts)}
        </Notice>
      )}
      <Field label={{ children: t.sourceLegend, weight: 'semibold' }}>
        <RadioGroup
          value={choice.kind}
          onChange={(_event, { value }) => {
            const kind = KINDS.find((one) => one === value);
            if (kind !== undefined) change({ kind });
          }}
        >
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t.sources[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {choice.kind === 'selection' && <p className="start-hint">{t.selectionHelp}</p>}
      {choice.kind === 'sheet' && (
        <SheetField
          texts={t}
          access={access}
          value={choice.sheet}
          onChoose={(sheet) => change({ sheet })}
        />
      )}
      {choice.kind === 'word' && (
        <FileField
          texts={t}
          file={choice.file}
          missing={missing === 'file'}
          onChoose={(file) => change({ file })}
        />
      )}
      {choice.kind === 'text' && (
        <Field
          label={{ children: t.text, weight: 'semibold' }}
          hint={t.textHelp}
          {...(missing === 'text' ? { validationMessage: t.missing.text } : {})}
        >
          <Textarea
            rows={10}
            resize="vertical"
            value={choice.text}
            onChange={(_event, { value }) => change({ text: value })}
          />
        </Field>
      )}
      <Field hint={t.compareHelp}>
        <Checkbox
          label={t.compare}
          checked={choice.compare}
          onChange={(_event, { checked }) => change({ compare: checked === true })}
        />
      </Field>
    </Page>
  );
}

/** What to read, or what is missing for it. */
function sourceOf({ kind, sheet, file, text }: ReportChoice): AuditSource | 'file' | 'text' {
  switch (kind) {
    case 'selection':
      return { kind };
    case 'sheet':
      return { kind, name: sheet };
    case 'word':
      return file === null ? 'file' : { kind, file };
    case 'text':
      return text.trim() === '' ? 'text' : { kind, text };
  }
}
