/** What is wrong with a guide: what it must say (SVC-13), what must agree (SVC-12), what it may not ask (SVC-14). */

import { codesApart, elementFaults } from './element-faults.ts';
import type { Guide, Limit, LimitUnit } from './guide.ts';
import { waysFaults } from './ways-faults.ts';

export interface GuideFault {
  /** An error keeps the guide from being handed in; a warning is to be looked at. */
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly article: string;
  readonly field: keyof Guide;
  readonly message: string;
}

const onlineRules = '《国务院关于在线政务服务的若干规定》第六条';
const licensing = (article: string) => `《中华人民共和国行政许可法》${article}`;

/** In the order of the guide's form. */
export function guideFaults(guide: Guide): readonly GuideFault[] {
  return [
    ...missing(guide),
    ...limits(guide),
    ...materials(guide),
    ...waysFaults(guide),
    ...openAsks(guide),
    ...steps(guide),
    ...rest(guide),
    ...elementFaults(guide),
  ];
}

const error = (rule: string, article: string, field: keyof Guide, message: string): GuideFault => ({
  severity: 'error',
  rule,
  article,
  field,
  message,
});

const demanded: readonly (readonly [keyof Guide, string])[] = [
  ['implementer', '没有写实施主体。请写明由哪个机关实施。'],
  ['conditions', '没有写受理条件。请写明什么人、具备什么条件可以申请；没有条件的写“符合申请人资格即可”。'],
  ['result', '没有写办理结果。请写明办成以后得到什么证照、批文或者其他结果。'],
  ['place', '没有写办理地点。请写明大厅、楼层和窗口。'],
  ['hours', '没有写办理时间。请写明工作日和时段。'],
  ['telephone', '没有写咨询电话。请写明能够接通的电话。'],
  ['complaintTelephone', '没有写监督投诉电话。请写明能够接通的电话。'],
];

function missing(guide: Guide): readonly GuideFault[] {
  const blank = demanded.flatMap(([field, message]) =>
    String(guide[field]).trim() === '' ? [error('SVC-13', onlineRules, field, message)] : [],
  );
  const lists: readonly (readonly [keyof Guide & ('bases' | 'steps' | 'audiences'), string])[] = [
    ['audiences', '没有选服务对象。请至少选一类。'],
    ['bases', '没有设定依据。请写明法律、法规、规章或者规范性文件的名称、条款和原文。'],
    ['steps', '没有办理流程。请逐个写明环节。'],
  ];
  return [
    ...blank,
    ...lists.flatMap(([field, message]) =>
      guide[field].length === 0 ? [error('SVC-13', licensing('第三十条'), field, message)] : [],
    ),
    ...guide.bases.flatMap(({ law, article, text }, i) =>
      [law, article, text].some((part) => part.trim() === '')
        ? [error('SVC-12', licensing('第三十条'), 'bases', `第${i + 1}条设定依据不完整。名称、条款、原文都要写。`)]
        : [],
    ),
  ];
}

/** Days of one unit, for comparing limits of different units; a month counts as 30, a working day as 1.4. */
const inHours: Readonly<Record<LimitUnit, number>> = { minute: 1 / 60, hour: 1, day: 24, workingDay: 33.6, month: 720 };

/** The length of a limit for comparing and adding [convention]; on the spot is none. */
export function hoursOf(limit: Limit | null): number {
  return limit === null ? 0 : limit.n * inHours[limit.unit];
}

/** Negative where a is shorter. Equal units are compared exactly, others by their length [convention]. */
export function compareLimits(a: Limit, b: Limit): number {
  return a.unit === b.unit ? a.n - b.n : hoursOf(a) - hoursOf(b);
}

function limits({ statutory, promised, caseKind }: Guide): readonly GuideFault[] {
  const faults: GuideFault[] = [];
  for (const [field, limit] of [
    ['statutory', statutory],
    ['promised', promised],
  ] as const) {
    if (limit !== null && !(Number.isInteger(limit.n) && limit.n >= 1 && limit.n <= 3650))
      faults.push(error('SVC-11', onlineRules, field, `时限填的是${limit.n}，应为1至3650的整数。`));
  }
  if (statutory !== null && promised !== null && compareLimits(promised, statutory) > 0)
    faults.push(
      error(
        'SVC-12',
        '《优化营商环境条例》第三十六条',
        'promised',
        '承诺办结时限长于法定办结时限。承诺时限应当不超过法定时限。',
      ),
    );
  if (caseKind === 'instant' && promised !== null && compareLimits(promised, { n: 1, unit: 'workingDay' }) > 0)
    faults.push(
      error('SVC-12', onlineRules, 'promised', '即办件的承诺时限应为当场，最长1个工作日。请改时限，或者改为承诺件。'),
    );
  if (caseKind === 'promised' && promised === null)
    faults.push(error('SVC-12', onlineRules, 'promised', '承诺件没有写承诺办结时限。请填写，或者改为即办件。'));
  return faults;
}

/** Asks without an end (SVC-14). */
export const isOpenAsk = (name: string) => openEnded.test(name.trim());

const openEnded =
  /其[他它](?:有关|相关|需要|应当?|要求)?(?:的)?(?:材料|资料|证明|文件)|有关材料|相关材料|根据(?:需要|实际)|视情况|等(?:材料|资料|证明|文件)$|以及.{0,6}要求(?:提供|提交)的/;

/** In a running text only what leaves the ask open: 其他条件, 根据需要, 等材料 before a stop. */
const openInText =
  /其[他它](?:有关|相关|需要|应当?|要求|规定)?的?(?:材料|资料|证明|文件|条件)|(?:根据|视)(?:实际|具体|情况|工作)*需要|视情况|等(?:有关|相关)?(?:材料|资料|证明|文件|条件)(?=[，。；、]|$)|认为(?:有)?必要的/;

function openAsks({ conditions, materials: all }: Guide): readonly GuideFault[] {
  const asked = [
    ...conditions.split('\n').map((text, i) => ({ field: 'conditions' as const, at: `第${i + 1}条受理条件`, text })),
    ...all.map(({ name, note }) => ({ field: 'materials' as const, at: `材料“${name}”的说明`, text: note })),
  ];
  return asked.flatMap(({ field, at, text }) => {
    const open = openInText.exec(text.replace(/\s+/g, ''))?.[0];
    return open === undefined
      ? []
      : [
          error(
            'SVC-14',
            licensing('第三十一条'),
            field,
            `${at}中有“${open}”，办事的人不知道要准备什么。请逐项写明，不能兜底。`,
          ),
        ];
  });
}

function materials({ materials: all }: Guide): readonly GuideFault[] {
  const names = new Map<string, number>();
  return all.flatMap((material, i) => {
    const { name, key, originals, copies, source, issuer, situation } = material;
    const at = `第${i + 1}项材料“${name}”`;
    const seen = `${name} ${situation}`;
    names.set(seen, (names.get(seen) ?? 0) + 1);
    const faults: GuideFault[] = [];
    const say = (rule: string, article: string, message: string) =>
      faults.push(error(rule, article, 'materials', message));
    if (name.trim() === '') say('SVC-10', onlineRules, `第${i + 1}项材料没有名称。`);
    if (key.trim() === '' || all.some((other, n) => n < i && other.key === key))
      say('SVC-10', onlineRules, `${at}的标识重复或者空白。请删去这一项，重新添加。`);
    if (isOpenAsk(name))
      say('SVC-14', licensing('第三十一条'), `${at}没有说明究竟要什么，属于兜底条款。请逐项写明材料的名称。`);
    if (names.get(seen) === 2) say('SVC-12', onlineRules, `${at}写了两次。请合并。`);
    if (!material.waived && originals + copies < 1 && material.form !== 'electronic')
      say('SVC-10', onlineRules, `${at}的原件和复印件都是0份。请写明份数；不用提交的，选“免提交”。`);
    if (source === 'government' && issuer.trim() === '')
      say('SVC-10', onlineRules, `${at}来自政府部门核发，没有写出具机构。请写明由谁出具。`);
    return faults;
  });
}

function steps({ steps: all, promised }: Guide): readonly GuideFault[] {
  const faults = all.flatMap(({ name, key }, i) =>
    name.trim() === '' || key.trim() === '' || all.some((other, n) => n < i && other.key === key)
      ? [error('SVC-10', onlineRules, 'steps', `第${i + 1}个环节没有名称，或者标识重复。`)]
      : [],
  );
  const sum = all.reduce((hours, { limit }) => hours + hoursOf(limit), 0);
  if (promised !== null && sum > hoursOf(promised) + 1e-6)
    faults.push(error('SVC-12', onlineRules, 'steps', '各环节时限之和长于承诺办结时限。请核对各环节的时限。'));
  return faults;
}

function rest(guide: Guide): readonly GuideFault[] {
  const { fees, visits, visitReason, online, onlineAddress, express, materials: all } = guide;
  const faults = fees.flatMap(({ name, standard, basis }, i) =>
    [name, standard, basis].some((part) => part.trim() === '')
      ? [
          error(
            'SVC-12',
            '《优化营商环境条例》第二十五条',
            'fees',
            `第${i + 1}项收费不完整。项目名称、标准、依据都要写。`,
          ),
        ]
      : [],
  );
  if (!Number.isInteger(visits) || visits < 0 || visits > 20)
    faults.push(error('SVC-12', onlineRules, 'visits', `到办事现场次数填的是${visits}，应为0至20的整数。`));
  if (visits === 0 && !online && express !== 'both')
    faults.push(
      error('SVC-12', onlineRules, 'online', '到办事现场次数是0，却不能网上办理，也不能双向快递。请核对这几项。'),
    );
  if (visits >= 1 && online && visitReason.trim() === '')
    faults.push(
      error('SVC-12', onlineRules, 'visitReason', '可以网上办理又要到现场，没有写原因。请写明为什么必须到现场。'),
    );
  if (online && onlineAddress.trim() !== '' && !/^https?:\/\/[^\s]+$/.test(onlineAddress.trim()))
    faults.push(error('SVC-10', onlineRules, 'onlineAddress', '网上办理地址应以 http:// 或者 https:// 开头。'));
  if (all.length === 0)
    faults.push({
      severity: 'warning',
      rule: 'SVC-13',
      article: licensing('第三十条'),
      field: 'materials',
      message: '没有申请材料。确实不用材料的，可以不管这条提醒。',
    });
  return faults;
}

/** 31位实施编码: a warning only, since the standards disagree (SVC-05, SVC-06). */
export function codeRemark(code: string, guide: Guide | null = null): string | null {
  if (/^[0-9A-Z]{18}[1-7][0-9A-Z]{12}$/.test(code)) return guide === null ? null : codesApart(code, guide);
  return '编码不是31位实施编码（18位统一社会信用代码、1位行使层级、12位基本编码）。使用地方编码的，可以不管这条提醒。';
}
