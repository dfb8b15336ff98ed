import type { Protocol } from '../../../src/audit/protocol/protocol';
import type { CellValue } from '../../../src/cells/cell';
import type {
  AcceptedFinding,
  AuditAccess,
  AuditRange,
} from '../../../src/excel/audit/auditAccess';

export interface FakeAudit extends AuditAccess {
  readonly reads: AuditRange[];
  readonly saved: (readonly AcceptedFinding[])[];
  readonly protocols: Protocol[];
  /** The next call of this kind rejects with the error. */
  failNext(call: keyof AuditAccess, error: Error): void;
  /** Readings wait until they are released. */
  hold(): { release(): void };
}

/** What an audit asks of a workbook, in memory: any range holds these rows. */
export function fakeAudit(
  rows: readonly (readonly CellValue[])[] = [],
  accepted: readonly AcceptedFinding[] = [],
): FakeAudit {
  const failures = new Map<keyof AuditAccess, Error>();
  const reads: AuditRange[] = [];
  const saved: (readonly AcceptedFinding[])[] = [];
  const protocols: Protocol[] = [];
  let waiting: Promise<void> = Promise.resolve();

  async function answer<T>(call: keyof AuditAccess, result: () => T): Promise<T> {
    const failure = failures.get(call);
    failures.delete(call);
    if (failure !== undefined) throw failure;
    return result();
  }

  return {
    reads,
    saved,
    protocols,
    failNext: (call, error) => void failures.set(call, error),
    hold() {
      let release: () => void = () => undefined;
      waiting = new Promise((resolve) => (release = resolve));
      return { release };
    },
    listSheets: () =>
      answer('listSheets', () => ({ names: ['Deltagare', 'Rapport'], active: 'Rapport' })),
    async readRange(range) {
      await waiting;
      return answer('readRange', () => {
        reads.push(range);
        return {
          name: 'Rapport',
          grid: rows.length === 0 ? null : { sheet: 'Rapport', top: 0, left: 0, rows },
        };
      });
    },
    readAccepted: () => answer('readAccepted', () => saved.at(-1) ?? accepted),
    saveAccepted: (next) => answer('saveAccepted', () => void saved.push(next)),
    insertProtocol: (protocol, sheet) =>
      answer('insertProtocol', () => {
        protocols.push(protocol);
        return { sheet };
      }),
  };
}
