/** 未诉先办: the signals that come before a complaint, as a table (SVC-62). Each can be tuned and switched off. */

export interface Threshold {
  /** What the number counts. */
  readonly unit: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

export interface Signal {
  readonly name: string;
  /** What it watches, in a sentence. */
  readonly watches: string;
  /** The rule that it rests on; [convention] where there is none but custom. */
  readonly rule: string;
  /** What is to be done about it. */
  readonly dueAct: string;
  readonly threshold: Threshold | null;
  /** How much it tells of a complaint to come, from 1 to 10 [convention]: orders the list of tomorrow. */
  readonly weight: number;
}

const workingDays = (usual: number, most = 20): Threshold => ({ unit: '个工作日', usual, least: 1, most });

export const signals = {
  applicationLate: {
    name: '申请逾期',
    watches: '答复期限已过，还没有答复的申请',
    rule: 'REG-37',
    dueAct: '立即答复，向申请人说明',
    threshold: null,
    weight: 10,
  },
  applicationNear: {
    name: '申请临近期限',
    watches: '离答复期限不多于几个工作日的申请',
    rule: 'REG-37',
    dueAct: '答复，或者依法延长',
    threshold: workingDays(3),
    weight: 5,
  },
  secondCorrection: {
    name: '再次要求补正',
    watches: '要求申请人补正两次以上的在办申请',
    rule: 'REG-32',
    dueAct: '电话联系申请人，一次说清需要补正什么',
    threshold: null,
    weight: 7,
  },
  complaintLate: {
    name: '来件逾期',
    watches: '答复期限已过的投诉、建议、找错',
    rule: 'PLT-72',
    dueAct: '立即答复并告知来件人',
    threshold: null,
    weight: 9,
  },
  complaintNear: {
    name: '来件临近期限',
    watches: '离答复期限不多于几个工作日的投诉、建议、找错',
    rule: 'PLT-72',
    dueAct: '答复并告知，或者写明理由延长',
    threshold: workingDays(2),
    weight: 4,
  },
  complaintUnassigned: {
    name: '来件没有人承办',
    watches: '收到几个工作日以后还没有交办的来件',
    rule: 'SVC-60',
    dueAct: '交给一个承办人',
    threshold: workingDays(1),
    weight: 6,
  },
  complaintCluster: {
    name: '同一对象投诉集中',
    watches: '一周内同一对象的来件比平常多得多（控制图：按前12周的平均数，几千分之一的机会才会有这么多）',
    rule: 'SVC-62',
    dueAct: '查明共同的原因，先改正，再逐件答复，并公开说明',
    threshold: { unit: '周以上才会碰上一次', usual: 1000, least: 20, most: 100_000 },
    weight: 9,
  },
  complaintWords: {
    name: '不同对象的来件说同样的话',
    watches: '一周内不同对象的来件用同样的词语，比平常多得多（控制图：按前12周的平均数，并按比较过的词语数从严）',
    rule: 'SVC-62',
    dueAct: '对照着看这几件，查明是不是同一个原因，并案或者一并改正',
    threshold: { unit: '周以上才会碰上一次', usual: 1000, least: 20, most: 100_000 },
    weight: 7,
  },
  disclosureLate: {
    name: '应当公开的信息逾期',
    watches: '形成或者变更以后，公开期限已过，还没有公开的信息',
    rule: 'REG-25',
    dueAct: '完成审校，立即公开',
    threshold: null,
    weight: 8,
  },
  disclosureNear: {
    name: '应当公开的信息临近期限',
    watches: '离公开期限不多于几个工作日，还没有公开的信息',
    rule: 'REG-25',
    dueAct: '催办审校，按期公开',
    threshold: workingDays(5),
    weight: 4,
  },
  marksOwed: {
    name: '紧急发布以后没有补办审校',
    watches: '紧急发布时略过的审校，补办的期限已过',
    rule: 'PLT-54',
    dueAct: '立即补办；发现问题的，更正或者撤下',
    threshold: null,
    weight: 6,
  },
  interpretationMissing: {
    name: '解读没有跟上',
    watches: '规范性文件公布几个工作日以后，还没有发布解读',
    rule: 'PLT-43',
    dueAct: '发布解读材料，并与文件互相关联',
    threshold: workingDays(3),
    weight: 4,
  },
  documentExpiring: {
    name: '规范性文件临近失效',
    watches: '有效期还剩几天的规范性文件',
    rule: 'PLT-32',
    dueAct: '评估后重新发布，或者公布失效',
    threshold: { unit: '天', usual: 60, least: 7, most: 365 },
    weight: 4,
  },
  columnNearing: {
    name: '栏目将到更新期限',
    watches: '已过更新期限70%的栏目',
    rule: 'PLT-73',
    dueAct: '发布新的内容，或者核对后确认',
    threshold: null,
    weight: 2,
  },
  columnStale: {
    name: '栏目即将或者已经超期',
    watches: '已过更新期限90%、超期或者空白的栏目',
    rule: 'PLT-73',
    dueAct: '今天更新',
    threshold: null,
    weight: 5,
  },
  newMediaStale: {
    name: '公众号没有推送',
    watches: '已经接通、几天没有推送信息的微信公众号（检查的界限是两周）',
    rule: 'PLT-66',
    dueAct: '挑选近期发布的信息，推送到公众号',
    threshold: { unit: '天', usual: 10, least: 3, most: 30 },
    weight: 4,
  },
  linkDead: {
    name: '链接打不开',
    watches: '公开信息、办事指南上打不开的链接（连接失败的，连续两次才算）',
    rule: 'SVC-62',
    dueAct: '改正或者删去打不开的链接',
    threshold: null,
    weight: 4,
  },
  poorRating: {
    name: '差评集中',
    watches: '30天内差评不少于几件的事项',
    rule: 'SVC-50',
    dueAct: '逐件回访，查明共同的原因并改正',
    threshold: { unit: '件', usual: 3, least: 1, most: 100 },
    weight: 8,
  },
  guideOlder: {
    name: '指南旧于它的依据',
    watches: '设定依据在指南生效以后修改、废止、失效的办事指南（按本机关的文件库）',
    rule: 'SVC-62',
    dueAct: '核对依据，修订办事指南',
    threshold: null,
    weight: 6,
  },
  guideNumberless: {
    name: '指南没有可用的电话',
    watches: '咨询电话、监督投诉电话没有写，或者写的不是号码的办事指南',
    rule: 'SVC-62',
    dueAct: '打一遍，补上能打通的号码',
    threshold: null,
    weight: 4,
  },
  guideReview: {
    name: '指南到期没有复核',
    watches: '确定了负责人、复核日期已过或者还剩30天以内的办事指南',
    rule: 'SVC-15',
    dueAct: '逐项核对指南，没有变化的登记复核，有变化的修订',
    threshold: null,
    weight: 4,
  },
  formMissing: {
    name: '空白表格缺失',
    watches: '要用上级规定格式的表、却没有附空白表的办事指南（格式没有规定的，网站按指南生成通用格式文本）',
    rule: 'SVC-62',
    dueAct: '上传空白表，修订办事指南',
    threshold: null,
    weight: 3,
  },
  laterMaterial: {
    name: '后补材料没有补交',
    watches: '容缺受理的办件，补交期限已过或者还剩几个工作日，材料还没有补交',
    rule: 'SVC-37',
    dueAct: '提醒申请人补交；过了期限的，书面告知后终止办理',
    threshold: workingDays(2),
    weight: 6,
  },
  commitmentUnchecked: {
    name: '承诺没有核查',
    watches: '用承诺代替材料，核查期限已过，还没有核查的办件',
    rule: 'SVC-35',
    dueAct: '立即核查，登记结果；不实的，依法处理',
    threshold: null,
    weight: 5,
  },
  bundleApart: {
    name: '一件事与成员指南不符',
    watches: '成员事项的指南改了以后，承诺时限、到场次数或者材料不再成立的一件事',
    rule: 'SVC-34',
    dueAct: '按现行的指南修订这件一件事，重新审核、发布',
    threshold: null,
    weight: 6,
  },
  matterLate: {
    name: '办件超过承诺期限',
    watches: '承诺期限（没有承诺的按法定期限）已过，还没有办结的办件',
    rule: 'SVC-62',
    dueAct: '立即办结，向办事人说明',
    threshold: null,
    weight: 8,
  },
  matterNear: {
    name: '办件临近承诺期限',
    watches: '离承诺期限（没有承诺的按法定期限）不多于几个工作日的办件',
    rule: 'SVC-62',
    dueAct: '按期办结',
    threshold: workingDays(1),
    weight: 4,
  },
  stepWaiting: {
    name: '环节超过时限',
    watches: '停在一个环节、超过指南写的环节时限的办件',
    rule: 'SVC-62',
    dueAct: '办完这个环节，或者向办事人说明',
    threshold: null,
    weight: 7,
  },
  taskLate: {
    name: '任务、整改逾期',
    watches: '完成期限已过的工作要点、会议决定和整改',
    rule: 'SVC-62',
    dueAct: '报送落实情况，或者写明理由调整期限',
    threshold: null,
    weight: 3,
  },
} as const satisfies Readonly<Record<string, Signal>>;
export type SignalKey = keyof typeof signals;
export const signalKeys = Object.keys(signals) as readonly SignalKey[];

export interface SignalSetting {
  readonly on: boolean;
  /** Null where the signal has no threshold. */
  readonly threshold: number | null;
}
export type SignalSettings = Readonly<Record<SignalKey, SignalSetting>>;

/** What stands in the database over the table; what is missing or out of range there is as in the table. */
export function signalSettings(stored: Readonly<Record<string, unknown>> | null): SignalSettings {
  return Object.fromEntries(signalKeys.map((key) => [key, settingOf(key, stored?.[key])])) as SignalSettings;
}

function settingOf(key: SignalKey, stored: unknown): SignalSetting {
  const { threshold }: Signal = signals[key];
  const own = typeof stored === 'object' && stored !== null ? (stored as Partial<SignalSetting>) : {};
  const set = own.threshold;
  const value = threshold === null ? null : isWithin(threshold, set) ? set : threshold.usual;
  return { on: own.on !== false, threshold: value };
}

/** Whether a number can be the threshold of a signal. */
export function isWithin({ least, most }: Threshold, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
