/** The demo's year of work: points, a meeting that decided, last year's problems, each led on by the acts of real work. */

import { type Day, day } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import type { Office, Who } from '../office.ts';
import { callMeeting, proceedMeeting } from '../plan/meetings.ts';
import { findTask, proceedTask } from '../plan/tasks.ts';

interface People {
  readonly officer: Who;
  readonly head: Who;
  readonly leader: Who;
}

const points: readonly (readonly [title: string, measure: string, due: string, done: string | null])[] = [
  [
    '编制免证可办事项目录并公布',
    '逐项核对申请材料，能由数据共享取得的不再要求提交',
    '2026-06-30',
    '目录已公布，共147项，网站、大厅同步更新。',
  ],
  ['重要政策发布时同步发布解读', '解读与文件同时起草、同时审校', '2026-12-20', null],
  ['对超过三年没有修改的办事指南逐项复核', '各科室逐项复核，电话、地址、材料与现行规定一致', '2026-10-15', null],
];

/** In the words of last year's report. */
const problems: readonly (readonly [title: string, measure: string])[] = [
  ['部分申请的检索用时偏长，延期答复较多', '补建档案目录，检索任务限三个工作日反馈'],
  ['重点领域信息的解读形式比较单一', '每季度选取群众关注的政策制作图解和问答'],
];

export async function loadPlan(
  officeOn: (day: Day) => Office,
  { officer, head, leader }: People,
  done: <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<void> {
  const year = 2026;
  const people = { leader: leader.accountId, owner: officer.accountId, reason: '' };
  const begin = officeOn(day('2026-02-10'));
  for (const [title, measure, due, what] of points) {
    const plan = { measure, due: day(due), ...people };
    const found = { kind: 'point', year, title, source: null, ref: '', plan } as const;
    const caseId = await done(findTask(begin, head, found), title);
    if (what === null) continue;
    await done(proceedTask(officeOn(day('2026-06-18')), officer, caseId, { act: 'report', what }), title);
    await done(proceedTask(officeOn(day('2026-06-22')), leader, caseId, { act: 'accept', words: '' }), title);
  }
  for (const [title, measure] of problems) {
    const plan = { measure, due: day('2026-12-10'), ...people };
    await done(findTask(begin, head, { kind: 'problem', year, title, source: 'report', ref: '', plan }), title);
  }
  await holdMeeting(officeOn, head, people, done);
}

async function holdMeeting(
  officeOn: (day: Day) => Office,
  head: Who,
  people: { readonly leader: string; readonly owner: string; readonly reason: string },
  done: <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<void> {
  const heldOn = day('2026-07-08');
  const calling = {
    title: '第三季度政务公开专题会议',
    heldOn,
    place: '三楼会议室',
    agenda: ['通报上半年公开工作情况', '研究办事指南复核'],
  };
  const caseId = await done(callMeeting(officeOn(day('2026-07-01')), head, calling), 'meeting');
  const minutes =
    '会议听取了上半年公开工作情况，研究了办事指南复核工作，明确由各科室逐项核对并对结果负责。（演示数据）';
  const minute = { act: 'minute', present: '分管领导、各科室负责人', minutes } as const;
  await done(proceedMeeting(officeOn(heldOn), head, caseId, minute), 'minutes');
  const plan = { measure: '在每个窗口张贴指南二维码，扫码看到的与网站一致', due: day('2026-11-30'), ...people };
  const decide = { act: 'decide', words: '办事指南在大厅每个窗口扫码可查', plan } as const;
  await done(proceedMeeting(officeOn(heldOn), head, caseId, decide), 'decision');
}
