import type { CellRef, CellValue } from '../../cells/cell';
import { fold } from '../../cells/fold';
import { isBlankLike } from '../../cells/readValue';
import type { Hedge } from '../claim';
import type { TableCellReading } from './auditTable';
import { ANY_COUNT, hiddenNumber } from './hiddenNumber';

const UNIT = '(?:%|procent|st|kr(?:onor)?|man(?:ader)?|ar|p(?:oang)?)';
const NUMBER = new RegExp(
  `^(?<sign>[-+] ?)?(?<whole>\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](?<decimals>\\d+))? ?(?<unit>${UNIT})?\\.?$`,
);
const WITH_MOVED = /^(\d+) ?\+ ?(\d+)$/;
/** Beyond this many decimals a number is no longer as somebody rounded it. */
const PRINTED_DECIMALS = 4;
const HIDDEN = { kind: 'hidden', count: ANY_COUNT } as const;

/** A cell of a table: "1 810", "56,3 %", "1+6" (own exits and moved), "<5" (hidden), "–" (blank). */
export function readTableNumber(value: CellValue, cell: CellRef): TableCellReading {
  if (typeof value === 'boolean') return HIDDEN;
  if (typeof value === 'number') return numeric(value, cell);
  const hidden = hiddenNumber(value);
  if (hidden !== null) return { kind: 'hidden', count: hidden };
  if (isBlankLike(value) || fold(value) === '–') return { kind: 'blank' };
  const text = fold(value);
  const moved = WITH_MOVED.exec(text);
  if (moved !== null) {
    const [own, others] = [Number(moved[1]), Number(moved[2])];
    return found(own + others, 1, 'exact', value, cell, { moved: others, percent: false });
  }
  const capped = /^(?:>|mer an|over) ?(.+)$/.exec(text);
  const parts = NUMBER.exec(capped?.[1] ?? text)?.groups;
  if (parts === undefined) return HIDDEN;
  const { sign = '', whole = '', decimals = '', unit = '' } = parts;
  const size = Number(`${whole.replaceAll(' ', '')}.${decimals === '' ? '0' : decimals}`);
  const signed = sign.startsWith('-') ? -size : size;
  const hedge: Hedge = capped === null ? 'exact' : 'atLeast';
  const percent = unit === '%' || unit === 'procent';
  return found(signed, 10 ** -decimals.length, hedge, value, cell, { moved: 0, percent });
}

function numeric(value: number, cell: CellRef): TableCellReading {
  if (!Number.isFinite(value)) return HIDDEN;
  const text = String(value);
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const step = decimals > PRINTED_DECIMALS ? 1e-6 : 10 ** -decimals;
  return found(value, step, 'exact', text.replace('.', ','), cell, { moved: 0, percent: false });
}

function found(
  value: number,
  step: number,
  hedge: Hedge,
  text: string,
  cell: CellRef,
  rest: { readonly moved: number; readonly percent: boolean },
): TableCellReading {
  return { kind: 'number', number: { value, step, hedge, text: text.trim(), cell, ...rest } };
}
