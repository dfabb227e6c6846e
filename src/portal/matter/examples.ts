/** A matter at each of its turns. */

import { day } from '#law/calendar/day';
import { stateCalendar } from '#law/calendar/working-days';
import { matterClock } from '#law/matter/clock';
import type { MatterEvent } from '#law/matter/events';
import { foldMatter } from '#law/matter/fold';
import { editionsOf, emptyGuide, guideOn } from '#law/matter/guide';
import { toldOfMatter } from '#law/matter/sentences';
import type { MatterProgress } from '#work/matter/progress';
import type { MatterProps } from './view.tsx';

const editions = editionsOf({
  code: 'YS0100101',
  name: '食品经营许可（首次申请）',
  department: '市场监督管理局',
  cancelledOn: null,
  editions: [{ edition: 1, from: day('2024-01-15'), content: null }],
});
const guide = guideOn(editions, day('2026-11-02')) ?? emptyGuide;

const begun: readonly MatterEvent[] = [
  { id: '1', at: '2026-11-02T02:00:00.000Z', type: 'received', materials: ['form'] },
  { id: '2', at: '2026-11-03T02:00:00.000Z', type: 'accepted' },
  { id: '3', at: '2026-11-04T02:00:00.000Z', type: 'stepBegun', step: 'examine' },
];
const { name: serviceName, department } = guide;

function progress(events: readonly MatterEvent[], more: Partial<MatterProgress> = {}): MatterProgress {
  const matter = foldMatter(events, guide);
  const { promised, statutory } = matterClock(matter, guide, stateCalendar);
  return {
    number: 'B2026-00012',
    agencyName: '示例县行政审批和政务信息管理局（示例）',
    serviceName,
    department,
    state: matter.state,
    steps: matter.steps,
    promised,
    statutory,
    daysLeft: 14,
    asked: [],
    missing: [],
    result: matter.closed?.result ?? null,
    delivered: false,
    rating: null,
    canRate: false,
    happened: toldOfMatter(events, guide),
    today: day('2026-11-10'),
    ...more,
  };
}

const closed: readonly MatterEvent[] = [
  ...begun,
  { id: '4', at: '2026-11-05T02:00:00.000Z', type: 'specialBegun', special: 'testing', kind: 'stop', expectedDays: 3 },
  { id: '5', at: '2026-11-10T02:00:00.000Z', type: 'specialEnded', special: 'testing' },
  { id: '6', at: '2026-11-11T02:00:00.000Z', type: 'closed', result: 'passed' },
];

export const matterExamples: Readonly<Record<string, Omit<MatterProps, 'setting'>>> = {
  'matter-handling': { progress: progress(begun), typed: '', errors: [] },
  'matter-asked': {
    progress: progress(begun.slice(0, 1), {
      state: 'correcting',
      asked: ['申请书：填写有误或者不完整'],
      daysLeft: null,
    }),
    typed: '',
    errors: [],
  },
  'matter-late': { progress: progress(begun, { daysLeft: -2 }), typed: '', errors: [] },
  'matter-closed': {
    progress: progress(closed, { daysLeft: null, canRate: true }),
    typed: '',
    errors: [{ field: 'level', message: '还没有选择。请选一项再提交。' }],
  },
};
