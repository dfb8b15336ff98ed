import { lookOf, typeOf } from '../model/chart';
import type { WorkbookModel } from '../model/workbookModel';

/**
 * Real Excel keeps an add-in's settings in a web-extension part of its own, which no reader of plain
 * workbooks carries over. Here they are kept as custom document properties instead: any program that
 * saves the file again leaves those alone. A property's text may be 255 signs long, so the settings
 * are cut in pieces.
 */
const PROPERTY = 'Finsamrapport.';
const PIECE = 200;

export type CustomProperties = Record<string, string | number | boolean | Date>;

/** What the library that writes charts does not write, or does not read again. */
export interface KeptChart {
  readonly name: string;
  /** Its bars lie. */
  readonly lying: boolean;
}

interface Kept {
  readonly settings: [string, unknown][];
  /** The library that writes the file knows no hidden names. */
  readonly hiddenNames: string[];
  /** By the name of their sheet. */
  readonly charts?: Readonly<Record<string, readonly KeptChart[]>>;
}

function keptCharts({ sheets }: WorkbookModel): Record<string, readonly KeptChart[]> {
  const withCharts = sheets.filter(({ charts }) => charts.length > 0);
  return Object.fromEntries(
    withCharts.map(({ name, charts }) => [
      name,
      charts.map((chart) => ({ name: chart.name, lying: lookOf(typeOf(chart)).shape === 'bar' })),
    ]),
  );
}

/** Settings, hidden names and what charts lose as custom properties; none where there is nothing to keep. */
export function writeKept(model: WorkbookModel): CustomProperties {
  const { settings, names } = model;
  const charts = keptCharts(model);
  const hasCharts = Object.keys(charts).length > 0;
  const hiddenNames = names.filter(({ visible }) => !visible).map(({ name }) => name);
  if (settings.size === 0 && hiddenNames.length === 0 && !hasCharts) return {};
  const kept: Kept = { settings: [...settings], hiddenNames, ...(hasCharts && { charts }) };
  // Only ASCII, so that no piece begins or ends inside a sign.
  const text = JSON.stringify(kept).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: CustomProperties = {};
  for (let at = 0; at < text.length; at += PIECE) {
    // Spaces at a piece's ends would be trimmed by some programs.
    pieces[`${PROPERTY}${at / PIECE + 1}`] = `|${text.slice(at, at + PIECE)}|`;
  }
  return pieces;
}

function isKeptChart(value: unknown): value is KeptChart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'lying' in value &&
    typeof value.name === 'string' &&
    typeof value.lying === 'boolean'
  );
}

function areKeptCharts(value: unknown): value is NonNullable<Kept['charts']> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((charts) => Array.isArray(charts) && charts.every(isKeptChart))
  );
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'settings' in value &&
    'hiddenNames' in value &&
    Array.isArray(value.settings) &&
    value.settings.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string') &&
    Array.isArray(value.hiddenNames) &&
    (!('charts' in value) || areKeptCharts(value.charts))
  );
}

/** What `writeKept` wrote; empty where the file holds nothing of the kind, or something else under that name. */
export function readKept(properties: CustomProperties): Kept {
  const empty: Kept = { settings: [], hiddenNames: [] };
  const pieces: string[] = [];
  for (let n = 1; ; n++) {
    const piece = properties[`${PROPERTY}${n}`];
    if (typeof piece !== 'string') break;
    pieces.push(piece.slice(1, -1));
  }
  if (pieces.length === 0) return empty;
  let value: unknown;
  try {
    value = JSON.parse(pieces.join(''));
  } catch {
    // Somebody has changed the properties by hand: the settings are gone, the workbook is not.
    return empty;
  }
  return isKept(value) ? value : empty;
}
