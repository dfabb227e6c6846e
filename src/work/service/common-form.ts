/** 通用格式文本 as a Word document: made out of the guide, or the bundle, each time somebody asks for it; nothing is kept. */

import { bundleForm } from '#law/bundle/form';
import { inWords } from '#law/calendar/day';
import { commonForm } from '#law/service/common-form';
import { formInParts } from '#paper/form/plain-form';
import type { OfferedBundle } from '../bundle/offered.ts';
import type { OfferedGuide } from './offered.ts';

/** With its blanks still named. Null where the guide has no such material. */
export async function commonFormOf(offered: OfferedGuide, key: string): Promise<Uint8Array | null> {
  const { guide, edition, from } = offered;
  const material = guide?.materials.find((one) => one.key === key);
  if (guide === null || material === undefined) return null;
  return formInParts({
    title: material.name,
    remark: remarkOf(`“${offered.service.name}”办事指南`, edition, from, offered.example),
    parts: commonForm(guide, key),
  });
}

/** The one form of a bundle, with its blanks still named. */
export function bundleFormOf({ bundle, members, merged, edition, from, example }: OfferedBundle): Promise<Uint8Array> {
  return formInParts({
    title: bundle.form.name,
    remark: remarkOf(`“${bundle.name}”`, edition, from, example),
    parts: bundleForm(bundle, merged.asked, members),
  });
}

/** What it is made of, so that nobody takes it for a form of the ministry. */
function remarkOf(of: string, edition: number, from: OfferedGuide['from'], example: boolean): string {
  const made = `通用格式文本：按${of}第${edition}版（${inWords(from)}起施行）生成，不要求填写其中没有的内容`;
  return example ? `${made}。示例数据` : made;
}
