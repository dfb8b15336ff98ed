const NO_BREAK_SPACE = '\u00a0';

/** What a report states, as it is shown: an amount that a cell holds as bare digits gets its thousands apart. */
export function statedText(stated: string): string {
  return /^-?\d{5,}$/.test(stated) ? stated.replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE) : stated;
}
