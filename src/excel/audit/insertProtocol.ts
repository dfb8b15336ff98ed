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
  const planOf = (name: string) => protocolSheet(protocol, name);
  const wrapped = wrappedRows(protocol);
  const { name } = await insertSheet({ planOf, wrapped, wantedName }, overview, mark);
  return { sheet: name };
}
