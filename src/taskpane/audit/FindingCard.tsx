import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../audit/finding';
import { formatFinding } from '../../audit/formatFinding';
import { statedText } from '../../audit/statedText';
import { cellAddress, type CellRef } from '../../cells/cell';
import { AcceptForm } from './AcceptForm';
import type { AuditSubject } from './auditSubject';
import { useAuditStyles } from './auditStyles';
import { excerptOf } from './excerpt';
import { ExcerptView } from './ExcerptView';
import type { AllAuditTexts } from './loadAuditTexts';

interface FindingCardProps {
  readonly texts: AllAuditTexts;
  readonly subject: AuditSubject;
  readonly finding: Finding;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onAccept: (reason: string) => void;
}

/** A finding: how bad, where, what is said, what follows, the working, and what can be done. */
export function FindingCard({ texts, subject, finding, onGoTo, onAccept }: FindingCardProps) {
  const styles = useAuditStyles();
  const t = texts.view.finding;
  const [open, setOpen] = useState<'excerpt' | 'accept' | null>(null);
  const { stated, expected, message } = formatFinding(finding, texts.audit, subject.where);
  const excerpt = excerptOf(finding.where, subject);
  const cell = subject.text === null ? finding.where.cell : null;
  return (
    <li className={mergeClasses(styles.card, styles[finding.severity])}>
      <h2 className={styles.kind}>
        {texts.audit.severity[finding.severity]} · {texts.audit.checks[finding.check]}
      </h2>
      <p className={styles.quiet}>{subject.where(finding.where)}</p>
      <dl className={styles.facts}>
        <dt className={styles.term}>{t.stated}</dt>
        <dd className={styles.value}>{statedText(stated)}</dd>
        <dt className={styles.term}>{t.expected}</dt>
        <dd className={styles.value}>{expected}</dd>
      </dl>
      <p className={styles.line}>{message}</p>
      {open === 'excerpt' && excerpt !== null && (
        <ExcerptView excerpt={excerpt} label={subject.where(finding.where)} />
      )}
      {open === 'accept' ? (
        <AcceptForm texts={texts.view} onSave={onAccept} onCancel={() => setOpen(null)} />
      ) : (
        <div className={styles.actions}>
          {cell !== null && (
            <Button
              size="small"
              aria-label={t.goToLabel(cellAddress(cell))}
              onClick={() => onGoTo(cell)}
            >
              {t.goTo}
            </Button>
          )}
          {excerpt !== null && (
            <Button
              size="small"
              aria-expanded={open === 'excerpt'}
              onClick={() => setOpen(open === 'excerpt' ? null : 'excerpt')}
            >
              {excerpt.kind === 'text' ? t.showText : t.showTable}
            </Button>
          )}
          <Button size="small" aria-label={t.acceptLabel(stated)} onClick={() => setOpen('accept')}>
            {t.accept}
          </Button>
        </div>
      )}
    </li>
  );
}
