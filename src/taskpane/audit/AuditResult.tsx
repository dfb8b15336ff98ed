import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../audit/finding';
import { findingKey } from '../../audit/findingKey';
import { auditProtocol } from '../../audit/protocol/protocol';
import type { CellRef } from '../../cells/cell';
import type { Serial } from '../../definitions/serial';
import type { AcceptedFinding } from '../../excel/audit/auditAccess';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { periodName } from '../../tables/periodName';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { AcceptedList } from './AcceptedList';
import { FindingList } from './FindingList';
import { HeldList } from './HeldList';
import type { AllAuditTexts } from './loadAuditTexts';
import { ProtocolActions } from './ProtocolActions';
import type { FinishedAudit } from './useAudit';

interface AuditResultProps {
  readonly texts: AllAuditTexts;
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly audit: FinishedAudit;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** What an audit came to: what to look at, what stands all the same, what held, and the record of it. */
export function AuditResult(props: AuditResultProps) {
  const { texts, access, today, audit, onAgain, onLeave } = props;
  const { subject, report, compared, workbook } = audit;
  const { view: t } = texts;
  const { texts: common } = useTexts();
  const [accepted, setAccepted] = useState(audit.accepted);
  const [saving, save] = useTask<undefined>();
  const [going, go] = useTask<undefined>();
  const [wanted, setWanted] = useState(audit.accepted);
  const [cell, setCell] = useState<CellRef | null>(null);

  const keys = useMemo(
    () => new Map(report.findings.map((found) => [found, findingKey(found, subject.document)])),
    [report, subject],
  );
  const keyOf = (finding: Finding): string => keys.get(finding) ?? '';
  const reasons = new Map(accepted.map(({ key, reason }) => [key, reason]));
  const open = report.findings.filter((finding) => !reasons.has(keyOf(finding)));
  const standing = report.findings.flatMap((finding) => {
    const key = keyOf(finding);
    const reason = reasons.get(key);
    return reason === undefined ? [] : [{ finding, key, reason }];
  });

  const keep = (next: readonly AcceptedFinding[]) => {
    setWanted(next);
    save(async () => {
      await workbook.saveAccepted(next);
      setAccepted(next);
      return undefined;
    });
  };
  const goTo = (next: CellRef) => {
    setCell(next);
    go(async () => {
      await access.goTo(next);
      return undefined;
    });
  };

  const remarks =
    compared === 'notAsked'
      ? []
      : [
          compared === null
            ? t.notCompared
            : t.compared(compared.definitions.name, periodName(compared.period, common)),
        ];
  const nothingRead = report.claims === 0 && report.held === 0 && report.findings.length === 0;
  return (
    <Page
      heading={t.resultHeading(subject.name)}
      footer={
        <>
          <Button size="large" onClick={onLeave}>
            {common.pane.done.toStart}
          </Button>
          <Button size="large" appearance="primary" onClick={onAgain}>
            {t.again}
          </Button>
        </>
      }
    >
      {nothingRead ? (
        <Notice kind="warning">{t.nothingRead}</Notice>
      ) : (
        <Notice kind={open.length === 0 ? 'success' : 'info'}>
          {t.summary(open.length, report.claims, report.held)}
        </Notice>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="start-hint">
          {remark}
        </p>
      ))}
      {saving.kind === 'failed' && (
        <FailureNotice
          title={t.acceptFailed}
          failure={saving.failure}
          onRetry={() => keep(wanted)}
        />
      )}
      {going.kind === 'failed' && cell !== null && (
        <FailureNotice title={t.goToFailed} failure={going.failure} onRetry={() => goTo(cell)} />
      )}
      <FindingList
        texts={texts}
        subject={subject}
        findings={open}
        keyOf={keyOf}
        onGoTo={goTo}
        onAccept={(finding, reason) => keep([...accepted, { key: keyOf(finding), reason }])}
      />
      <AcceptedList
        texts={texts}
        subject={subject}
        accepted={standing}
        onTakeBack={(key) => keep(accepted.filter((one) => one.key !== key))}
      />
      <HeldList texts={texts} report={report} />
      {!nothingRead && (
        <ProtocolActions
          texts={t}
          workbook={workbook}
          makeProtocol={() =>
            auditProtocol({
              name: subject.name,
              today,
              report,
              where: subject.where,
              reasonFor: (finding) => reasons.get(keyOf(finding)) ?? null,
              remarks,
              texts,
            })
          }
        />
      )}
    </Page>
  );
}
