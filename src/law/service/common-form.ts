/**
 * 通用格式文本: where a guide asks for a form and the agency has uploaded none, the form that follows from the guide itself
 * (行政许可法 arts 29, 30). It asks for nothing beyond the guide, and is never made where a format is prescribed from above.
 */

import type { FormBlank } from './form-blanks.ts';
import type { Guide, Material } from './guide.ts';
import { type FormFile, waysInShort, waysOf } from './material-ways.ts';

/** One row: what is asked, and the words beside it with {{blanks}} to fill in. */
export interface FormRow {
  readonly label: string;
  readonly words: string;
}

export interface FormPart {
  readonly heading: string;
  readonly rows: readonly FormRow[];
}

/** The blank form of a material: a file of the agency's own, the 通用格式文本, or none that can be had. */
export function blankOf(material: Pick<Material, 'ways'>): FormFile | 'common' | null {
  const { fillIn, blank, prescribed = false } = waysOf(material);
  return blank ?? (fillIn && !prescribed ? 'common' : null);
}

/** The sample: a file of the agency's own, or the blank filled with what is plainly made up; null where neither can be. */
export function sampleOf(material: Pick<Material, 'ways'>): FormFile | 'made' | null {
  const blank = blankOf(material);
  const fillable = blank === 'common' || (blank !== null && blank.blanks.length > 0);
  return waysOf(material).sample ?? (fillable ? 'made' : null);
}

type Source = Pick<Guide, 'audiences' | 'materials' | 'delivery'>;

/** Of one material of a guide, in the order in which it is filled in. */
export function commonForm(guide: Source, key: string): readonly FormPart[] {
  const situations = [...new Set(guide.materials.map(({ situation }) => situation))].filter((one) => one !== '');
  const others = guide.materials.filter((material) => material.key !== key);
  const parts: FormPart[] = [
    {
      heading: '办什么事',
      rows: [
        ...rowsOf('事项名称', '事项编码', '办理机关'),
        ...(situations.length === 0 ? [] : [{ label: '办理情形（符合的打√）', words: situations.map(box).join('　') }]),
      ],
    },
    ...applicantParts(guide, situations),
    attached(others),
    { heading: '结果怎样送达', rows: [{ label: guide.delivery, words: blankName('送达方式') }] },
  ];
  return parts.filter(({ rows }) => rows.some(({ label }) => label !== ''));
}

/** Names of the blanks in these parts, each once. */
export function blanksOfParts(parts: readonly FormPart[]): readonly string[] {
  const found = parts.flatMap(({ rows }) => rows.flatMap(({ words }) => [...words.matchAll(/\{\{([^{}]+)\}\}/g)]));
  return [...new Set(found.map(([, name = '']) => name))];
}

/** Materials that go with a form, each with a box. */
export function attached(materials: readonly Material[]): FormPart {
  return {
    heading: '随表提交的材料（已经附上的打√）',
    rows: materials.map((material) => ({ label: boxed(material), words: remarkOf(material) })),
  };
}

export const blankName = (name: string) => `{{${name}}}`;
export const box = (words: string) => `□ ${words}`;
const rowsOf = (...names: readonly FormBlank[]): readonly FormRow[] =>
  names.map((name) => ({ label: name, words: blankName(name) }));

const boxed = ({ name, situation }: Material) => box(situation === '' ? name : `${name}（${situation}）`);
const remarkOf = (material: Material) =>
  [material.necessity === 'optional' ? '非必要' : '', ...waysInShort(material)].filter((one) => one !== '').join('，');

/** Whoever the guide serves; an agent only where the guide knows of one, an address only where the result may be posted. */
function applicantParts({ audiences, delivery }: Source, situations: readonly string[]): readonly FormPart[] {
  const isPerson = audiences.includes('person');
  const isOther = audiences.some((one) => one !== 'person');
  const person = rowsOf('申请人姓名', '证件类型', '证件号码');
  const unit = rowsOf('单位名称', '统一社会信用代码', '法定代表人');
  const contact = rowsOf('联系电话', ...(/邮寄|寄送|快递/.test(delivery) ? (['联系地址'] as const) : []));
  const applicant: readonly FormPart[] =
    isPerson && isOther
      ? [
          { heading: '申请人（自然人填）', rows: person },
          { heading: '申请人（单位填）', rows: unit },
          { heading: '怎样联系', rows: contact },
        ]
      : [{ heading: '申请人', rows: [...(isOther ? unit : person), ...contact] }];
  const agent = rowsOf('代理人姓名', '代理人证件号码', '代理人电话');
  const byAgent = situations.find((one) => /委托|代理|代办/.test(one));
  return byAgent === undefined ? applicant : [...applicant, { heading: `代理人（${byAgent}的填）`, rows: agent }];
}

/** Made up, and plainly so: what a sample shows. */
export const sampleWords: Readonly<Record<Exclude<FormBlank, '日期'>, string>> = {
  事项名称: '',
  事项编码: '',
  办理机关: '',
  承办部门: '',
  材料名称: '',
  办件编号: '（由窗口填写）',
  申请人姓名: '张某某（示例）',
  证件类型: '居民身份证',
  证件号码: '（按证件填写18位号码）',
  联系电话: '（填能接到通知的电话）',
  联系地址: '某县某路1号（示例）',
  单位名称: '某县某某有限公司（示例）',
  统一社会信用代码: '（按营业执照填写18位代码）',
  法定代表人: '李某某（示例）',
  代理人姓名: '王某某（示例）',
  代理人证件号码: '（按证件填写18位号码）',
  代理人电话: '（填能接到通知的电话）',
  申请事由: '申请办理本事项（示例，按实际情况写）',
  送达方式: '（在列出的方式中选一种填写）',
};
