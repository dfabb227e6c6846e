/** What a spreadsheet would run: a cell that begins like a formula, also behind what is not seen. */

/** Signs of half and of full width; blanks of any kind, and signs without a width, may stand before them. */
const formula = /^[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠]/;

export function beginsFormula(cell: string): boolean {
  return formula.test(cell);
}
