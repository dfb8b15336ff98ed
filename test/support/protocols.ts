import { textDocument } from '../../src/audit/textDocument';
import { formatPlace } from '../../src/audit/formatPlace';
import { auditProtocol, type Protocol } from '../../src/audit/protocol/protocol';
import { runAudit } from '../../src/audit/runAudit';
import { audit } from '../../src/texts/sv/audit';
import { auditView as view } from '../../src/texts/sv/auditView';
import { day } from './participants';

/** One wrong percentage, and one that holds. */
export const WRONG_TEXT =
  'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59 %, vidare. Av de 25 avslutade var 20 kvinnor (80 %).';

/** The protocol of a text. */
export function protocolOf(text: string, reason: string | null = null): Protocol {
  const document = textDocument(text);
  return auditProtocol({
    name: 'rapport.txt',
    today: day('2026-11-22'),
    report: runAudit(document),
    where: (place) => formatPlace(place, document, audit),
    reasonFor: () => reason,
    remarks: [],
    texts: { audit, view },
  });
}
