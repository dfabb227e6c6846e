/** Text in comma-separated values (RFC 4180) as records: quoted cells, doubled quotes, line breaks inside cells. */

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line of the text in which it begins, from 1. */
  readonly line: number;
}

/** More than any table of a report has. */
const mostCells = 100_000;

/** Null where the text has no such form: a quote that never closes, or far too many cells. Records without words are left out. */
export function csvRecords(text: string, most = mostCells): readonly CsvRecord[] | null {
  const records: CsvRecord[] = [];
  let [at, line, cells] = [text.charCodeAt(0) === 0xfeff ? 1 : 0, 1, 0];
  while (at < text.length) {
    const record: string[] = [];
    const begins = line;
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at);
      if (cell === null || cells >= most) return null;
      record.push(cell.text);
      cells += 1;
      line += breaksIn(cell.text);
      more = text[cell.end] === ',';
      at = more ? cell.end + 1 : afterBreak(text, cell.end);
    }
    line += 1;
    if (record.some((cell) => cell.trim() !== '')) records.push({ cells: record, line: begins });
  }
  return records;
}

interface Cell {
  readonly text: string;
  /** Place of the comma or line break after it, or the text's end. */
  readonly end: number;
}

function bare(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

/** Null where the quote does not close, or words follow it. */
function quoted(text: string, from: number): Cell | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const end = close + 1;
  if (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') return null;
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function breaksIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/).length - 1 : 0;
}
