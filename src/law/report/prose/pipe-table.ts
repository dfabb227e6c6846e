/** A pipe table inside a section's Markdown: a line of heads, a line of dashes, lines of cells. */

export interface PipeTable {
  /** Heads first; each row has as many cells as there are heads. Cells still hold their Markdown. */
  readonly rows: readonly (readonly string[])[];
  /** Index of the first line after the table. */
  readonly end: number;
}

/** The table that begins at this line, or null where none does. Lines are trimmed. */
export function pipeTableAt(lines: readonly string[], at: number): PipeTable | null {
  const heads = cellsOf(lines[at]);
  const dashes = cellsOf(lines[at + 1]);
  if (heads === null || dashes === null || dashes.length !== heads.length) return null;
  if (!dashes.every((cell) => /^:?-+:?$/.test(cell))) return null;
  const rows = [heads];
  let end = at + 2;
  for (let cells = cellsOf(lines[end]); cells !== null; cells = cellsOf(lines[end])) {
    const row = cells;
    rows.push(heads.map((_, c) => row[c] ?? ''));
    end += 1;
  }
  return { rows, end };
}

function cellsOf(line: string | undefined): readonly string[] | null {
  if (line === undefined || !line.startsWith('|') || line === '|') return null;
  const inner = line.slice(1).replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
