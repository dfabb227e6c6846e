/** Sample publications: topics of a county's approval and government information bureau, spread over a year. */

import { addDays, type Day, day, dayNumber } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import type { PublishedItem } from '../publication/record.ts';
import { chance } from './chance.ts';

const topics: readonly { readonly title: string; readonly item: number; readonly summary: string }[] = [
  { title: '高效办成一件事重点事项办理情况', item: 5, summary: '重点事项的办理渠道、材料和时限。' },
  { title: '政务服务大厅窗口业务办理统计', item: 5, summary: '各窗口受理、办结和评价情况。' },
  { title: '政务服务事项清单和办事指南更新情况', item: 5, summary: '新增、修改和取消的事项及其指南。' },
  { title: '告知承诺制办理事项目录', item: 5, summary: '可以用承诺代替证明的事项。' },
  { title: '免证可办事项目录', item: 5, summary: '不再要求提交证照的事项和取证来源。' },
  { title: '大厅进驻部门和窗口设置', item: 2, summary: '进驻部门、窗口和职责范围。' },
  { title: '政务服务投诉处理情况', item: 15, summary: '投诉的受理、办理和反馈。' },
  { title: '行政许可事项办理依据和程序', item: 5, summary: '许可事项的依据、条件和程序。' },
  { title: '便民服务进村入户工作动态', item: 11, summary: '便民服务点的工作情况。' },
  { title: '部门预算和“三公”经费情况说明', item: 7, summary: '收支预算和经费安排。' },
  { title: '营商环境改革举措落实情况', item: 3, summary: '改革任务的进展。' },
  { title: '企业开办和注销便利化措施', item: 5, summary: '企业办事的流程和时限。' },
];

export interface SampleYear {
  readonly year: number;
  readonly items: number;
  /** How many of them also went to WeChat. */
  readonly onWechat: number;
  readonly seed: number;
  /** No sample is later than this day. */
  readonly until?: Day;
}

/** The year's items in order of publication, all on the website, some on WeChat too. Titles say that they are samples. */
export function samplePublications({ year, items, onWechat, seed, until }: SampleYear): readonly PublishedItem[] {
  const random = chance(seed);
  const first = day(`${year}-01-02`);
  const span = until === undefined ? 355 : Math.max(1, dayNumber(until) - dayNumber(first) - 6);
  return Array.from({ length: items }, (_, i) => {
    const topic = topics[i % topics.length] ?? random.pick(topics);
    const formedOn = addDays(first, Math.floor((i * span) / items));
    const publishedOn = stateCalendar.add(formedOn, 1 + random.below(2)).day;
    const within = publishedOn > `${year}-12-31` ? day(`${year}-12-31`) : publishedOn;
    const wechat = Math.floor(((i + 1) * onWechat) / items) > Math.floor((i * onWechat) / items);
    return {
      title: `${topic.title}（${year}年第${Math.floor(i / topics.length) + 1}期，演示条目）`,
      summary: topic.summary,
      item: topic.item,
      formedOn,
      publishedOn: within,
      channels: [
        { channel: 'website' as const, on: within },
        ...(wechat ? [{ channel: 'wechat' as const, on: within }] : []),
      ],
    };
  });
}
