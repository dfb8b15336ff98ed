/** Mean widths of letters in the grid's 13 px type; measuring each text would take the browser too long. */
const LETTER = 6.6;
const BOLD_LETTER = 7.2;

/** How many lines a wrapped text takes in a cell of that width in pixels: breaks between words, and within words that are too long. */
export function wrappedLines(text: string, width: number, bold: boolean): number {
  const letters = Math.max(1, Math.floor(width / (bold ? BOLD_LETTER : LETTER)));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= letters) {
        used = needed;
        continue;
      }
      const ownLines = Math.ceil(word.length / letters);
      lines += used === 0 ? ownLines - 1 : ownLines;
      used = word.length - (ownLines - 1) * letters;
    }
  }
  return lines;
}
