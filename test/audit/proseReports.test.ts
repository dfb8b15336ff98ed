import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { auditText, inWords } from './auditText';
import { RIGHT_HALF_YEARS, WRONG_HALF_YEARS } from './reports/halfYears';
import { RIGHT_INTERIM_REPORT, WRONG_INTERIM_REPORT } from './reports/interimReport';
import { RIGHT_GOALS_AND_FUNDS, WRONG_GOALS_AND_FUNDS } from './reports/goalsAndFunds';
import { PLAIN_PARAGRAPHS, RIGHT_PARAGRAPHS, WRONG_PARAGRAPHS } from './reports/plainParagraphs';
import { RIGHT_PLACES_AND_QUEUES, WRONG_PLACES_AND_QUEUES } from './reports/placesAndQueues';
import { RIGHT_SEVERAL_TEAMS, WRONG_SEVERAL_TEAMS } from './reports/severalTeams';
import { RIGHT_SHORT_FORMS, WRONG_SHORT_FORMS } from './reports/shortForms';
import { RIGHT_STATED_SUMS, WRONG_STATED_SUMS } from './reports/statedSums';
import { RIGHT_TEAM_REPORT, WRONG_TEAM_REPORT } from './reports/teamReport';
import { RIGHT_UNIT_REPORT, WRONG_UNIT_REPORT } from './reports/unitReport';
import { RIGHT_YEAR_REVIEW, WRONG_YEAR_REVIEW } from './reports/yearReview';

test.each([
  ...RIGHT_YEAR_REVIEW,
  ...RIGHT_INTERIM_REPORT,
  ...RIGHT_UNIT_REPORT,
  ...RIGHT_SEVERAL_TEAMS,
  ...RIGHT_TEAM_REPORT,
  ...RIGHT_SHORT_FORMS,
  ...RIGHT_GOALS_AND_FUNDS,
  ...RIGHT_PLACES_AND_QUEUES,
  ...RIGHT_HALF_YEARS,
  ...RIGHT_STATED_SUMS,
  ...RIGHT_PARAGRAPHS,
])('is left alone: %s', (text) => {
  expect(auditText(text)).toEqual([]);
});

test.each([
  ...WRONG_YEAR_REVIEW,
  ...WRONG_INTERIM_REPORT,
  ...WRONG_UNIT_REPORT,
  ...WRONG_SEVERAL_TEAMS,
  ...WRONG_TEAM_REPORT,
  ...WRONG_SHORT_FORMS,
  ...WRONG_GOALS_AND_FUNDS,
  ...WRONG_PLACES_AND_QUEUES,
  ...WRONG_HALF_YEARS,
  ...WRONG_STATED_SUMS,
])('is told: %s', (text, expected) => {
  const told = runAudit(textDocument(text)).findings.map((finding) => {
    const { stated, message } = inWords(finding);
    return `${finding.check}: ${stated} | ${message}`;
  });
  expect(told).toContainEqual(expect.stringMatching(expected));
});

test.each(PLAIN_PARAGRAPHS)('tells one number from another: %s', (text, right, wrong) => {
  expect(auditText(text.replace('{}', right))).toEqual([]);
  expect(auditText(text.replace('{}', wrong))).not.toEqual([]);
});

test.each(WRONG_PARAGRAPHS)('is found: %s', (text) => {
  expect(auditText(text)).not.toEqual([]);
});
