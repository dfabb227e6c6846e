/** 一张表 of a bundle handed out: blank, as a sample, or filled for one person. Nothing of it is kept. */

import { fieldBlank } from '#law/bundle/form';
import { inWords } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import { sampleWords } from '#law/service/common-form';
import { formRefusal } from '#law/service/form-blanks';
import { filledForm } from '#paper/form/blanks';
import type { Office } from '../office.ts';
import { bundleFormOf } from '../service/common-form.ts';
import { emptyDate } from '../service/fill-form.ts';
import type { OfferedBundle } from './offered.ts';

/** `words` by the place of the field, as the bundle has them. */
export function fillBundleForm(
  office: Office,
  offered: OfferedBundle,
  words: readonly string[],
): Promise<Decided<Uint8Array>> {
  return written(offered, words, inWords(office.today()));
}

export function blankBundleForm(offered: OfferedBundle): Promise<Decided<Uint8Array>> {
  return written(offered, [], emptyDate);
}

/** 示范文本: what a field of a known name looks like; the others say that they are filled as things are. */
export function sampleBundleForm(offered: OfferedBundle): Promise<Decided<Uint8Array>> {
  const known: Readonly<Record<string, string>> = sampleWords;
  const words = offered.bundle.form.fields.map((field) => known[field] ?? '（按实际情况填写）');
  return written(offered, words, emptyDate);
}

async function written(offered: OfferedBundle, words: readonly string[], date: string): Promise<Decided<Uint8Array>> {
  const fields = words.map((text, at): [string, string] => [fieldBlank(at), text]);
  const filled = filledForm(await bundleFormOf(offered), new Map([...fields, ['日期', date]]));
  return filled === null ? refused(unreadable) : allowed(filled);
}

const unreadable = formRefusal('form-unreadable', '这张表现在不能生成。请稍后再试，或者到窗口领取。');
