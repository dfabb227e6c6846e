/** `gongkai verify --proof FILE [--document FILE] [--key HEX] [--json]`: a proof checked offline. */

import { proof as proofSchema } from '#contract/log';
import { leafKinds } from '#law/log/leaf';
import { type Checked, checkProof } from '#work/log/check-proof';
import type { InclusionProof } from '#work/log/proof';
import type { Io } from './io.ts';

const usage = '用法：gongkai verify --proof 证明.json [--document 文件] [--key 公钥] [--json]';

/** Exit 0 it holds, 1 it does not, 2 the words or the file can not be used. */
export async function verifyProof(
  args: readonly string[],
  io: Pick<Io, 'readFile' | 'out' | 'err'>,
): Promise<0 | 1 | 2> {
  const options = optionsOf(args);
  const path = options?.get('--proof');
  if (options == null || path === undefined) {
    io.err(usage);
    return 2;
  }
  const proof = await readProof(io, path);
  const document = await readDocument(io, options.get('--document'));
  if (proof === null || document === undefined) return 2;
  const checked = checkProof(proof, document);
  const wanted = options.get('--key');
  const keyFits = wanted === undefined || wanted.toLowerCase() === proof.head.key;
  const holds = checked.signed && checked.included && checked.document !== false && keyFits;
  io.out(
    options.has('--json')
      ? JSON.stringify({ holds, keyFits, ...checked, head: proof.head }, null, 2)
      : inWords(proof, checked, keyFits, holds, wanted !== undefined),
  );
  return holds ? 0 : 1;
}

const withValue = ['--proof', '--document', '--key'];

function optionsOf(args: readonly string[]): Map<string, string> | null {
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--json') options.set(arg, '');
    else if (withValue.includes(arg) && args[i + 1] !== undefined) options.set(arg, args[++i] ?? '');
    else return null;
  }
  return options;
}

async function readProof(io: Pick<Io, 'readFile' | 'err'>, path: string): Promise<InclusionProof | null> {
  try {
    const read = proofSchema.safeParse(JSON.parse(new TextDecoder().decode(await io.readFile(path))));
    if (read.success) return read.data;
    io.err(`“${path}”不是登记证明，应为核验页面上下载的 .json 文件。`);
  } catch {
    io.err(`“${path}”读不出来，或者不是 JSON。请核对文件的路径。`);
  }
  return null;
}

/** Undefined where a file was named and can not be read. */
async function readDocument(io: Pick<Io, 'readFile' | 'err'>, path: string | undefined) {
  if (path === undefined) return null;
  try {
    return await io.readFile(path);
  } catch {
    io.err(`“${path}”读不出来。请核对文件的路径。`);
    return undefined;
  }
}

function inWords(proof: InclusionProof, checked: Checked, keyFits: boolean, holds: boolean, keyGiven: boolean): string {
  const { leaf, signed, included, document } = checked;
  const say = (right: boolean, yes: string, no: string) => `  ${right ? '是' : '否'}  ${right ? yes : no}`;
  return [
    holds ? '证明成立。' : '证明不成立。',
    ...(leaf === null
      ? []
      : [`  ${leafKinds[leaf.kind] ?? leaf.kind}，机关代码${leaf.agency || '无'}，日期${leaf.day}`]),
    say(included, '这一条在日志里', '由这一条算不出树头的根：证明或者这一条被改动过'),
    say(signed, `树头有签名（${proof.head.at}，共${proof.head.size}条）`, '树头的签名无效'),
    ...(document === null
      ? []
      : [say(document, '文件与登记的一致', '文件与登记的不一致：可能被改动过，或者不是这一份')]),
    ...(keyGiven
      ? [say(keyFits, '公钥与给出的一致', '公钥与给出的不一致')]
      : [`  请与发布机关公布的公钥核对：${proof.head.key}`]),
  ].join('\n');
}
