/** What is wrong with the elements of a service's list (SVC-10): what is missing, and what contradicts another element (SVC-12). */

import type { Guide } from './guide.ts';
import type { GuideFault } from './guide-faults.ts';

const onlineRules = '《国务院关于在线政务服务的若干规定》第六条';
const business = (article: string) => `《优化营商环境条例》${article}`;
const entrusting = '《中华人民共和国行政许可法》第二十四条';

type Field = keyof Guide;
type Check = readonly [rule: string, article: string, field: Field, wrong: (guide: Guide) => boolean, message: string];

const blank = (text: string) => text.trim() === '';
const entrusted = ({ powerSource }: Guide) => powerSource === 'entrustedAbove' || powerSource === 'entrusted';
const isAddress = (text: string) => blank(text) || /^https?:\/\/[^\s]+$/.test(text.trim());
const isDay = (text: string) => blank(text) || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text.trim());

const demanded: readonly Check[] = [
  ['SVC-10', onlineRules, 'basicCode', ({ basicCode }) => blank(basicCode), '没有写基本编码。请按基本目录填写。'],
  [
    'SVC-10',
    onlineRules,
    'powerSource',
    ({ powerSource }) => powerSource === null,
    '没有选权力来源。请选法定本级行使、上级下放等其中一种。',
  ],
  ['SVC-10', onlineRules, 'level', ({ level }) => level === null, '没有选行使层级。请选由哪一级行使。'],
  [
    'SVC-10',
    onlineRules,
    'implementerCode',
    ({ implementerCode }) => blank(implementerCode),
    '没有写实施主体编码。请填写实施机关的统一社会信用代码。',
  ],
  [
    'SVC-10',
    onlineRules,
    'nature',
    ({ nature }) => nature === null,
    '没有选实施主体性质。请选法定机关、授权组织、受委托组织或者其他。',
  ],
  [
    'SVC-10',
    onlineRules,
    'resultKind',
    ({ resultKind }) => resultKind === null,
    '没有选结果类型。请选证照、批文或者其他。',
  ],
];

const agreeing: readonly Check[] = [
  [
    'SVC-12',
    entrusting,
    'entrustedBy',
    (guide) => entrusted(guide) && blank(guide.entrustedBy),
    '权力来源是委托，没有写委托部门。请写明受哪个机关委托。',
  ],
  [
    'SVC-12',
    entrusting,
    'entrustedBy',
    (guide) => guide.powerSource !== null && !entrusted(guide) && !blank(guide.entrustedBy),
    '写了委托部门，权力来源却不是委托。请核对这两项。',
  ],
  [
    'SVC-12',
    entrusting,
    'nature',
    (guide) => guide.nature === 'entrusted' && guide.powerSource !== null && !entrusted(guide),
    '实施主体是受委托组织，权力来源却不是委托。请核对这两项。',
  ],
  [
    'SVC-12',
    onlineRules,
    'secondTheme',
    ({ theme, secondTheme }) => secondTheme === theme,
    '两个服务主题相同。请改选另一个，或者不选。',
  ],
  [
    'SVC-10',
    onlineRules,
    'plannedFrom',
    ({ plannedFrom }) => !isDay(plannedFrom),
    '计划生效日期应写成“2026-12-01”这样。请改正。',
  ],
  [
    'SVC-10',
    onlineRules,
    'plannedUntil',
    ({ plannedUntil }) => !isDay(plannedUntil),
    '计划取消日期应写成“2026-12-01”这样。请改正。',
  ],
  [
    'SVC-12',
    onlineRules,
    'plannedUntil',
    ({ plannedFrom, plannedUntil }) => !blank(plannedFrom) && !blank(plannedUntil) && plannedUntil <= plannedFrom,
    '计划取消日期不晚于计划生效日期。请核对这两个日期。',
  ],
  [
    'SVC-12',
    onlineRules,
    'channels',
    ({ channels, online }) => !online && channels.some((one) => one === 'web' || one === 'mobile'),
    '办理形式中有网上办理，却写了不能网上办理。请核对这两项。',
  ],
  [
    'SVC-12',
    onlineRules,
    'channels',
    ({ channels, express }) => channels.includes('express') && express !== 'both',
    '办理形式中有快递申请，物流快递却不支持收件。请核对这两项。',
  ],
  [
    'SVC-12',
    onlineRules,
    'onlineDepth',
    ({ online, onlineDepth }) => online && onlineDepth === 'none',
    '可以网上办理，网上办理深度却是不能网上办理。请核对这两项。',
  ],
  [
    'SVC-12',
    onlineRules,
    'onlineDepth',
    ({ online, onlineDepth }) =>
      !online && (onlineDepth === 'application' || onlineDepth === 'acceptance' || onlineDepth === 'whole'),
    '不能网上办理，网上办理深度却到了网上申请以上。请核对这两项。',
  ],
  [
    'SVC-12',
    onlineRules,
    'visits',
    ({ onlineDepth, visits }) => onlineDepth === 'whole' && visits > 0,
    '网上办理深度是全程网办，却要到现场。全程网办的，到现场次数应为0。',
  ],
  [
    'SVC-10',
    onlineRules,
    'mobileAddress',
    ({ mobileAddress }) => !isAddress(mobileAddress),
    '移动端地址应以 http:// 或者 https:// 开头。',
  ],
  [
    'SVC-12',
    onlineRules,
    'onlinePayment',
    ({ fees, onlinePayment }) => onlinePayment && fees.length === 0,
    '支持网上支付，却没有写收费。请补充收费，或者改为不支持。',
  ],
];

const remarks: readonly Check[] = [
  [
    'SVC-05',
    onlineRules,
    'basicCode',
    ({ basicCode }) => !blank(basicCode) && !/^[0-9A-Z]{12}$/.test(basicCode.trim()),
    '基本编码不是12位。使用地方编码的，可以不管这条提醒。',
  ],
  [
    'SVC-05',
    onlineRules,
    'implementerCode',
    ({ implementerCode }) => !blank(implementerCode) && !/^[0-9A-Z]{18}$/.test(implementerCode.trim()),
    '实施主体编码不是18位统一社会信用代码。使用地方编码的，可以不管这条提醒。',
  ],
  [
    'SVC-10',
    onlineRules,
    'onlineDepth',
    ({ online, onlineDepth }) => online && onlineDepth === null,
    '没有选网上办理深度。请选办事的人在网上能办到哪一步。',
  ],
  [
    'SVC-10',
    onlineRules,
    'channels',
    ({ channels }) => channels.length === 0,
    '没有选办理形式。请选窗口办理、网上办理等。',
  ],
];

const found = (severity: GuideFault['severity'], checks: readonly Check[], guide: Guide): readonly GuideFault[] =>
  checks.flatMap(([rule, article, field, wrong, message]) =>
    wrong(guide) ? [{ severity, rule, article, field, message }] : [],
  );

/** In the order: what is missing, what contradicts, what is to be looked at. */
export function elementFaults(guide: Guide): readonly GuideFault[] {
  return [
    ...found('error', demanded, guide),
    ...found('error', agreeing, guide),
    ...lists(guide),
    ...found('warning', remarks, guide),
  ];
}

/** Every special procedure, intermediary and reduction with what it rests on. */
function lists({ special, intermediaries, fees }: Guide): readonly GuideFault[] {
  const fault = (article: string, field: Field, message: string): GuideFault => ({
    ...{ severity: 'error', rule: 'SVC-12', article, field, message },
  });
  return [
    ...special.flatMap(({ name, basis }, i) =>
      blank(name) || blank(basis)
        ? [
            fault(
              '《中华人民共和国行政许可法》第四十五条',
              'special',
              `第${i + 1}项特别程序不完整。名称、依据都要写；没有特别程序的请删去。`,
            ),
          ]
        : [],
    ),
    ...intermediaries.flatMap(({ name, basis }, i) =>
      blank(name) || blank(basis)
        ? [
            fault(
              business('第四十三条'),
              'intermediaries',
              `第${i + 1}项中介服务没有名称或者法定依据。没有依据的不得要求。`,
            ),
          ]
        : [],
    ),
    ...fees.flatMap(({ name, reducible, reduction }) =>
      reducible && blank(reduction)
        ? [fault(business('第二十五条'), 'fees', `收费“${name}”允许减免，没有写减免依据。请写明依据和减免的条件。`)]
        : [],
    ),
  ];
}

/** What the codes of a service say of each other (SVC-05): a remark only, since local codes are in use. */
export function codesApart(code: string, { basicCode, implementerCode, level }: Guide): string | null {
  if (!/^[0-9A-Z]{31}$/.test(code)) return null;
  const parts = [
    ['实施主体编码', implementerCode.trim(), code.slice(0, 18)],
    ['行使层级', level ?? '', code.slice(18, 19)],
    ['基本编码', basicCode.trim(), code.slice(19)],
  ] as const;
  const apart = parts.filter(([, written, within]) => written !== '' && written !== within);
  if (apart.length === 0) return null;
  return `实施编码与指南中的${apart.map(([name]) => name).join('、')}不一致。请核对；使用地方编码的，可以不管这条提醒。`;
}
