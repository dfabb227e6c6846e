/** 一张表: the one form of a bundle as a 通用格式文本 (SVC-33), out of its fields and what it asks. */

import { attached, blankName, box, type FormPart } from '../service/common-form.ts';
import type { Bundle } from './bundle.ts';
import type { MergedBundle } from './merge.ts';

/** Its members, its fields each once, its one set of materials. */
export function bundleForm(
  { name, form }: Pick<Bundle, 'name' | 'form'>,
  asked: MergedBundle['asked'],
  members: readonly { readonly name: string; readonly condition: string }[],
): readonly FormPart[] {
  const parts: FormPart[] = [
    {
      heading: name,
      rows: members.map((member) => ({
        label: member.condition === '' ? `√ ${member.name}` : box(member.name),
        words: member.condition === '' ? '' : `${member.condition}的打√`,
      })),
    },
    {
      heading: '要填的内容',
      rows: form.fields.map((label, at) => ({ label, words: blankName(fieldBlank(at)) })),
    },
    attached(asked.map(({ material }) => material)),
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** Name of the blank of a bundle's field: what is written in a field may be no name of a blank. */
export const fieldBlank = (at: number) => `第${at + 1}项`;
