import { useEffect } from 'react';
import type { SheetList } from '../../excel/audit/auditAccess';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import { useTask } from '../app/useTask';
import { Choice } from '../parts/Choice';
import { FailureNotice } from '../parts/FailureNotice';
import { Progress } from '../parts/Progress';

interface SheetFieldProps {
  readonly texts: AuditViewTexts;
  readonly access: WorkbookAccess;
  /** Null: the one that is shown. */
  readonly value: string | null;
  readonly onChoose: (sheet: string) => void;
}

/** The workbook's sheets to choose from. */
export function SheetField({ texts: t, access, value, onChoose }: SheetFieldProps) {
  const [listing, run] = useTask<SheetList>();
  const list = () => run(async () => (await access.audit()).listSheets());
  useEffect(list, [access]);
  switch (listing.kind) {
    case 'idle':
    case 'running':
      return <Progress label={t.reading} share={null} />;
    case 'failed':
      return <FailureNotice title={t.sheetsFailed} failure={listing.failure} onRetry={list} />;
    case 'done': {
      const { names, active } = listing.value;
      return (
        <Choice
          label={t.sheet}
          value={value !== null && names.includes(value) ? value : active}
          options={names.map((name) => ({ value: name, label: name }))}
          onChoose={onChoose}
        />
      );
    }
  }
}
