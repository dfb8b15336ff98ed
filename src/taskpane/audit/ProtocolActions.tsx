import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { protocolAsHtml, protocolAsText } from '../../audit/protocol/printProtocol';
import type { Protocol } from '../../audit/protocol/protocol';
import type { AuditAccess, InsertedProtocol } from '../../excel/audit/auditAccess';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useAuditStyles } from './auditStyles';
import { copyRich } from './copyRich';

interface ProtocolActionsProps {
  readonly texts: AuditViewTexts;
  readonly workbook: AuditAccess;
  /** Made when it is wanted, as the findings then stand. */
  readonly makeProtocol: () => Protocol;
}

/** The record of an audit, to the clipboard or to a sheet of its own. What came of it stands above the buttons, where the user looks. */
export function ProtocolActions({ texts: t, workbook, makeProtocol }: ProtocolActionsProps) {
  const styles = useAuditStyles();
  const [copy, setCopy] = useState<{ readonly copied: boolean; readonly text: string } | null>(
    null,
  );
  const [inserting, run] = useTask<InsertedProtocol>();
  const onCopy = async () => {
    const protocol = makeProtocol();
    const text = protocolAsText(protocol);
    setCopy({ copied: await copyRich(protocolAsHtml(protocol), text), text });
  };
  const onInsert = () => run(() => workbook.insertProtocol(makeProtocol(), t.protocol.sheetName));
  return (
    <>
      {inserting.kind === 'done' && (
        <Notice kind="success">{t.inserted(inserting.value.sheet)}</Notice>
      )}
      {inserting.kind === 'failed' && (
        <FailureNotice title={t.insertFailed} failure={inserting.failure} onRetry={onInsert} />
      )}
      {copy?.copied === true && <Notice kind="success">{t.copied}</Notice>}
      {copy?.copied === false && (
        <>
          <Notice kind="warning">{t.notCopied}</Notice>
          <Field label={t.copyText}>
            <Textarea
              readOnly
              rows={8}
              resize="vertical"
              value={copy.text}
              textarea={{ onFocus: ({ currentTarget }) => currentTarget.select() }}
            />
          </Field>
        </>
      )}
      <div className={styles.actions}>
        <Button onClick={() => void onCopy()}>{t.copy}</Button>
        <Button disabledFocusable={inserting.kind === 'running'} onClick={onInsert}>
          {inserting.kind === 'running' ? t.inserting : t.insert}
        </Button>
      </div>
    </>
  );
}
