/** Guides of the sample services: made by rules from the department, the item and the situation; complete, and plainly samples. */

import type { Audience, Guide, LegalBasis, Limit, Material, Theme } from '#law/service/guide';
import { noWays } from '#law/service/material-ways';
import { sampleElements } from './elements.ts';

/** Themes and counters by department: theme, floor, whom it serves. */
const departments: Readonly<Record<string, readonly [Theme, string, Audience[]]>> = {
  发展和改革委员会: ['construction', '三层33号窗口', ['enterprise', 'institution']],
  教育局: ['education', '二层24号窗口', ['person', 'institution']],
  科学技术和工业信息化局: ['licence', '三层34号窗口', ['enterprise']],
  公安局: ['household', '一层9号窗口', ['person', 'enterprise']],
  民政局: ['relief', '二层25号窗口', ['person', 'association']],
  司法局: ['licence', '二层26号窗口', ['person', 'other']],
  财政局: ['tax', '三层35号窗口', ['enterprise', 'institution']],
  人力资源和社会保障局: ['social', '一层13号窗口', ['person', 'enterprise']],
  自然资源局: ['housing', '二层21号窗口', ['person', 'enterprise']],
  生态环境分局: ['environment', '三层36号窗口', ['enterprise']],
  住房和城乡建设局: ['construction', '三层37号窗口', ['enterprise', 'person']],
  城市管理局: ['licence', '三层38号窗口', ['enterprise', 'person']],
  交通运输局: ['transport', '三层39号窗口', ['enterprise', 'person']],
  水利局: ['environment', '三层36号窗口', ['enterprise']],
  农业农村局: ['farming', '三层40号窗口', ['person', 'enterprise']],
  商务局: ['licence', '三层34号窗口', ['enterprise']],
  文化广电和旅游局: ['culture', '二层27号窗口', ['enterprise', 'association']],
  卫生健康委员会: ['medical', '二层28号窗口', ['person', 'institution']],
  退役军人事务局: ['relief', '二层25号窗口', ['person']],
  应急管理局: ['licence', '三层38号窗口', ['enterprise']],
  市场监督管理局: ['founding', '一层1号窗口', ['enterprise', 'person']],
  体育局: ['culture', '二层27号窗口', ['enterprise', 'association']],
  统计局: ['other', '二层29号窗口', ['enterprise']],
  医疗保障局: ['medical', '一层17号窗口', ['person', 'institution']],
  林业和茶产业局: ['farming', '三层40号窗口', ['person', 'enterprise']],
  残疾人联合会: ['relief', '二层25号窗口', ['person']],
  税务局: ['tax', '一层5号窗口', ['enterprise', 'person']],
  住房公积金管理部: ['housing', '二层30号窗口', ['person', 'enterprise']],
  供电公司: ['utilities', '一层19号窗口', ['person', 'enterprise']],
  供水公司: ['utilities', '一层19号窗口', ['person', 'enterprise']],
  气象局: ['construction', '三层37号窗口', ['enterprise']],
  档案馆: ['household', '二层31号窗口', ['person']],
  烟草专卖局: ['licence', '一层4号窗口', ['person', 'enterprise']],
  乡镇便民服务中心: ['farming', '各乡镇便民服务中心综合窗口', ['person']],
};

const licensingLaw: LegalBasis = {
  law: '《中华人民共和国行政许可法》',
  article: '第十二条',
  text: '直接涉及公共安全、生态环境保护以及直接关系人身健康、生命财产安全等特定活动，需要按照法定条件予以批准的事项，可以设定行政许可。（示例数据，实际依据以实施机关公布的为准）',
};
const onlineRules: LegalBasis = {
  law: '《国务院关于在线政务服务的若干规定》',
  article: '第四条',
  text: '政务服务事项包括行政权力事项和公共服务事项。（示例数据，实际依据以实施机关公布的为准）',
};

const days = (n: number): Limit => ({ n, unit: 'workingDay' });

type Form = Pick<Material, 'form' | 'originals' | 'copies'>;
const paper: Form = { form: 'either', originals: 1, copies: 0 };
const copy: Form = { form: 'either', originals: 0, copies: 1 };

function material(key: string, name: string, form: Form, more: Partial<Material> = {}): Material {
  const plain = {
    ...{ specification: 'A4', sourceNote: '', acceptance: '内容齐全、字迹清楚' },
    necessity: 'required',
    source: 'applicant',
    issuer: '',
    note: '',
    waived: false,
    situation: '',
  } as const;
  return { key, name, ...form, ...plain, basis: '实施机关公布的材料目录（示例数据）', ...more };
}

const issued = (issuer: string, more: Partial<Material> = {}): Partial<Material> => ({
  source: 'government',
  issuer,
  ...more,
});

const terms = (item: string) => ({
  text: `已经具备办理${item}的条件，愿意接受核查。`,
  consequences: '终止办理或者撤销决定，记入信用记录，依法承担责任',
  excluded: '有严重不良信用记录，或者曾作出虚假承诺、尚未修复',
  checkMethod: '现场查看',
  checkDays: 30,
});

function materialsOf(item: string, situation: string, who: readonly Audience[]): readonly Material[] {
  const identity = who.includes('person')
    ? material(
        'identity-card',
        '居民身份证',
        copy,
        issued('公安机关', { waived: true, ways: { ...noWays, certificate: '居民身份证' } }),
      )
    : material(
        'business-licence',
        '营业执照',
        copy,
        issued('市场监督管理部门', { waived: true, ways: { ...noWays, certificate: '营业执照' } }),
      );
  const form = material('form', `${item}申请表`, paper, {
    ...{ note: '窗口提供空白表，可以当场填写。', ways: { ...noWays, fillIn: true } },
  });
  const agent = material('authorisation', '授权委托书和经办人身份证复印件', paper, { situation: '委托他人办理' });
  const held = material('certificate', `${item}原证件`, paper, issued('原发证机关'));
  switch (situation) {
    case '首次申请':
      return [
        form,
        identity,
        material('premises', '场所使用证明', copy, { situation: '有固定场所' }),
        material('statement', `${item}条件证明`, paper, { ways: { ...noWays, commitment: terms(item) } }),
        material('photographs', '场所照片', paper, { necessity: 'later', ways: { ...noWays, laterDays: 10 } }),
        agent,
      ];
    case '变更名称':
    case '变更地址':
    case '变更负责人':
    case '变更范围':
      return [form, identity, held, material('change-proof', `${situation}的证明文件`, copy), agent];
    case '补领证件':
    case '换发证件':
      return [form, identity, material('loss', '遗失或者损毁说明', paper, { situation: '原证件遗失' }), agent];
    case '信息查询':
    case '证明出具':
      return [identity, agent];
    default:
      return [form, identity, held, agent];
  }
}

const outcomes: Readonly<Record<string, string>> = {
  intake: '收件凭证',
  accept: '受理通知书',
  examine: '审查意见',
  decide: '决定书',
  deliver: '送达回证',
};

const quick = new Set(['信息查询', '证明出具', '撤回申请']);

/** What the guide of one sample service says. */
export function sampleGuide(department: string, item: string, situation: string, kind: string): Guide {
  const [theme, counter, who] = departments[department] ?? (['other', '综合窗口', ['person']] as const);
  const instant = quick.has(situation);
  const statutory = kind === '01' ? days(20) : null;
  const promised = instant ? null : days(kind === '01' ? 8 : 5);
  const step = (key: string, name: string, by: string, standard: string, limit: Limit | null) => ({
    ...{ key, name, who: by, standard, limit, result: outcomes[key] ?? '' },
  });
  return {
    ...sampleElements(department, item, situation, { kind, instant, theme, who }),
    audiences: who,
    theme,
    bases: [kind === '01' ? licensingLaw : onlineRules],
    implementer: `示例县${department}（示例）`,
    undertaker: '行政审批服务股',
    caseKind: instant ? 'instant' : 'promised',
    statutory,
    promised,
    conditions: `在示例县申请${item}（${situation}），具备法律、法规规定的条件，提交的材料真实、完整。`,
    quota: '',
    materials: materialsOf(item, situation, who),
    steps: [
      step('intake', '收件', '综合窗口', '核对材料是否齐全，不齐的一次告知', null),
      step('accept', '受理', '综合窗口', '材料齐全、符合形式要求的当场受理', instant ? null : days(1)),
      ...(instant
        ? []
        : [
            step('examine', '审查', '承办股室', '审查是否符合受理条件', days(kind === '01' ? 4 : 2)),
            step('decide', '决定', '分管负责人', '准予或者不予，不予的说明理由', days(1)),
          ]),
      step('deliver', '送达', '出件窗口', '通知领取或者邮寄', instant ? null : days(1)),
    ],
    fees: [],
    result: instant ? '查询结果或者证明' : situation === '注销' ? '准予注销通知书' : `${item}证件或者决定书`,
    delivery: '窗口领取、邮寄或者电子送达',
    place: `示例县政务服务大厅${counter}`,
    hours: '工作日 8:30至17:30',
    visits: instant ? 0 : 1,
    visitReason: instant ? '' : '需要核对原件。',
    online: true,
    onlineAddress: '',
    telephone: '演示站点，未填写电话',
    complaintTelephone: '演示站点，未填写电话',
    commitment: situation === '首次申请',
    tolerance: situation === '首次申请',
    questions: [{ question: '可以让别人代办吗？', answer: '可以，代办人带授权委托书和身份证。' }],
  };
}
