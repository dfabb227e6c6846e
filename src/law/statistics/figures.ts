/** The figures of a year on the page of statistics: what each counts, in words that say how it is made. */

import { type IntakeChannel, intakeChannels } from '../application/events.ts';
import { applicantLabels, applicationForm } from '../report/form.ts';
import { type ApplicantType, applicantTypes, type OutcomeKey, outcomeKeys } from '../report/report.ts';

export const wholeFigures = [
  'received',
  'carriedOver',
  'concluded',
  'open',
  'onTime',
  'late',
  'extended',
  'nearDue',
  'overdue',
  'receivedThisWeek',
  'concludedThisWeek',
  'appealed',
] as const;
export type WholeFigure = (typeof wholeFigures)[number];

export const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
export type Month = (typeof months)[number];

/** A figure that counts applications: each opens into as many as it counts. */
export type FigureKey =
  | WholeFigure
  | `outcome.${OutcomeKey}`
  | `channel.${IntakeChannel}`
  | `type.${ApplicantType}`
  | `receivedIn.${Month}`
  | `concludedIn.${Month}`;

export const figureGroups = {
  whole: '总体',
  outcome: '办理结果',
  channel: '来源',
  type: '申请人',
  receivedIn: '各月收到',
  concludedIn: '各月办结',
} as const;
export type FigureGroup = keyof typeof figureGroups;

export interface FigureWords {
  readonly key: FigureKey;
  readonly group: FigureGroup;
  readonly name: string;
  readonly formula: string;
}

const whole: Readonly<Record<WholeFigure, readonly [name: string, formula: string]>> = {
  received: ['本年新收', '收到日在本年的申请件数，与年度报告表三第一项相同。'],
  carriedOver: ['上年结转', '收到日早于本年、到本年开始还没有答复的申请件数，与表三第二项相同。'],
  concluded: ['本年办结', '答复日在本年的申请件数，与表三第三项第（七）目相同。'],
  open: ['尚未办结', '到统计截止日已经收到、还没有答复的申请件数。'],
  onTime: ['按期办结', '本年办结的申请中，答复没有超过法定期限（含依法延长、扣除、重新起算）的件数。'],
  late: ['逾期办结', '本年办结的申请中，答复超过法定期限的件数。'],
  extended: ['延期办理', '本年新收的申请中，现行答复期限经批准延长的件数。'],
  nearDue: ['七个工作日内到期', '现在还没有答复、答复期限在七个工作日内届满的申请件数，含今天到期的。'],
  overdue: ['逾期未办结', '现在还没有答复、答复期限已经届满的申请件数。'],
  receivedThisWeek: ['本周收到', '收到日在本周（星期一起）的申请件数。'],
  concludedThisWeek: ['本周办结', '首次答复的答复日在本周（星期一起）的申请件数。'],
  appealed: ['被复议、诉讼的申请', '本年有行政复议申请或者起诉提起的申请件数，一件申请有几件复议、诉讼的也只计一件。'],
};

const channels: Readonly<Record<IntakeChannel, string>> = {
  counter: '当面提交',
  registeredMail: '挂号信、快递',
  ordinaryMail: '平常信函',
  fax: '传真',
  email: '电子邮件',
  web: '网站',
};

function outcomeWords(key: OutcomeKey): string {
  const row = applicationForm.find((one) => one.key === key);
  return row === undefined ? key : `${row.group ?? ''}${row.label}`;
}

/** Every figure in the order of the page. */
export const figures: readonly FigureWords[] = [
  ...wholeFigures.map((key): FigureWords => ({ key, group: 'whole', name: whole[key][0], formula: whole[key][1] })),
  ...outcomeKeys.map((key): FigureWords => {
    const formula = '答复日在本年、首次答复是这一结果的申请件数，与表三同一行相同。';
    return { key: `outcome.${key}`, group: 'outcome', name: outcomeWords(key), formula };
  }),
  ...intakeChannels.map((key): FigureWords => {
    const formula = '收到日在本年、由这一渠道来的申请件数。';
    return { key: `channel.${key}`, group: 'channel', name: channels[key], formula };
  }),
  ...applicantTypes.map((key): FigureWords => {
    const formula = '收到日在本年、申请人属于这一类的申请件数，与表三第一项同一列相同。';
    return { key: `type.${key}`, group: 'type', name: applicantLabels[key], formula };
  }),
  ...months.map((month): FigureWords => {
    const name = `${Number(month)}月收到`;
    return { key: `receivedIn.${month}`, group: 'receivedIn', name, formula: '收到日在这个月的申请件数。' };
  }),
  ...months.map((month): FigureWords => {
    const name = `${Number(month)}月办结`;
    return { key: `concludedIn.${month}`, group: 'concludedIn', name, formula: '首次答复的答复日在这个月的申请件数。' };
  }),
];
export const figureKeys: readonly FigureKey[] = figures.map(({ key }) => key);

/** Figures that divide others: no cases of their own. */
export const ratioWords = {
  averageDays: [
    '平均办理工作日',
    '本年办结各件从收到次日到答复日的工作日数之和，除以本年办结件数；扣除、中止的日子也在内。',
  ],
  onTimeRate: ['按期办结率', '按期办结件数除以本年办结件数。'],
} as const;
