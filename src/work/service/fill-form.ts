/** A blank form of a guide filled for one person and handed out: nothing of it is kept. */

import { inWords } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { askedBlanks, type FormBlank, formRefusal } from '#law/service/form-blanks';
import { type FormFile, waysOf } from '#law/service/material-ways';
import { filledForm } from '#paper/form/blanks';
import { openFile } from '../file/open.ts';
import type { Office } from '../office.ts';
import { type OfferedGuide, offeredGuide } from './offered.ts';

export interface Fillable {
  readonly offered: OfferedGuide;
  readonly material: string;
  readonly form: FormFile;
  /** What whoever applies is asked for. */
  readonly asked: readonly FormBlank[];
}

/** The blank form of one material of the guide in force; null where it has none that can be filled. */
export async function fillableForm(
  office: Office,
  agency: string,
  code: string,
  key: string,
): Promise<Fillable | null> {
  const offered = await offeredGuide(office, agency, code);
  const material = offered?.guide?.materials.find((one) => one.key === key);
  const form = material === undefined ? null : waysOf(material).blank;
  if (offered === null || material === undefined || form === null || form.blanks.length === 0) return null;
  return { offered, material: material.name, form, asked: askedBlanks(form.blanks) };
}

export type FormWords = Readonly<Partial<Record<FormBlank, string>>>;

/** The form with these words; what the program knows itself it writes. `number`: of the matter, where there is one. */
export async function fillForm(
  office: Office,
  { offered, material, form }: Fillable,
  words: FormWords,
  number = '',
): Promise<Decided<Uint8Array>> {
  const opened = await openFile(office, null, form.file);
  if (!opened.ok) return opened;
  const bytes = await opened.value.read(0, opened.value.view.size);
  if (!bytes.ok) return bytes;
  const parts: Buffer[] = [];
  for await (const part of bytes.value) parts.push(part);
  const { service, agencyName } = offered;
  const own: FormWords = {
    事项名称: service.name,
    事项编码: service.code,
    办理机关: agencyName,
    承办部门: service.department,
    材料名称: material,
    办件编号: number,
    日期: inWords(office.today()),
  };
  const filled = filledForm(Buffer.concat(parts), new Map(Object.entries({ ...words, ...own })));
  return filled === null ? refused(unreadable) : allowed(filled);
}

const unreadable = formRefusal('form-unreadable', '这张表现在打不开，不能自动填写。请下载空白表，用笔填写。');
