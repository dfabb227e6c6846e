/** The site as an inspector would score it: any veto fails it, else 100 less what is taken off (PLT-60 to PLT-73). */

import { addDays, type Day, inWords } from '../calendar/day.ts';
import {
  type Indicator,
  type IndicatorKey,
  indicatorKeys,
  indicators,
  mostOfOne,
  passing,
  tenths,
} from './indicators.ts';

export interface SiteFacts {
  /** Last day on which anything was published; null before the first. */
  readonly lastPublished: Day | null;
  readonly lastPolicy: Day | null;
  readonly lastNews: Day | null;
  /** The account of new media that is pushed to, and the last day on which something went out; null: there is none. */
  readonly newMedia: { readonly lastOn: Day | null } | null;
  /** Last day on which an answer was published for everybody. */
  readonly lastAnswer: Day | null;
  /** Severe expressions found in what stands published and not dealt with; null: nobody has looked yet. */
  readonly severeWords: number | null;
  /** Last day on which a matter came in or was concluded. */
  readonly lastMatter: Day | null;
  readonly columnsStale: number;
  /** Columns of news and documents that were not updated within the inspector's own windows. */
  readonly noticesStale: number;
  readonly columnsEmpty: number;
  /** Received before the window and not answered yet. */
  readonly unansweredSince: (before: Day) => number;
  readonly services: number;
  readonly guidesMissing: number;
  readonly guidesInForce: number;
  /** Of those in force, how many lack four or more kinds of elements. */
  readonly guidesPoor: number;
  /** Services whose guide asks for a form that nobody can download. */
  readonly formsMissing: number;
  /** Normative documents published since a day that nothing interprets, though the time for it is over. */
  readonly interpretationsMissing: number;
  /** Links of the public pages that nobody can open. */
  readonly linksDead: number;
}

export interface Inspected {
  readonly key: IndicatorKey;
  readonly failed: boolean;
  /** What was found, in a sentence. */
  readonly found: string;
  /** Taken off. */
  readonly points: number;
}

export interface Score {
  readonly vetoed: boolean;
  /** 0 where it is vetoed. */
  readonly score: number;
  readonly passed: boolean;
  /** What takes off most comes first; vetoes before all. */
  readonly lines: readonly Inspected[];
}

export function inspectSite(facts: SiteFacts, today: Day): Score {
  const lines = indicatorKeys.map((key) => look(key, facts, today));
  const vetoed = lines.some(({ key, failed }) => failed && indicators[key].kind === 'veto');
  const off = lines.reduce((sum, { points }) => sum + points, 0);
  const score = vetoed ? 0 : tenths(Math.max(0, 100 - off));
  return {
    vetoed,
    score,
    passed: isPassed(vetoed, score),
    lines: lines.toSorted((a, b) => gravity(b) - gravity(a)),
  };
}

export const isPassed = (vetoed: boolean, score: number): boolean => !vetoed && score >= passing;

const heavy = { veto: 1000, account: 500, deduct: 0 } as const;
const gravity = ({ key, failed, points }: Inspected) => (failed ? heavy[indicators[key].kind] + points : -1);

function look(key: IndicatorKey, facts: SiteFacts, today: Day): Inspected {
  const { windowDays, threshold, points, kind }: Indicator = indicators[key];
  const told = (failed: boolean, found: string, times = 1): Inspected => ({
    ...{ key, failed, found },
    points: failed && kind === 'deduct' ? tenths(Math.min(points * times, Math.max(points, mostOfOne))) : 0,
  });
  const since = (last: Day | null, what: string) => {
    if (last === null) return told(true, `还没有${what}。`);
    const until = addDays(last, windowDays ?? 0);
    return told(until < today, `最近一次${what}是${inWords(last)}，应于${inWords(until)}前再更新。`);
  };
  const count = (n: number, what: string) =>
    told(n >= (threshold ?? 1), `${what}${n}个，达到${threshold ?? 1}个即不合要求。`);
  switch (key) {
    case 'severeWords':
      if (facts.severeWords === null) return told(false, '还没有复查过已经发布的信息，不能判断。');
      return told(facts.severeWords > 0, `发布后复查发现、还没有处理的严重表述错误${facts.severeWords}处。`);
    case 'statisticsStale':
      return since(facts.lastMatter, '办件数据更新');
    case 'guidesPoor': {
      const { guidesInForce: whole, guidesPoor: poor } = facts;
      const least = Math.min(threshold ?? 1, whole);
      return told(poor > 0 && poor >= least, `现行办事指南${whole}项，缺四类以上要素的${poor}项。`);
    }
    case 'formsMissing':
      return told(
        facts.formsMissing > 0,
        `要填表、没有空白表可以下载的事项${facts.formsMissing}项。`,
        facts.formsMissing,
      );
    case 'interpretationsMissing': {
      const n = facts.interpretationsMissing;
      return told(n > 0, `半年内公布、过了三个工作日还没有解读的规范性文件${n}件。`, n);
    }
    case 'homeStale':
      return since(facts.lastPublished, '发布信息');
    case 'newMediaStale':
      if (facts.newMedia === null) return told(false, '没有接通新媒体账号，不作判断。');
      return since(facts.newMedia.lastOn, '向新媒体账号推送');
    case 'policyStale':
      return since(facts.lastPolicy, '发布政策文件');
    case 'newsStale':
      return since(facts.lastNews, '更新工作动态');
    case 'answersStale':
      return since(facts.lastAnswer, '公开答复');
    case 'columnsStale':
      return count(facts.columnsStale, '超过更新期限的栏目');
    case 'noticesStale':
      return count(facts.noticesStale, '动态两周、政策文件六个月没有更新的栏目');
    case 'columnsEmpty':
      return count(facts.columnsEmpty, '空白栏目');
    case 'messagesUnanswered': {
      const n = facts.unansweredSince(addDays(today, -(windowDays ?? 0)));
      return told(n >= (threshold ?? 1), `三个月以前收到、还没有答复的来件${n}件。`);
    }
    case 'noServices':
      return told(facts.services === 0, `现行政务服务事项${facts.services}项。`);
    case 'guidesMissing':
      return told(facts.guidesMissing > 0, `没有现行办事指南的事项${facts.guidesMissing}项。`, facts.guidesMissing);
    case 'linksDead':
      return told(facts.linksDead > 0, `公开页面上打不开的链接${facts.linksDead}个。`, facts.linksDead);
  }
}
