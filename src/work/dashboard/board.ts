/** The leader's page: what is late, near, stale, complained about today; this week; this year. Each number opens into what it counts. */

import { may } from '#law/account/may';
import { addDays, type Day, mondayOf, yearOf } from '#law/calendar/day';
import type { ComplaintStateKey } from '#law/complaint/fold';
import { allowed, type Decided } from '#law/ruling';
import type { FigureKey } from '#law/statistics/figures';
import { agency as agencyOf } from '#store/agency/agencies';
import { complaintCount } from '#store/complaint/complaints';
import { taskLines } from '#store/plan/tasks';
import { countFigures } from '#store/statistics/figures';
import { calendarIn } from '../calendar/calendar.ts';
import { columnsOf } from '../column/view.ts';
import type { Office, Who } from '../office.ts';
import { periodOf } from '../report/live.ts';
import { type WarningLine, warningsView } from '../warning/view.ts';

export interface BoardFigure {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** How it is counted. */
  readonly formula: string;
  /** Address in the back office of the list that it counts. */
  readonly to: string;
  /** Something is wrong where it is more than nothing. */
  readonly bad: boolean;
}

export interface Board {
  readonly today: Day;
  readonly weekFrom: Day;
  readonly agencyName: string;
  readonly now: readonly BoardFigure[];
  readonly week: readonly BoardFigure[];
  readonly year: readonly BoardFigure[];
  /** The ten most likely complained about tomorrow. */
  readonly tomorrow: readonly WarningLine[];
}

const shownWarnings = 10;
const nearDays = 7;

export async function boardOf(office: Office, who: Who): Promise<Decided<Board>> {
  const permitted = may(who, true, 'board.view');
  if (!permitted.ok) return permitted;
  const today = office.today();
  const weekFrom = mondayOf(today);
  const warnings = await warningsView(office, who);
  const open = warnings.ok ? warnings.value.open : [];
  const applications = await applicationFigures(office, who.agency);
  const complaints = await complaintFigures(office, who.agency, weekFrom);
  return allowed({
    today,
    weekFrom,
    agencyName: (await agencyOf(office.db, who.agency))?.name ?? '',
    now: [
      ...applications.now,
      ...complaints.now,
      ...(await workFigures(office, who.agency)),
      {
        key: 'warnings',
        name: '现在的预警',
        value: open.length,
        formula: '今天早上找出、原因还在的预警条数',
        to: '/warnings',
        bad: true,
      },
    ],
    week: [...applications.week, ...complaints.week],
    year: [...applications.year, ...complaints.year],
    tomorrow: open.slice(0, shownWarnings),
  });
}

async function applicationFigures(office: Office, agency: string) {
  const today = office.today();
  const year = yearOf(today);
  const nearBy = (await calendarIn(office.db)).add(today, nearDays).day;
  const keys = [
    ...(['overdue', 'nearDue', 'receivedThisWeek', 'concludedThisWeek'] as const),
    ...(['received', 'concluded', 'late'] as const),
  ] satisfies readonly FigureKey[];
  const moment = { period: periodOf(year, today), now: { today, nearBy } };
  const { counts } = await countFigures(office.db, agency, keys, moment);
  const figure = (key: (typeof keys)[number], name: string, formula: string, bad = false): BoardFigure => ({
    ...{ key, name, formula, bad },
    value: counts.get(key) ?? 0,
    to: `/statistics/${year}/${key}`,
  });
  return {
    now: [
      figure('overdue', '逾期的申请', '答复期限已过、还没有答复的申请', true),
      figure('nearDue', '临近期限的申请', `${nearDays}个工作日内到期、还没有答复的申请`),
    ],
    week: [
      figure('receivedThisWeek', '本周收到申请', '收到日在本周的申请'),
      figure('concludedThisWeek', '本周办结申请', '答复日在本周的申请'),
    ],
    year: [
      figure('received', '收到申请', '收到日在今年的申请，与年度报告表三第一项相同'),
      figure('concluded', '办结申请', '答复日在今年的申请，与表三第三项第（七）目相同'),
      figure('late', '逾期办结', '今年办结的申请中，答复超过法定期限的', true),
    ],
  };
}

const running: readonly ComplaintStateKey[] = ['received', 'assigned'];

async function complaintFigures(office: Office, agency: string, weekFrom: Day) {
  const today = office.today();
  const year = yearOf(today);
  const count = (search: Omit<Parameters<typeof complaintCount>[1], 'agency'>) =>
    complaintCount(office.db, { agency, ...search });
  const one = (key: string, name: string, value: number, formula: string, to: string, bad = false): BoardFigure => ({
    ...{ key, name, value, formula, to, bad },
  });
  const late = await count({ states: running, dueBy: addDays(today, -1) });
  const waiting = await count({ states: ['received'] });
  const ofWeek = await count({ since: weekFrom });
  const ofYear = await count({ year });
  return {
    now: [
      one('complaintsLate', '逾期的来件', late, '答复期限已过、还没有答复的来件', '/complaints?light=overdue', true),
      one('complaintsWaiting', '没有交办的来件', waiting, '还没有承办人的来件', '/complaints?state=received'),
    ],
    week: [
      one('complaintsWeek', '本周来件', ofWeek, '星期一以来收到的投诉、建议、找错', `/complaints?since=${weekFrom}`),
    ],
    year: [one('complaintsYear', '收到来件', ofYear, '今年收到的投诉、建议、找错，含并案', `/complaints?year=${year}`)],
  };
}

async function workFigures(office: Office, agency: string): Promise<readonly BoardFigure[]> {
  const today = office.today();
  const late = await taskLines(office.db, {
    agency,
    year: yearOf(today),
    states: ['open', 'reported'],
    dueBefore: today,
  });
  const columns = await columnsOf(office.db, agency, today);
  const stale = columns.filter(({ freshness }) => freshness === 'stale' || freshness === 'empty');
  return [
    {
      key: 'tasksLate',
      name: '逾期的任务、整改',
      value: late.length,
      formula: '今年的任务中，完成期限已过、还没有验收的',
      to: '/plan?late=true',
      bad: true,
    },
    {
      key: 'columnsStale',
      name: '超期、空白的栏目',
      value: stale.length,
      formula: '超过更新期限和还没有内容的栏目',
      to: '/columns',
      bad: true,
    },
  ];
}
