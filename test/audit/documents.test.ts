import { readdirSync } from 'node:fs';
import { runAudit } from '../../src/audit/runAudit';
import { told } from './auditText';
import { documentOf, reportFixtures } from './documents';

describe.each(readdirSync('test/audit/documents'))('reports of %s', (file) => {
  const reports = reportFixtures(file);

  test.each(reports)('$name: nothing is said where all is right', async ({ form, body }) => {
    expect(told(runAudit(await documentOf(form, body)))).toEqual([]);
  });

  const wrong = reports.flatMap((report) =>
    report.mistakes.map((mistake) => ({ ...report, ...mistake })),
  );
  test.each(wrong)(
    '$name: $wrong',
    async ({ form, body, right, wrong: mistaken, told: expected }) => {
      const changed = body.replace(right, mistaken);
      expect(changed).not.toBe(body);
      const found = told(runAudit(await documentOf(form, changed)));
      expect(found.map(plain)).toContainEqual(expect.stringContaining(expected));
    },
  );
});

/** Blanks and minus signs as they are typed. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');
}
