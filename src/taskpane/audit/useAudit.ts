import { useRef, useState } from 'react';
import type { AuditWorkbook } from '../../audit/auditWorkbook';
import { auditInSteps, type AuditReport } from '../../audit/runAudit';
import type { Serial } from '../../definitions/serial';
import type { AcceptedFinding, AuditAccess } from '../../excel/audit/auditAccess';
import { runInSteps } from '../../excel/runInSteps';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { toFailure, type Failure } from '../app/failure';
import {
  readSubject,
  type AuditSource,
  type AuditSubject,
  type SubjectProblem,
} from './auditSubject';
import type { AllAuditTexts } from './loadAuditTexts';
import { workbookFigures } from './workbookFigures';

/** What is audited, and whether the workbook's participants are compared with it. */
export interface AuditRequest {
  readonly source: AuditSource;
  readonly compare: boolean;
}

/** An audit that has been made. */
export interface FinishedAudit {
  readonly subject: AuditSubject;
  readonly report: AuditReport;
  /** `notAsked`, or what was compared; null where no list was found. */
  readonly compared: AuditWorkbook | null | 'notAsked';
  readonly accepted: readonly AcceptedFinding[];
  readonly workbook: AuditAccess;
}

export type AuditState =
  | {
      readonly kind: 'choosing';
      readonly problem: SubjectProblem | null;
      readonly failure: Failure | null;
    }
  | {
      readonly kind: 'running';
      readonly phase: 'reading' | 'auditing';
      readonly share: number | null;
    }
  | { readonly kind: 'done'; readonly audit: FinishedAudit };

interface AuditControls {
  readonly state: AuditState;
  readonly start: (request: AuditRequest, texts: AllAuditTexts) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

const CHOOSING: AuditState = { kind: 'choosing', problem: null, failure: null };

/** One audit at a time: reads, compares and checks in slices, so that the pane answers and can break off. */
export function useAudit(access: WorkbookAccess, today: Serial): AuditControls {
  const [state, setState] = useState(CHOOSING);
  const running = useRef<AbortController | null>(null);

  const run = async (
    { source, compare }: AuditRequest,
    texts: AllAuditTexts,
    signal: AbortSignal,
  ): Promise<AuditState> => {
    const workbook = await access.audit();
    const [reading, accepted] = await Promise.all([
      readSubject(source, workbook, texts),
      workbook.readAccepted(),
    ]);
    if (reading.kind !== 'read') return { kind: 'choosing', problem: reading, failure: null };
    const follow = (phase: 'reading' | 'auditing') => (share: number) => {
      if (!signal.aborted) setState({ kind: 'running', phase, share });
    };
    const reads = follow('reading');
    const compared = compare
      ? await workbookFigures(access, today, { signal, onProgress: ({ share }) => reads(share) })
      : 'notAsked';
    const report = await runInSteps(
      auditInSteps(reading.subject.document, {
        workbook: compared === 'notAsked' ? null : compared,
      }),
      { signal, onProgress: follow('auditing') },
    );
    const { subject } = reading;
    return { kind: 'done', audit: { subject, report, compared, accepted, workbook } };
  };

  const start = async (request: AuditRequest, texts: AllAuditTexts) => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'running', phase: 'reading', share: null });
    const outcome = await run(request, texts, control.signal).catch(
      (error: unknown): AuditState => ({
        kind: 'choosing',
        problem: null,
        failure: toFailure(error),
      }),
    );
    // Broken off: what came of it is of no interest any more, and another may be under way.
    if (control.signal.aborted) return;
    running.current = null;
    setState(outcome);
  };

  return {
    state,
    start: (request, texts) => void start(request, texts),
    cancel: () => {
      running.current?.abort();
      running.current = null;
      setState(CHOOSING);
    },
    again: () => setState(CHOOSING),
  };
}
