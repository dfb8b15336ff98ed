import type { CellLook, FormatBlock, InputBlock, SheetPlan } from './sheetPlan';

/** Queues a block of inputs on a sheet. */
export function queueInputs(sheet: Excel.Worksheet, block: InputBlock): void {
  const columns = block.rows[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(block.top, block.left, block.rows.length, columns);
  range.formulas = block.rows.map((row) => [...row]);
}

/** Queues the table of a sheet whose cells have been written. */
export function queueTable(sheet: Excel.Worksheet, { table }: SheetPlan): void {
  if (table === null) return;
  const range = sheet.getRangeByIndexes(table.top, 0, table.rowCount, table.columnCount);
  const made = sheet.tables.add(range, true);
  made.name = table.name;
  made.style = 'TableStyleLight1';
  made.showBandedRows = false;
  made.showFilterButton = false;
}

/** Queues how a sheet looks. */
export function queueFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.formats.forEach((block) => {
    queueFormat(sheet, block);
  });
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

function queueFormat(sheet: Excel.Worksheet, block: FormatBlock): void {
  const { top, left, rowCount, columnCount, numberFormat, rowHeight, align, look } = block;
  if (numberFormat !== undefined) {
    const first = sheet.getRangeByIndexes(top, left, 1, 1);
    first.numberFormat = [[numberFormat]];
    // Copied rather than written: a matrix of formats for a long column would fill a request.
    if (rowCount * columnCount > 1) {
      sheet
        .getRangeByIndexes(top, left, rowCount, columnCount)
        .copyFrom(first, Excel.RangeCopyType.formats);
    }
  }
  const { format } = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
  if (rowHeight !== undefined) format.rowHeight = rowHeight;
  if (align !== undefined) format.horizontalAlignment = align;
  if (look !== undefined) queueLook(format, look);
}

/** Dark ink on pale grounds that hold in black-and-white print as well. */
function queueLook(format: Excel.RangeFormat, look: CellLook): void {
  switch (look) {
    case 'title':
      format.font.bold = true;
      format.font.size = 16;
      return;
    case 'subtitle':
      format.font.bold = true;
      format.font.size = 12;
      return;
    case 'strong':
      format.font.bold = true;
      return;
    case 'label':
      format.font.color = '#444444';
      return;
    case 'header':
      format.font.bold = true;
      format.fill.color = '#E3ECF5';
      format.wrapText = true;
      format.verticalAlignment = 'Bottom';
      format.borders.getItem('EdgeBottom').color = '#1F4E79';
      return;
    case 'total':
      format.font.bold = true;
      format.borders.getItem('EdgeTop').color = '#1F4E79';
      return;
    case 'note':
      format.font.italic = true;
      format.font.color = '#595959';
      return;
    case 'input':
      format.fill.color = '#FFF8DC';
      return;
  }
}
