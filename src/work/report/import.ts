/** Figures of table two out of a file of another system: the file is kept, and what was found in it is offered with its place. */

import { may } from '#law/account/may';
import { type FoundFigure, foundFigures } from '#law/report/import/found-figures';
import { allowed, type Decided } from '#law/ruling';
import { readBounded } from '#paper/read/bounded';
import { type OfficersUpload, uploadFile } from '../file/upload.ts';
import { wholeFile } from '../file/whole.ts';
import type { Office, Who } from '../office.ts';
import { reportCaseId } from './case-id.ts';

export interface FiguresFile {
  readonly file: string;
  readonly name: string;
  readonly found: readonly FoundFigure[];
  /** Why nothing could be read; null where the file was read. */
  readonly reason: string | null;
}

export interface FiguresUpload extends Pick<OfficersUpload, 'announced' | 'open'> {
  readonly agency: string;
  readonly year: number;
}

/** Nothing is entered by it: a person takes over what is right, and the file stays with the figure. */
export async function readFiguresFile(
  office: Office,
  who: Who,
  { agency, year, announced, open }: FiguresUpload,
): Promise<Decided<FiguresFile>> {
  const permitted = may(who, who.agency === agency, 'report.enter');
  if (!permitted.ok) return permitted;
  const caseId = reportCaseId(agency, year);
  const kept = await uploadFile(office, who, { subject: 'report', caseId, announced, open, uploadKey: null });
  if (!kept.ok) return kept;
  const { id, name } = kept.value;
  const bytes = await wholeFile(office, id);
  if (typeof bytes === 'string') return allowed({ file: id, name, found: [], reason: bytes });
  const reading = await readBounded(bytes, name);
  if (!reading.ok) return allowed({ file: id, name, found: [], reason: reading.reason });
  const found = foundFigures(reading.document);
  return allowed({ file: id, name, found, reason: found.length === 0 ? nothingFound : null });
}

const nothingFound =
  '文件中没有找到写明行政许可、行政处罚、行政强制或者行政事业性收费的数字。请核对是不是选错了文件，也可以直接填写。';
