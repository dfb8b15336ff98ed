import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../audit/finding';
import type { CellRef } from '../../cells/cell';
import { Choice } from '../parts/Choice';
import type { AuditSubject } from './auditSubject';
import { useAuditStyles } from './auditStyles';
import {
  checksFound,
  EVERYTHING,
  filterFindings,
  severityCounts,
  type FindingFilter,
} from './filterFindings';
import { FindingCard } from './FindingCard';
import type { AllAuditTexts } from './loadAuditTexts';

const SHOWN_AT_FIRST = 20;
/** So few are taken in at a glance. */
const MOST_UNFILTERED = 3;
const ALL = 'all';

interface FindingListProps {
  readonly texts: AllAuditTexts;
  readonly subject: AuditSubject;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly keyOf: (finding: Finding) => string;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onAccept: (finding: Finding, reason: string) => void;
}

/** What was found, worst first, by severity and kind where there is much of it. */
export function FindingList(props: FindingListProps) {
  const { texts, subject, findings, keyOf, onGoTo, onAccept } = props;
  const styles = useAuditStyles();
  const { view: t, audit } = texts;
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const shown = filterFindings(findings, filter);
  const severities = severityCounts(findings);
  const checks = checksFound(findings);
  return (
    <>
      {findings.length > MOST_UNFILTERED && (
        <>
          <div className={styles.filters}>
            <Choice
              label={t.filterSeverity}
              value={filter.severity ?? ALL}
              options={[
                { value: ALL, label: t.everySeverity(findings.length) },
                ...severities.map(({ severity, count }) => ({
                  value: severity,
                  label: t.withCount(audit.severity[severity], count),
                })),
              ]}
              onChoose={(value) => setFilter({ ...filter, severity: value === ALL ? null : value })}
            />
            <Choice
              label={t.filterCheck}
              value={filter.check ?? ALL}
              options={[
                { value: ALL, label: t.everyCheck },
                ...checks.map((check) => ({ value: check, label: audit.checks[check] })),
              ]}
              onChoose={(value) => setFilter({ ...filter, check: value === ALL ? null : value })}
            />
          </div>
          <p className={styles.quiet} role="status">
            {shown.length === 0 ? t.noneShown : t.shown(Math.min(limit, shown.length))}
          </p>
        </>
      )}
      <ul className={styles.list}>
        {shown.slice(0, limit).map((finding, at) => (
          <FindingCard
            key={`${keyOf(finding)} ${at}`}
            texts={texts}
            subject={subject}
            finding={finding}
            onGoTo={onGoTo}
            onAccept={(reason) => onAccept(finding, reason)}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + SHOWN_AT_FIRST)}>
            {t.more(Math.min(SHOWN_AT_FIRST, shown.length - limit))}
          </Button>
        </div>
      )}
    </>
  );
}
