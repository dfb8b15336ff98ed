import { fold } from '../../cells/fold';
import type { AuditTable } from './auditTable';

const ORS = /\bors\b|outcome rating scale/;
const START = /\b(?:in|start\w*|fore|inskriv\w*|borjan|before)\b/;
const END = /\b(?:ut|slut\w*|efter|avslut\w*|utskriv\w*|end|exit|after)\b/;
const CHANGE = /forbattr|forandr|okning|skillnad|diff|change|improvement/;
/** Columns of people, or of shares of them. */
const OTHER =
  /\b(?:antal|andel\w*|personer|deltagare|number|share|median\w*|minst|over|gransen|cutoff|sakert|forbattrade|improved)\b|^n$/;

/** The places of the columns with ORS at the start, at the end and the change between; null for none or several. */
export interface OrsColumns {
  readonly start: number | null;
  readonly end: number | null;
  readonly change: number | null;
}

/** Which columns of a table are means of ORS; none where neither title nor headers speak of ORS. */
export function orsColumns({ title, labelHeader, columns }: AuditTable): OrsColumns {
  const headers = columns.map(({ header }) => fold(header));
  const speaks = ORS.test([fold(title), fold(labelHeader), ...headers].join(' '));
  const only = (fits: (header: string) => boolean): number | null => {
    const found = headers.flatMap((header, at) =>
      speaks && !OTHER.test(header) && fits(header) ? [at] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return {
    start: only((header) => START.test(header) && !CHANGE.test(header) && !END.test(header)),
    end: only((header) => END.test(header) && !CHANGE.test(header) && !START.test(header)),
    change: only((header) => CHANGE.test(header)),
  };
}
