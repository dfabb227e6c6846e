/** How a material's forms, and what may stand for it, are written in a cell of the template of services, and read. */

import type { Material } from './guide.ts';
import { type CommitmentTerms, type MaterialWays, noWays, waysOf } from './material-ways.ts';

export const waysHead = '材料的表格和替代办法';
export const mostWaysParts = 12;

export const waysAbout =
  '每项：材料的标识|要填表|空白表的文件|样表的文件|承诺内容|承诺不实的后果|不适用承诺的情形|核查办法|核查工作日|电子证照|补交工作日|格式由上级规定；各项用两个分号（;;）隔开；没有的段留空，都没有的材料不用写。要填表、格式由上级规定：是或者否；文件是导出时写出的编号，只能保留或者删去，新的文件请在指南的编辑页上传';

/** One row of parts a material of which there is something to say. */
export function waysRows(materials: readonly Material[]): readonly (readonly string[])[] {
  return materials.flatMap((material) => {
    if (material.ways === undefined) return [];
    const { fillIn, blank, sample, commitment, certificate, laterDays, prescribed = false } = waysOf(material);
    const { text = '', consequences = '', excluded = '', checkMethod = '', checkDays = '' } = commitment ?? {};
    return [
      [
        ...[material.key, fillIn ? '是' : '否', blank?.file ?? '', sample?.file ?? ''],
        ...[text, consequences, excluded, checkMethod, String(checkDays)],
        ...[certificate, laterDays === null ? '' : String(laterDays), prescribed ? '是' : ''],
      ],
    ];
  });
}

export interface ReadWays {
  readonly ways: ReadonlyMap<string, MaterialWays>;
  readonly faults: readonly string[];
}

/** Files are named by number only: what they are, whoever reads the row in finds out ({@link namedFile}). */
export function readWays(rows: readonly (readonly string[])[], keys: readonly string[]): ReadWays {
  const ways = new Map<string, MaterialWays>();
  const faults: string[] = [];
  rows.forEach((row, i) => {
    const [key = '', fillIn = '', blank = '', sample = '', ...rest] = row;
    const [text = '', consequences = '', excluded = '', checkMethod = '', checkDays = ''] = rest;
    const [certificate = '', laterDays = '', prescribed = ''] = rest.slice(5);
    const at = `“${waysHead}”第${i + 1}项`;
    if (!keys.includes(key)) faults.push(`${at}的材料标识是“${key}”，申请材料中没有。请核对。`);
    if (ways.has(key)) faults.push(`${at}的材料标识“${key}”写了两次。请合并。`);
    for (const [what, yes] of [
      ['要填表', fillIn],
      ['格式由上级规定', prescribed],
    ] as const)
      if (!['', '是', '否'].includes(yes)) faults.push(`${at}的“${what}”填的是“${yes}”，应为“是”或者“否”。请改正。`);
    for (const file of [blank, sample])
      if (file !== '' && !/^[0-9a-f-]{36}$/.test(file))
        faults.push(`${at}的文件编号是“${file}”，不是导出时的编号。新的文件请在指南的编辑页上传。`);
    for (const [what, days] of [
      ['核查工作日', checkDays],
      ['补交工作日', laterDays],
    ] as const)
      if (!/^\d{0,3}$/.test(days)) faults.push(`${at}的${what}填的是“${days}”，应为整数。请改正。`);
    const terms: CommitmentTerms = { text, consequences, excluded, checkMethod, checkDays: Number(checkDays) };
    ways.set(key, {
      fillIn: fillIn === '是',
      ...(prescribed === '是' ? { prescribed: true } : {}),
      blank: namedFile(blank),
      sample: namedFile(sample),
      commitment: [text, consequences, excluded, checkMethod, checkDays].every((part) => part === '') ? null : terms,
      certificate,
      laterDays: laterDays === '' ? null : Number(laterDays),
    });
  });
  return { ways, faults };
}

/** A file of which the number alone is known yet. */
function namedFile(file: string): MaterialWays['blank'] {
  return file === '' ? null : { file, name: file, kind: 'docx', size: 1, sha256: '0'.repeat(64), blanks: [] };
}

export function withWays(materials: readonly Material[], ways: ReadonlyMap<string, MaterialWays>): readonly Material[] {
  return materials.map((material) => {
    const own = ways.get(material.key);
    return own === undefined ? material : { ...material, ways: { ...noWays, ...own } };
  });
}

/** Where a file says nothing of them: as they stood before, by the key of the material. */
export function keptWays(materials: readonly Material[], before: readonly Material[]): readonly Material[] {
  return materials.map((material) => {
    const ways = before.find(({ key }) => key === material.key)?.ways;
    return ways === undefined ? material : { ...material, ways };
  });
}
