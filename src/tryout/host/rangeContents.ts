import type { ModelCell } from '../model/workbookModel';
import { asText } from './args';
import { readInput, type Locale } from './cellInput';
import { becomesOwn, cellAt, cellForWriting } from './cells';
import { requireReadable } from './formulaSyntax';
import type { HostState } from './hostState';
import type { Member, Members } from './kind';
import { readMatrix, writeMatrix } from './matrix';
import { cellText } from './numberText';
import type { Place } from './place';
import { fromR1C1, toR1C1 } from './r1c1';
import { keepHeaders } from './tableHeaders';

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BUSY!)$/;

/** Puts into a cell what somebody writes, as Excel understands it. */
export function enter(state: HostState, cell: ModelCell, raw: unknown, locale: Locale): void {
  const input = readInput(raw, cell.numberFormat, locale);
  if (input.formula !== null) requireReadable(state, input.formula);
  becomesOwn(cell);
  cell.value = input.value;
  cell.formula = input.formula;
  if (input.numberFormat !== null && cell.numberFormat === 'General') {
    cell.numberFormat = input.numberFormat;
  }
}

function writeContents(place: Place, input: unknown, state: HostState): void {
  state.requireUnprotected(place.sheet);
  try {
    writeMatrix(place, input, (row, column, raw) => {
      enter(state, cellForWriting(place.sheet, row, column), raw, 'en-US');
    });
  } finally {
    keepHeaders(state, place);
    state.cellsChanged(place.sheet, place.area);
  }
}

function valueType(cell: Readonly<ModelCell>): string {
  const { value, formula } = cell;
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return formula === null ? 'Empty' : 'String';
  return ERROR_VALUE.test(value) ? 'Error' : 'String';
}

const formulas: Member<Place> = {
  set: 1,
  get: (place) =>
    readMatrix(place, (row, column) => {
      const { formula, value } = cellAt(place.sheet, row, column);
      return formula ?? value;
    }),
  put: writeContents,
};

/** The members of a range about what its cells hold. */
export const RANGE_CONTENTS: Members<Place> = {
  values: {
    set: 1,
    get: (place) => readMatrix(place, (row, column) => cellAt(place.sheet, row, column).value),
    put: writeContents,
  },
  formulas,
  formulasR1C1: {
    set: 2,
    get: (place) =>
      readMatrix(place, (row, column) => {
        const { formula, value } = cellAt(place.sheet, row, column);
        return formula === null ? value : toR1C1(formula, row, column);
      }),
    put: (place, input, state) => {
      state.requireUnprotected(place.sheet);
      try {
        writeMatrix(place, input, (row, column, raw) => {
          const isFormula = typeof raw === 'string' && raw.startsWith('=');
          const translated = isFormula ? fromR1C1(raw, row, column) : raw;
          enter(state, cellForWriting(place.sheet, row, column), translated, 'en-US');
        });
      } finally {
        keepHeaders(state, place);
        state.cellsChanged(place.sheet, place.area);
      }
    },
  },
  numberFormat: {
    set: 1,
    get: (place) =>
      readMatrix(place, (row, column) => cellAt(place.sheet, row, column).numberFormat),
    put: (place, input, state) => {
      state.requireUnprotected(place.sheet);
      writeMatrix(place, input, (row, column, raw) => {
        const format = asText(raw);
        cellForWriting(place.sheet, row, column).numberFormat = format === '' ? 'General' : format;
      });
      state.changed();
    },
  },
  text: {
    set: 1,
    get: (place, state) =>
      readMatrix(place, (row, column) => {
        const cell = cellAt(place.sheet, row, column);
        return cellText(cell.value, cell.numberFormat, state.locale);
      }),
  },
  valueTypes: {
    set: 1,
    get: (place) => readMatrix(place, (row, column) => valueType(cellAt(place.sheet, row, column))),
  },
};
