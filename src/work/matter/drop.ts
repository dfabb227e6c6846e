/** Reads the tables that other systems leave in the drop folder: each once, row by row as the door of the API takes them. */

import { dropHeads, readDropRow } from '#law/matter/drop-row';
import type { Drop, DropFile } from '#outside/drop/folder';
import { readRowsBounded } from '#paper/read/bounded';
import type { TableRow } from '#paper/read/rows';
import { csvText } from '#paper/report/to-csv';
import { agency as agencyOf } from '#store/agency/agencies';
import type { Office, Who } from '../office.ts';
import { counterSource } from './counter.ts';
import { type BatchRow, receiveBatch } from './ingest.ts';

export interface Dropped {
  readonly files: number;
  readonly kept: number;
  readonly refused: number;
}

const mostBytes = 60 * 1024 * 1024;
const mostAgencyName = 40;
/** Rows of one act, as of one call of the API. */
const together = 10_000;
const answerHeads = ['行', '办件编号', '事件编号', '结果', '说明'];

/** Known by source, number and event, a table that is read twice changes nothing. A table with a refused row goes to `refused`. */
export async function readDropped(office: Office, drop: Drop, signal?: AbortSignal): Promise<Dropped> {
  const sums = { files: 0, kept: 0, refused: 0 };
  for (const file of await drop.waiting()) {
    if (signal?.aborted === true) break;
    const answer = await answerTo(office, drop, file);
    if (answer === null) continue;
    const refused = answer.filter(({ kept }) => !kept).length;
    const rows = answer.map(({ cells }) => cells);
    const stamp = office.now().replace(/\D/g, '').slice(0, 14);
    await drop.settle(file, refused > 0 ? 'refused' : 'done', csvText([answerHeads, ...rows]), stamp);
    sums.files += 1;
    sums.kept += answer.length - refused;
    sums.refused += refused;
  }
  return sums;
}

interface Answer {
  readonly kept: boolean;
  readonly cells: readonly string[];
}

const whole = (message: string): readonly Answer[] => [{ kept: false, cells: ['', '', '', '整个文件退回', message] }];

/** Null where the table is still being written. */
async function answerTo(office: Office, drop: Drop, file: DropFile): Promise<readonly Answer[] | null> {
  const { agency, source, bytes: size } = file;
  if ((await agencyOf(office.db, agency)) === null) {
    return whole(`文件夹“${agency}”不是本系统中机关的代码。请按“机关代码/系统名称”建立文件夹。`);
  }
  if (source === counterSource || source.length > mostAgencyName) {
    return whole(`文件夹“${source}”不能作为系统名称：不能是“${counterSource}”，最多${mostAgencyName}个字。`);
  }
  if (size > mostBytes) return whole('文件超过60 MB。请分成几个文件。');
  const bytes = await drop.read(file);
  if (bytes === null) return null;
  const reading = await readRowsBounded(bytes, dropHeads);
  if (!reading.ok) return whole(reading.reason);
  if (reading.left > 0) return whole('文件超过10万行，没有读取。请分成几个文件。');
  return taken(office, whoOf(agency), source, reading.rows);
}

/** Whoever may write into the folder was let in by the administrator of the server; the trail names the folder. */
const whoOf = (agency: string): Who => ({
  ...{ accountId: 'program', name: '投递文件夹', agency, roles: ['officer'], from: 'drop' },
});

async function taken(office: Office, who: Who, source: string, rows: readonly TableRow[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < rows.length; at += together) {
    const some = rows.slice(at, at + together);
    const read: readonly BatchRow[] = some.map(({ cells }) => readDropRow(cells));
    const received = await receiveBatch(office, who, source, read);
    if (!received.ok) return whole(received.refusals.map(({ message }) => message).join(''));
    for (const { row, result, message = '' } of received.value.rows) {
      const { row: line, cells } = some[row] ?? { row: 0, cells: new Map<string, string>() };
      const named = [cells.get('办件编号') ?? '', cells.get('事件编号') ?? ''];
      answers.push({ kept: result !== 'refused', cells: [String(line), ...named, resultWords[result], message] });
    }
  }
  return answers;
}

const resultWords = { kept: '收下', known: '以前已经收下', refused: '退回' } as const;
