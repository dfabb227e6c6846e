/** Figures that the annual report answers: which part of it, by the words of a description. */

export type ReportPart = 'whole' | 'disclosure' | 'applications' | 'appeals';

export interface ReportCue {
  readonly part: ReportPart;
  /** What stands there, as a sentence. */
  readonly says: string;
}

const amount = '[^，。；]{0,14}(?:数量|件数|多少|总数|总量|统计|数据|几件|金额|总额)';

const cues: readonly (ReportCue & { readonly words: RegExp })[] = [
  {
    part: 'applications',
    words: new RegExp(`(?:信息公开|依申请公开|公开申请)${amount}|收到[^，。；]{0,8}公开申请`),
    says: '收到多少件公开申请、怎样答复的，年度报告第三部分有逐项数字。',
  },
  {
    part: 'appeals',
    words: new RegExp(`(?:行政复议|行政诉讼|复议|败诉|被纠错)${amount}`),
    says: '因政府信息公开被申请行政复议、提起行政诉讼的件数和结果，在年度报告第四部分。',
  },
  {
    part: 'disclosure',
    words: new RegExp(`(?:行政许可|行政处罚|行政强制|行政事业性收费|规章|规范性文件)${amount}`),
    says: '行政许可、处罚、强制的件数，收费的总金额，规章和规范性文件的件数，在年度报告第二部分。',
  },
  {
    part: 'whole',
    words: /(?:政府)?信息公开(?:工作)?(?:年度报告|年报)|(?:^|[^\p{L}])(?:年度报告|年报)/u,
    says: '政府信息公开工作年度报告已经公开，可以在线阅读和下载。',
  },
];

/** The year that a description names, or null. */
export function yearNamed(description: string): number | null {
  const found = /(?:^|\D)(20\d{2})(?:年|\D|$)/.exec(description.normalize('NFKC'))?.[1];
  return found === undefined ? null : Number(found);
}

/** The parts that the words point to, in the order of this table; none for most texts. */
export function reportCuesFor(description: string): readonly ReportCue[] {
  return cues.filter(({ words }) => words.test(description)).map(({ part, says }) => ({ part, says }));
}
