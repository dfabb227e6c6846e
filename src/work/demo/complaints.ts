/** Complaints of the demo, taken in and led on by the acts of real work; in the last week many about one thing. */

import { addDays, type Day } from '#law/calendar/day';
import type { TypedComplaint } from '#law/complaint/form';
import type { Decided } from '#law/ruling';
import { type ComplaintInput, proceedComplaint } from '../complaint/proceed.ts';
import { takeDown } from '../complaint/receive.ts';
import type { Office, Who } from '../office.ts';

interface Sample {
  readonly on: Day;
  readonly channel: 'telephone' | 'counter' | 'hotline' | 'letter';
  readonly typed: TypedComplaint;
  /** Left waiting where the last days have not led it on. */
  readonly led: 'closed' | 'told' | 'assigned' | 'none';
}

const plain: TypedComplaint = { kind: 'complaint', object: 'office', ref: '', text: '', name: '', contact: '' };

/** What people usually complain of, two or three a week. */
const usual: readonly Partial<TypedComplaint>[] = [
  { object: 'office', text: '办事大厅的叫号屏幕看不清，老人不知道轮到谁。' },
  { object: 'service', ref: 'YS0500501', text: '申请低保需要的材料和指南上写的不一样，多跑了一趟。' },
  { object: 'page', ref: '/xxgk', kind: 'siteError', text: '政府信息公开栏目里有一个链接打不开。' },
  { object: 'office', text: '中午没有窗口值班，上班的人办不了事。', kind: 'suggestion' },
  { object: 'matter', text: '营业执照变更交了材料十天没有消息，打电话也没有人接。' },
  { object: 'service', ref: 'YS0300101', text: '新生儿落户预约不上，系统总提示没有号源。' },
  { object: 'publication', text: '停水通知发布得太晚，看到的时候已经停了。' },
];

/** Planted: the same licence, many in one week. */
const cluster: readonly string[] = [
  '食品经营许可证换证系统打不开，办不了。',
  '换食品经营许可证，网上一直提交不上去。',
  '食品经营许可证到期要换证，网站报错三天了。',
  '小餐馆换食品经营许可，系统提示错误，窗口又让网上办。',
  '食品经营许可换证，上传照片总失败，跑了两趟窗口。',
  '许可证快到期了，网上换证提交不了，没有人管。',
  '食品经营许可证网上换证，点提交就白屏。',
  '换食品许可证的页面打不开，电话没人接。',
  '食品经营许可证延续申请，系统一直报错，生意要停了。',
];
const clusterRef = 'YS0900302';
const weeks = 14;

function samplesUntil(end: Day): readonly Sample[] {
  const channels = ['telephone', 'hotline', 'counter', 'letter'] as const;
  const past = Array.from({ length: weeks * 2 + 5 }, (_, i): Sample => {
    const on = addDays(end, -7 * weeks + Math.floor((i * 7 * (weeks - 1)) / (weeks * 2 + 5)));
    const named = i % 3 === 0 ? { name: `示例来件人${i}`, contact: `sample-${i}@example.invalid` } : {};
    const round = Math.floor(i / usual.length) + 1;
    const one = usual[i % usual.length] ?? {};
    const text = round === 1 ? (one.text ?? '') : `${one.text}（第${round}次反映这类情况）`;
    const typed = { ...plain, ...one, ...named, text };
    return { on, channel: channels[i % 4] ?? 'telephone', typed, led: i % 9 === 8 ? 'told' : 'closed' };
  });
  const last = cluster.map(
    (text, i): Sample => ({
      on: addDays(end, -6 + Math.floor(i / 2)),
      channel: i % 2 === 0 ? 'hotline' : 'telephone',
      typed: { ...plain, object: 'service', ref: clusterRef, text },
      led: i < 3 ? 'assigned' : 'none',
    }),
  );
  // One that nobody has taken up in time.
  const late: Sample = {
    on: addDays(end, -13),
    channel: 'hotline',
    typed: { ...plain, text: '大厅门口的无障碍坡道被货车占住，轮椅进不去。' },
    led: 'assigned',
  };
  return [...past, late, ...last];
}

interface People {
  readonly officer: Who;
  readonly head: Who;
}

/** Every complaint on its day; what is led on is answered four days later. Returns the last one that was closed. */
export async function loadComplaints(
  officeOn: (day: Day) => Office,
  { officer, head }: People,
  end: Day,
  done: <T>(decided: Promise<Decided<T>>, what: string) => Promise<T>,
): Promise<string> {
  let closed = '';
  for (const [i, { on, channel, typed, led }] of samplesUntil(end).entries()) {
    const { caseId } = await done(takeDown(officeOn(on), officer, { channel, typed, on }), `complaint ${i}`);
    const step = (days: number, input: ComplaintInput, who = officer) => {
      const at = addDays(on, days);
      return done(proceedComplaint(officeOn(at > end ? end : at), who, caseId, input), `complaint ${i} ${input.act}`);
    };
    if (led === 'none') continue;
    await step(0, { act: 'assign', to: officer.accountId }, head);
    if (led === 'assigned') continue;
    await step(4, { act: 'answer', words: `您反映的情况已经核实并处理，感谢您的监督。（演示第${i + 1}件）` });
    if (i === 3) await step(4, publicAnswer, head);
    await step(5, { act: 'tell', how: typed.contact === '' ? 'page' : 'message' });
    if (led === 'told') continue;
    await step(6, { act: 'callBack', result: i % 7 === 5 ? 'unsatisfied' : 'satisfied' });
    await step(6, { act: 'close' });
    closed = caseId;
  }
  return closed;
}

const publicAnswer: ComplaintInput = {
  act: 'publish',
  question: '中午能不能留窗口值班？',
  answer: '从本月起，综合窗口中午12点到14点安排两人值班，可以收件、咨询。（演示数据）',
};

/** What everybody may read of an answer, on the day on which the demo is loaded. */
export const newestAnswer: ComplaintInput = {
  act: 'publish',
  question: '预约系统提示没有号源，怎么办？',
  answer: '号源每天早上八点放出后七天的；仍然约不上的，可以到大厅一层现场取号，当天受理。（演示数据）',
};
