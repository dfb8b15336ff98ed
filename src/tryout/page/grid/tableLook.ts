import type { CellStyle, ModelTable } from '../../model/workbookModel';

/** Excel's theme colours, in the order that the built-in table styles go through them. */
const ACCENTS = ['#595959', '#4472C4', '#ED7D31', '#7F7F7F', '#BF8F00', '#5B9BD5', '#70AD47'];
const PALE = ['#F2F2F2', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** What a table's style gives a cell in that row, beneath the cell's own style: empty without a style. */
export function tableLook(
  { area, style, showTotals, showBandedRows }: ModelTable,
  row: number,
): CellStyle {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const look: CellStyle = {};
  if (family === undefined) return look;
  const accentIndex = (Number(number) - 1) % ACCENTS.length;
  const accent = ACCENTS[accentIndex] ?? '#595959';
  if (row === area.top) {
    look.bold = true;
    if (family === 'Light') {
      look.borderTop = accent;
      look.borderBottom = accent;
    } else {
      look.fill = accent;
      look.fontColor = '#FFFFFF';
    }
    return look;
  }
  if (row === area.bottom) look.borderBottom = accent;
  if (showTotals && row === area.bottom) return { ...look, bold: true, borderTop: accent };
  if (showBandedRows && (row - area.top) % 2 === 1) look.fill = PALE[accentIndex] ?? '#F2F2F2';
  return look;
}
