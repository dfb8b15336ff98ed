import type { SheetPlan } from './sheetPlan';

/** How a sheet is printed. */
export interface PrintLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** In per cent. */
  readonly scale: number;
  /** The rows that begin a page, counted from 0. */
  readonly breaks: readonly number[];
}

/** What Excel's usual margins leave of an A4 page, in points, less what a printer may take. */
const PAGE = { short: 480, long: 720 } as const;
/** Columns come out so much wider where they are measured on paper and not in whole pixels, as in LibreOffice. */
const WIDER = 1.05;
/** A standing page is chosen as long as nothing gets smaller than this. */
const READABLE = 80;
/** Below this nothing can be read; a wider table takes several pages side by side. */
const SMALLEST = 40;
const USUAL_HEIGHT = 15;

/**
 * A report's sheet on pages as wide as its columns, so that no table or chart goes over two of them
 * unless it is longer than a page.
 */
export function printLayout(
  sheet: Pick<SheetPlan, 'formats' | 'charts' | 'columnWidths'>,
): PrintLayout {
  const width = WIDER * sheet.columnWidths.reduce((sum, one) => sum + one, 0);
  const fit = (page: number): number => Math.min(100, Math.floor((100 * page) / width));
  const standing = fit(PAGE.short) >= READABLE;
  const scale = Math.max(SMALLEST, standing ? fit(PAGE.short) : fit(PAGE.long));
  const height = ((standing ? PAGE.long : PAGE.short) * 100) / scale;
  return {
    orientation: standing ? 'Portrait' : 'Landscape',
    scale,
    breaks: breaksOf(sheet, height),
  };
}

/** Before each table or chart that does not find room on what is left of its page. */
function breaksOf(
  { formats, charts }: Pick<SheetPlan, 'formats' | 'charts'>,
  height: number,
): readonly number[] {
  const heights = new Map(
    formats.flatMap(({ top, rowHeight }) => (rowHeight === undefined ? [] : [[top, rowHeight]])),
  );
  const distance = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, i) => heights.get(from + i) ?? USUAL_HEIGHT).reduce(
      (sum, one) => sum + one,
      0,
    );
  const ends = formats.map(({ top, rowCount }) => top + rowCount);
  const starts = [
    ...formats.flatMap(({ top, look }) => (look === 'subtitle' ? [top] : [])),
    ...charts.map(({ place }) => place.top - 1),
  ].sort((a, b) => a - b);
  const breaks: number[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? Math.max(...ends);
    if (distance(breaks.at(-1) ?? 0, end) > height && start > 0) breaks.push(start);
  }
  return breaks;
}

/**
 * Queues how a sheet is printed, as the last of a request that has made it stand: a computer without
 * a printer may refuse it, and nobody is told of what they can do in Excel themselves.
 */
export function queuePrintLayout(sheet: Excel.Worksheet, layout: PrintLayout): void {
  sheet.pageLayout.orientation = layout.orientation;
  sheet.pageLayout.zoom = { scale: layout.scale };
  for (const row of layout.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
