/** What a Word document holds beside the words that it shows, and what became of it when its text was taken over. */

/** Everything that is not carried into a text, with the sentence for it; `n`: how many there were. */
const sentences = {
  comments: (n: number) => `批注${n}条，没有导入。请确认意见都已经处理。`,
  trackedChanges: (n: number) => `修订痕迹${n}处，没有导入：按接受全部修订后的文字导入。请核对这些地方。`,
  hiddenText: (n: number) => `隐藏的文字${n}处，没有导入。应当公开的，请在原文中取消隐藏后再导入。`,
  notes: (n: number) => `脚注、尾注${n}条，没有导入。需要公开的，请写进正文。`,
  headersFooters: (n: number) => `页眉、页脚${n}个，没有导入。`,
  embedded: (n: number) => `嵌入的文件${n}个，没有导入。需要公开的，请取出后作为附件上传。`,
  properties: (n: number) => `文档属性${n}项（作者、单位等），没有导入。`,
} as const satisfies Readonly<Record<string, (n: number) => string>>;

export type LeftOutKind = keyof typeof sentences;
export const leftOutKinds = Object.keys(sentences) as readonly LeftOutKind[];
export type LeftOut = Readonly<Partial<Record<LeftOutKind, number>>>;

export interface LeftOutFinding {
  readonly kind: LeftOutKind;
  readonly count: number;
  readonly message: string;
}

/** One sentence for each kind that occurs, the weightiest first. */
export function leftOutFindings(left: LeftOut): readonly LeftOutFinding[] {
  return leftOutKinds.flatMap((kind) => {
    const count = left[kind] ?? 0;
    return count === 0 ? [] : [{ kind, count, message: sentences[kind](count) }];
  });
}
