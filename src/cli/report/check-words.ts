/** The words after `gongkai report check`: files, and which of them are last year's or the children's. */

export interface CheckWords {
  readonly files: readonly string[];
  readonly previous: string | null;
  readonly children: readonly string[];
  readonly json: boolean;
}

const usage = '用法：gongkai report check 文件… [--previous 上年报告] [--children 下级报告…] [--json]';

/** What is asked for, or a sentence saying what is wrong with the words. `--children` takes every file up to the next option. */
export function checkWords(args: readonly string[]): CheckWords | string {
  const files: string[] = [];
  const children: string[] = [];
  const previous: string[] = [];
  let json = false;
  let into = files;
  for (const word of args) {
    if (word === '--json') json = true;
    else if (word === '--previous') into = previous;
    else if (word === '--children') into = children;
    else if (word.startsWith('--')) return `不认识参数“${word}”。${usage}`;
    else {
      into.push(word);
      if (into === previous) into = files;
    }
    if (word === '--json' && into === children) into = files;
  }
  if (into === previous && previous.length === 0) return `--previous 后面应写上年报告的文件。${usage}`;
  if (args.includes('--children') && children.length === 0) return `--children 后面应写下级报告的文件。${usage}`;
  if (files.length === 0) return `没有写要核对的文件。${usage}`;
  if (previous.length > 1) return `--previous 只能写一次。${usage}`;
  if (children.length > 0 && files.length > 1) {
    return `写了 --children 时一次只能核对一份汇总报告，这里有${files.length}份。${usage}`;
  }
  return { files, previous: previous[0] ?? null, children, json };
}
