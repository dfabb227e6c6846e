/** A form of a guide handed out: blank, as a sample, or filled for one person. Nothing of it is kept. */

import { inWords } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { blankOf, blanksOfParts, commonForm, sampleWords } from '#law/service/common-form';
import { askedBlanks, type FormBlank, formRefusal } from '#law/service/form-blanks';
import type { FormFile } from '#law/service/material-ways';
import { filledForm } from '#paper/form/blanks';
import { openFile } from '../file/open.ts';
import type { Office } from '../office.ts';
import { commonFormOf } from './common-form.ts';
import { type OfferedGuide, offeredGuide } from './offered.ts';

export interface Fillable {
  readonly offered: OfferedGuide;
  readonly key: string;
  /** Its name. */
  readonly material: string;
  readonly form: FormFile | 'common';
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
  const guide = offered?.guide ?? null;
  const material = guide?.materials.find((one) => one.key === key);
  if (offered === null || guide === null || material === undefined) return null;
  const form = blankOf(material);
  if (form === null) return null;
  const blanks = form === 'common' ? blanksOfParts(commonForm(guide, key)) : form.blanks;
  if (blanks.length === 0) return null;
  return { offered, key, material: material.name, form, asked: askedBlanks(blanks) };
}

export type FormWords = Readonly<Partial<Record<FormBlank, string>>>;

/** The form with these words; what the program knows itself it writes. `number`: of the matter, where there is one. */
export async function fillForm(
  office: Office,
  fillable: Fillable,
  words: FormWords,
  number = '',
): Promise<Decided<Uint8Array>> {
  return written(office, fillable, { ...words, 办件编号: number, 日期: inWords(office.today()) });
}

/** To be filled by pen: what the program knows stands in it, everything else is a line to write on. */
export function blankForm(office: Office, fillable: Fillable): Promise<Decided<Uint8Array>> {
  return written(office, fillable, { 日期: emptyDate });
}

/** 示范文本: filled with what is plainly made up. */
export function sampleForm(office: Office, fillable: Fillable): Promise<Decided<Uint8Array>> {
  return written(office, fillable, { ...sampleWords, 日期: emptyDate });
}

export const emptyDate = '　　　　年　　月　　日';

async function written(
  office: Office,
  { offered, key, material, form }: Fillable,
  words: FormWords,
): Promise<Decided<Uint8Array>> {
  const template = form === 'common' ? await commonFormOf(offered, key) : await bytesOf(office, form);
  if (template === null) return refused(unreadable);
  const { service, agencyName } = offered;
  const own: FormWords = {
    事项名称: service.name,
    事项编码: service.code,
    办理机关: agencyName,
    承办部门: service.department,
    材料名称: material,
  };
  const filled = filledForm(template, new Map(Object.entries({ ...words, ...own })));
  return filled === null ? refused(unreadable) : allowed(filled);
}

async function bytesOf(office: Office, form: FormFile): Promise<Uint8Array | null> {
  const opened = await openFile(office, null, form.file);
  const bytes = opened.ok ? await opened.value.read(0, opened.value.view.size) : opened;
  if (!bytes.ok) return null;
  const parts: Buffer[] = [];
  for await (const part of bytes.value) parts.push(part);
  return Buffer.concat(parts);
}

const unreadable = formRefusal('form-unreadable', '这张表现在打不开，不能自动填写。请下载空白表，用笔填写。');
