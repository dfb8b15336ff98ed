import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { told } from './auditText';

test('those who left for another reason are some of the exits, not all', () => {
  const said = (sentence: string) =>
    told(runAudit(textDocument(`Under 2024 avslutades sju personer. ${sentence}`)));
  expect(said('Totalt avslutades fyra under 2024.')).not.toEqual([]);
  expect(said('I övrigt avslutades fyra av annan orsak under 2024.')).toEqual([]);
});
