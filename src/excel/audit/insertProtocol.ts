import type { Protocol } from '../../audit/protocol/protocol';
import { insertSheet } from '../insertion/insertSheet';
import type { Overview } from '../reading/overview';
import type { InsertedProtocol } from './auditAccess';
import { protocolSheet, wrappedRows } from './protocolSheet';

/** Inserts a protocol on a sheet of its own, as one transaction. */
export async function insertProtocol(
  protocol: Protocol,
  wantedName: string,
  overview: Overview,
  mark: string,
): Promise<InsertedProtocol> {
  return {
    sheet: await insertSheet(
      (name) => protocolSheet(protocol, name),
      wrappedRows(protocol),
      wantedName,
      overview,
      mark,
    ),
  };
}
