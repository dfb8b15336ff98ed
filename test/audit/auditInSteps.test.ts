import { auditInSteps, runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';

const REPORT = textDocument(
  'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59%, vidare.\n\n'.repeat(
    600,
  ),
);

function drained() {
  const progress: number[] = [];
  const steps = auditInSteps(REPORT);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { progress, report: step.value };
    progress.push(step.value);
  }
}

test('an audit in steps comes to the same as one in a single go', () => {
  expect(drained().report).toEqual(runAudit(REPORT));
});

test('progress goes from 0 towards 1 and never back', () => {
  const { progress } = drained();
  expect(progress[0]).toBe(0);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(Math.max(...progress)).toBeLessThan(1);
});

test('a long text is read in several steps', () => {
  const whileReading = drained().progress.filter((done) => done > 0 && done < 0.7);
  expect(whileReading.length).toBeGreaterThan(10);
});
