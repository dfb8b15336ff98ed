import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { cellAddress, type CellRef } from '../../cells/cell';
import type { FormulaInsertion, SheetArea, WorkbookAccess } from '../../excel/workbookAccess';
import type { FunctionId } from '../../functions/catalogue';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { calculateExample, type ExampleResult } from './calculateExample';
import { formulaAsTyped, formulaForExcel, type ExampleArgument } from './formulaText';
import { numberFormatsOf } from './printResult';
import { ResultView } from './ResultView';
import type { Examples } from './useExamples';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  outcome: { display: 'flex', flexDirection: 'column', gap: '10px' },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  formula: {
    display: 'block',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  /** Goes to the next line as a whole, so that no date is cut at its hyphens. */
  formulaPart: { display: 'inline-block', whiteSpace: 'pre-wrap' },
});

interface LiveExampleProps {
  readonly id: FunctionId;
  readonly access: WorkbookAccess;
  readonly examples: Examples;
  readonly args: readonly ExampleArgument[];
}

/** A formula as the user would type it, what it gives, and the button that inserts it. */
export function LiveExample({ id, access, examples, args }: LiveExampleProps) {
  const styles = useStyles();
  const { language } = useTexts();
  const { run, printing } = examples;
  const t = printing.texts;
  const formula = formulaForExcel(id, args);
  const result = useMemo(() => calculateExample(run, id, args), [run, id, args]);
  const [inserting, insert] = useTask<CellRef>();
  const busy = inserting.kind === 'running';
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (inserting.kind === 'done' || inserting.kind === 'failed') {
      outcome.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [inserting]);
  const press = () =>
    insert(() =>
      access.insertFormula({ ...sizedFor(id, result), formula, sources: args.flatMap(areasOf) }),
    );

  return (
    <>
      <div className={styles.part}>
        <span className={styles.label}>{t.formula}</span>
        <code className={styles.formula}>
          {breakable(formulaAsTyped(id, args, language)).map(({ part, at }) => (
            <span key={at} className={styles.formulaPart}>
              {part}
            </span>
          ))}
        </code>
      </div>
      <div className={styles.part}>
        <span className={styles.label}>{t.answer}</span>
        <ResultView id={id} result={result} printing={printing} />
      </div>
      <div ref={outcome} className={styles.outcome}>
        {inserting.kind === 'failed' && (
          <FailureNotice title={t.insertFailed} failure={inserting.failure} onRetry={press} />
        )}
        {inserting.kind === 'done' && (
          <Notice kind="success">
            {t.inserted(cellAddress(inserting.value), inserting.value.sheet)}
          </Notice>
        )}
        <div>
          <Button disabledFocusable={busy} onClick={press}>
            {busy ? t.inserting : t.insert}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The cells that a result takes; one where there is none yet. */
function sizedFor(
  id: FunctionId,
  result: ExampleResult,
): Pick<FormulaInsertion, 'rows' | 'columns' | 'numberFormats'> {
  const rows = result.kind === 'values' ? result.rows.length : 1;
  const columns = result.kind === 'values' ? (result.rows[0]?.length ?? 1) : 1;
  return { rows, columns, numberFormats: numberFormatsOf(id, columns) };
}

function areasOf(argument: ExampleArgument): readonly SheetArea[] {
  return argument.kind === 'cells' ? [argument.cells.area] : [];
}

/** The parts of a formula between which a line may break: after a bracket or a separator. */
function breakable(formula: string): readonly { readonly part: string; readonly at: number }[] {
  return [...formula.matchAll(/[^(;,]*[(;,]?/g)].map((match) => ({
    part: match[0],
    at: match.index,
  }));
}
