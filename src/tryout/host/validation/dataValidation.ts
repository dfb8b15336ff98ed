import {
  ALERT_STYLES,
  newValidation,
  validationAt,
  type ErrorAlert,
  type ModelValidation,
  type ValidationPrompt,
} from '../../model/validation';
import { asBoolean, asOneOf, asText } from '../args';
import { eachHeldCell } from '../cells';
import { refusal } from '../hostError';
import type { HostState } from '../hostState';
import type { Kind, Member } from '../kind';
import { isUnbounded, type Place } from '../place';
import { isAllowed } from './judgeValue';
import { today } from './today';
import { coversWhole, takeOut, validationsIn } from './validationAreas';
import { readRule, writeRule } from './validationRule';

/** As many characters as Excel's own dialog takes. */
const MAX_TITLE = 32;
const MAX_ALERT = 225;
const MAX_PROMPT = 255;

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw refusal('argument', 'no object');
  return { ...value };
}

function asShort(value: unknown, most: number): string {
  const text = asText(value);
  if (text.length > most) throw refusal('argument', `${text.length} characters, at most ${most}`);
  return text;
}

function readAlert(value: unknown): ErrorAlert {
  const { showAlert = true, style = 'Stop', title = '', message = '' } = propertiesOf(value);
  return {
    showAlert: asBoolean(showAlert),
    style: asOneOf(style, ALERT_STYLES),
    title: asShort(title, MAX_TITLE),
    message: asShort(message, MAX_ALERT),
  };
}

function readPrompt(value: unknown): ValidationPrompt {
  const { showPrompt = true, title = '', message = '' } = propertiesOf(value);
  return {
    showPrompt: asBoolean(showPrompt),
    title: asShort(title, MAX_TITLE),
    message: asShort(message, MAX_PROMPT),
  };
}

/** What is the same for every cell of the range; null where cells differ. */
function shared<T>(
  { sheet, area }: Place,
  read: (validation: ModelValidation) => T,
  otherwise: T,
): T | null {
  const [first, ...others] = validationsIn(sheet, area).map(read);
  if (first === undefined) return otherwise;
  const text = JSON.stringify(first);
  const same = others.every((other) => JSON.stringify(other) === text);
  return same && (coversWhole(sheet, area) || JSON.stringify(otherwise) === text) ? first : null;
}

const UNSET = newValidation({ top: 0, left: 0, bottom: 0, right: 0 }, { type: 'None' });

/** Changes what holds for the cells of the range, each in its own validation; cells without one get one that allows everything. */
function change(
  { sheet, area }: Place,
  state: HostState,
  changed: (validation: ModelValidation) => ModelValidation,
): void {
  state.requireUnprotected(sheet);
  const whole = coversWhole(sheet, area);
  const taken = takeOut(sheet, area);
  if (!whole && taken.length > 0) throw refusal('argument', 'cells with and without validation');
  const found = taken.length > 0 ? taken : [newValidation(area, { type: 'None' })];
  sheet.validations.push(...found.map(changed));
  state.changed();
}

function property<T>(
  read: (validation: ModelValidation) => T,
  as: (value: unknown) => T,
  write: (validation: ModelValidation, value: T) => ModelValidation,
): Member<Place> {
  return {
    set: 8,
    get: (place) => shared(place, read, read(UNSET)),
    put: (place, value, state) => {
      const given = as(value);
      change(place, state, (validation) => write(validation, given));
    },
  };
}

function typeOf(place: Place): string {
  const found = validationsIn(place.sheet, place.area);
  if (found.length === 0) return 'None';
  if (!coversWhole(place.sheet, place.area)) return 'MixedCriteria';
  return shared(place, ({ rule }) => rule, UNSET.rule)?.type ?? 'Inconsistent';
}

function setRule({ sheet, area }: Place, value: unknown, state: HostState): void {
  state.requireUnprotected(sheet);
  const rule = readRule(value);
  const before = takeOut(sheet, area);
  const only = before.length === 1 ? before[0] : undefined;
  sheet.validations.push({ ...newValidation(area, rule), ...(only && keptOf(only)) });
  state.changed();
}

function keptOf({ errorAlert, prompt, ignoreBlanks }: ModelValidation): Partial<ModelValidation> {
  return { errorAlert, prompt, ignoreBlanks };
}

/** Whether the values that cells hold are allowed: null where some are and some are not. */
function valid({ sheet, area }: Place, state: HostState): boolean | null {
  const { model } = state;
  const day = today();
  let allowed = 0;
  let refused = 0;
  const judge = (row: number, column: number, value: string | number | boolean): void => {
    const validation = validationAt(sheet.validations, row, column);
    const place = { model, sheet, row, column, today: day };
    const fine =
      validation === null || isAllowed(validation, value, { ...place, origin: validation.origin });
    if (fine) allowed += 1;
    else refused += 1;
  };
  const seen = new Set<string>();
  eachHeldCell(sheet, area, ({ value }, row, column) => {
    seen.add(`${row},${column}`);
    judge(row, column, value);
  });
  for (let row = area.top; !isUnbounded(area) && row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!seen.has(`${row},${column}`)) judge(row, column, '');
    }
  }
  if (refused === 0) return true;
  return allowed === 0 ? false : null;
}

export const dataValidation: Kind<Place> = {
  members: {
    type: { set: 8, get: typeOf },
    rule: {
      set: 8,
      get: (place) => {
        const rule = shared(place, (validation) => validation.rule, UNSET.rule);
        return rule && writeRule(rule);
      },
      put: setRule,
    },
    errorAlert: property(
      ({ errorAlert }) => errorAlert,
      readAlert,
      (validation, errorAlert) => ({ ...validation, errorAlert }),
    ),
    prompt: property(
      ({ prompt }) => prompt,
      readPrompt,
      (validation, prompt) => ({ ...validation, prompt }),
    ),
    ignoreBlanks: property(
      ({ ignoreBlanks }) => ignoreBlanks,
      asBoolean,
      (validation, ignoreBlanks) => ({ ...validation, ignoreBlanks }),
    ),
    valid: { set: 8, get: valid },
    clear: {
      set: 8,
      call: ({ sheet, area }, _args, state) => {
        state.requireUnprotected(sheet);
        takeOut(sheet, area);
        state.changed();
      },
    },
  },
};
