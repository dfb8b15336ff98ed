import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { auditText, inWords, told } from './auditText';
import { RIGHT_LATER } from './reports/rightLater';
import { RIGHT_OTHER_PASSAGES, RIGHT_OTHER_TABLES } from './reports/rightOtherAuthor';
import { RIGHT_PASSAGES } from './reports/rightPassages';
import { RIGHT_SENTENCES } from './reports/rightSentences';
import { RIGHT_PASTED, RIGHT_TABLES } from './reports/rightTables';
import { WHOLE_REPORT } from './reports/wholeReport';
import { WRONG_LATER } from './reports/wrongLater';
import { WRONG_OTHER_PASSAGES, WRONG_OTHER_TABLES } from './reports/wrongOtherAuthor';
import { WRONG_SENTENCES } from './reports/wrongSentences';

describe('what is right is left alone', () => {
  const passages = {
    ...RIGHT_SENTENCES,
    ...RIGHT_PASSAGES,
    ...RIGHT_LATER,
    ...RIGHT_OTHER_PASSAGES,
    ...RIGHT_PASTED,
  };
  test.each(Object.entries(passages))('%s', (_name, text) => {
    expect(auditText(text)).toEqual([]);
  });

  test.each(Object.entries({ ...RIGHT_TABLES, ...RIGHT_OTHER_TABLES }))(
    'a table of %s',
    (_name, rows) => {
      expect(told(runAudit(gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows }])))).toEqual([]);
      expect(auditText(rows.map((row) => row.join('\t')).join('\n'))).toEqual([]);
    },
  );

  test('all passages can be read as one report', () => {
    expect(() => auditText(Object.values(passages).join('\n\n'))).not.toThrow();
  });
});

describe('what is wrong is told', () => {
  test.each(WRONG_SENTENCES.concat(WRONG_LATER, WRONG_OTHER_PASSAGES))(
    '%s',
    (_name, text, expected) => {
      expect(everything(text)).toContainEqual(expect.stringMatching(expected));
    },
  );

  test.each(WRONG_OTHER_TABLES)('a table of %s', (_name, rows, expected) => {
    const cells = runAudit(gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows }]));
    expect(told(cells)).toContainEqual(expect.stringMatching(expected));
    const pasted = rows.map((row) => row.join('\t')).join('\n');
    expect(everything(pasted)).toContainEqual(expect.stringMatching(expected));
  });
});

function everything(text: string): readonly string[] {
  return runAudit(textDocument(text)).findings.map((finding) => {
    const { stated, message } = inWords(finding);
    return `${finding.check}: ${stated} | ${message}`;
  });
}

describe('a whole report', () => {
  test('has nothing to tell where all of it is right', () => {
    expect(auditText(WHOLE_REPORT)).toEqual([]);
  });

  test.each([
    [
      '46 %) gick till arbete eller studier.\n',
      '52 %) gick till arbete eller studier.\n',
      /percentOfCounts: 52 %/,
    ],
    ['Vid årets slut var 34', 'Vid årets slut var 36', /balance: 36 .*= 34, inte 36/],
    ['varav 15 kvinnor', 'varav 16 kvinnor', /partsOfTotal.*16 \+ 12 = 28, inte 27/],
    [
      '24 deltagare har avslutats, 14',
      '26 deltagare har avslutats, 14',
      /partsOfTotal.*14 \+ 10 = 24, inte 26/,
    ],
    ['av männen 4 (40 %)', 'av männen 4 (30 %)', /percentOfCounts: 30 %.*4 av 10 = 40 %/],
    ['för män 11,7', 'för män 13,9', /meansOfParts: 13,4/],
    ['överskott 31 570', 'överskott 41 570', /budget: 41 570/],
  ])('tells of %s as %s', (right, wrong, expected) => {
    const changed = WHOLE_REPORT.replace(right, wrong);
    expect(changed).not.toBe(WHOLE_REPORT);
    expect(everything(changed)).toContainEqual(expect.stringMatching(expected));
  });
});
