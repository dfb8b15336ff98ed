import type { BorderSide, CellStyle as FileStyle, Color, FontStyle, Workbook } from 'hucre';
import type { CellStyle } from '../model/workbookModel';

export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

const HORIZONTAL = new Map<string, NonNullable<CellStyle['horizontal']>>([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
]);
const VERTICAL = new Map<string, NonNullable<CellStyle['vertical']>>([
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
]);
const SIDES = {
  top: 'borderTop',
  bottom: 'borderBottom',
  left: 'borderLeft',
  right: 'borderRight',
} as const;
const SIDE_NAMES = ['top', 'bottom', 'left', 'right'] as const;

/** A file's colour as `#RRGGBB`, or null where the file leaves it to Excel. */
export type ColorReader = (color: Color | undefined) => string | null;

type ResolveThemeColor = (themeColors: string[], index: number, tint?: number) => string;

export function colorReader(
  { themeColors = [] }: Workbook,
  resolveThemeColor: ResolveThemeColor,
): ColorReader {
  return (color) => {
    if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
    if (color?.theme === undefined || color.theme >= themeColors.length) return null;
    return `#${resolveThemeColor(themeColors, color.theme, color.tint).toUpperCase()}`;
  };
}

function hex(color: string): Color {
  return { rgb: color.replace('#', '') };
}

function readFont(font: FontStyle, normal: FontStyle, color: ColorReader): CellStyle {
  const fontColor = font.color?.theme === 1 && !font.color.tint ? null : color(font.color);
  const underlined = font.underline === 'double' ? 'Double' : 'Single';
  return {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.underline !== undefined && font.underline !== false && { underline: underlined }),
    ...(fontColor !== null && { fontColor }),
    ...(font.size !== undefined && font.size !== normal.size && { fontSize: font.size }),
    ...(font.name !== undefined && font.name !== normal.name && { fontName: font.name }),
  };
}

/** A file's cell style as the model has it: what equals the workbook's normal style is left out. */
export function readStyle(
  { font, fill, border, alignment }: FileStyle,
  normal: FontStyle,
  color: ColorReader,
): CellStyle {
  const style: CellStyle = font === undefined ? {} : readFont(font, normal, color);
  if (fill?.type === 'pattern' && fill.pattern === 'solid') {
    const fillColor = color(fill.fgColor);
    if (fillColor !== null) style.fill = fillColor;
  }
  for (const side of SIDE_NAMES) {
    const line = border?.[side];
    if (line !== undefined) style[SIDES[side]] = color(line.color) ?? '#000000';
  }
  const across = HORIZONTAL.get(alignment?.horizontal ?? '');
  if (across !== undefined) style.horizontal = across;
  const along = VERTICAL.get(alignment?.vertical ?? '');
  if (along !== undefined) style.vertical = along;
  if (alignment?.wrapText === true) style.wrap = true;
  if (alignment?.indent !== undefined && alignment.indent > 0) style.indent = alignment.indent;
  return style;
}

function line(color: string): BorderSide {
  return { style: 'thin', color: hex(color) };
}

/** The model's cell style as a file has it; null where there is nothing to say. */
export function writeStyle(style: CellStyle, numberFormat: string): FileStyle | null {
  const { bold, italic, underline, fontColor, fontName, fontSize } = style;
  const file: FileStyle = {};
  if (numberFormat !== 'General') file.numFmt = numberFormat;
  const underlined = underline !== undefined && underline !== 'None';
  if (bold || italic || underlined || fontColor || fontName || fontSize) {
    file.font = {
      name: fontName ?? DEFAULT_FONT.name,
      size: fontSize ?? DEFAULT_FONT.size,
      ...(bold === true && { bold }),
      ...(italic === true && { italic }),
      ...(underlined && { underline: underline === 'Double' ? 'double' : 'single' }),
      ...(fontColor !== undefined && { color: hex(fontColor) }),
    };
  }
  if (style.fill !== undefined) {
    file.fill = { type: 'pattern', pattern: 'solid', fgColor: hex(style.fill) };
  }
  for (const side of SIDE_NAMES) {
    const color = style[SIDES[side]];
    if (color !== undefined) file.border = { ...file.border, [side]: line(color) };
  }
  const { horizontal, vertical, wrap, indent } = style;
  const aligned = horizontal !== undefined && horizontal !== 'General';
  if (aligned || vertical !== undefined || wrap === true || indent !== undefined) {
    const across = { Left: 'left', Center: 'center', Right: 'right', General: 'general' } as const;
    const along = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
    file.alignment = {
      ...(horizontal !== undefined && { horizontal: across[horizontal] }),
      ...(vertical !== undefined && { vertical: along[vertical] }),
      ...(wrap === true && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    };
  }
  return Object.keys(file).length > 0 ? file : null;
}
