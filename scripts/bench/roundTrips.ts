import { readFileSync } from 'node:fs';
import { localDay } from '../../src/definitions/serial';
import { openHeadless, planOf } from '../../src/headless/runReport';
import { TABLE_IDS } from '../../src/tables/table';
import { readWorkbook } from '../../src/tryout/xlsx/readWorkbook';

const FILE = 'test/fixtures/cases/kraften-2018/participants.xlsx';
const GOAL = 4;

/** Requests to Excel of a whole wizard run, from the start screen to the inserted report. */
export async function benchRoundTrips(): Promise<void> {
  const model = await readWorkbook(new Uint8Array(readFileSync(FILE)), 'participants.xlsx');
  const today = localDay(new Date());
  const { host, access } = await openHeadless(model, today);
  await access.findEarlierWork();
  const atStart = host.requests.count;
  const opened = await access.open();
  const reading = host.requests.count - atStart;
  const asked = { period: null, forbund: null, layout: null, tables: TABLE_IDS, compare: true };
  const plan = planOf(opened, asked, today);
  await access.insert(plan);
  const all = host.requests.count;
  console.log(
    `Office round trips of a whole wizard run (81 participants, ${plan.tables.length} tables)`,
  );
  // Reading is one look at the tops of the sheets, and then chunks of their rows.
  const chunks = reading - 1;
  console.log(
    `  start ${atStart}, look 1, chunks ${chunks}, inserting ${all - atStart - reading}: ${all - chunks} beyond chunks (goal: at most ${GOAL})`,
  );
  const sizes = host.requests.entries.map(({ requestBytes }) => requestBytes);
  console.log(`  largest request ${(Math.max(...sizes) / 1000).toFixed(0)} kB`);
}
