/** Which fields of a request are wrong, in Chinese: the name of the field, what was found, what is expected. */

import type { FastifySchemaValidationError } from 'fastify/types/schema.js';

export interface WrongField {
  readonly field: string;
  readonly message: string;
}

const names: Readonly<Record<string, string>> = {
  login: '用户名',
  password: '密码',
  newPassword: '新密码',
  code: '验证码',
  agency: '机关代码',
  year: '年份',
  cutOff: '截止日',
  table: '表',
  row: '行',
  column: '列',
  after: '起点',
  before: '起点',
  person: '人员',
  deed: '行为',
  object: '对象',
  from: '起始日期',
  to: '截止日期',
  limit: '每页件数',
  figures: '填报数据',
  value: '数字',
  source: '数据来源',
  text: '正文',
  note: '更正说明',
  into: '并入哪一件',
  id: '编号',
  name: '姓名',
  role: '角色',
  roles: '角色',
  state: '状态',
  expiresOn: '有效期',
  scopes: '范围',
  passwordPolicy: '密码规则',
  codeAlgorithm: '验证码算法',
  idleMinutes: '业务人员不操作自动退出',
  administratorIdleMinutes: '管理员不操作自动退出',
  absoluteHours: '一次登录最长',
  unusedDays: '久未登录自动停用',
  subject: '文件所属',
  case: '所属编号',
  token: '启用口令',
  agencyCode: '机关代码',
  shortName: '机关简称',
  organ: '复议机关或者法院',
  number: '案号或者文号',
  documentNumber: '文号',
  decision: '结案方式',
  ground: '事由',
  purpose: '用途',
  documentPrefix: '发文代字',
  description: '所需政府信息的内容描述',
  channel: '渠道',
  on: '日期',
  applicantType: '申请人类型',
  identityKind: '身份证明种类',
  identity: '证件号码',
  telephone: '联系电话',
  email: '电子邮箱',
  address: '地址',
  contact: '联系方式',
  carrier: '获取信息的方式',
  route: '获取信息的途径',
  takenDown: '代为填写',
  readBack: '宣读确认',
  'takenDown/how': '代为填写的原因',
  how: '方式',
  account: '人员',
  yuan: '金额（元）',
  units: '件数或者页数',
  tariff: '计费方式',
  bill: '收费单据',
  checks: '复核要点',
  opinion: '意见',
  reason: '理由',
  reasons: '理由',
  otherReason: '其他理由',
  withheld: '不予公开的内容',
  articles: '条款',
  article: '条款',
  workingDays: '工作日数',
  due: '期限',
  dueBy: '截止日期',
  dueOn: '期限',
  dueFrom: '起始日期',
  answerBy: '答复期限',
  replyBy: '答复期限',
  applicantDue: '申请人的期限',
  terms: '检索词',
  where: '检索的地方',
  found: '检索结果',
  tracking: '邮件号码',
  letter: '文书',
  proof: '凭证',
  remark: '备注',
  texts: '各件的内容',
  title: '标题',
  topic: '主题',
  summary: '摘要',
  keywords: '关键词',
  body: '正文',
  content: '内容',
  issuer: '发布机关',
  url: '网址',
  question: '问题',
  answer: '答复',
  answerDays: '答复工作日数',
  division: '承办科室',
  department: '部门',
  type: '种类',
  kind: '种类',
  order: '排序',
  page: '页码',
  pages: '页数',
  act: '办理事项',
  minutes: '会议纪要',
  measure: '措施',
  owner: '负责人',
  leader: '分管领导',
  months: '月数',
  days: '天数',
  hours: '时间',
  threshold: '提醒界限',
  word: '词语',
  words: '内容',
  instead: '建议改用的词语',
  basis: '依据',
  opening: '开头',
  remedies: '救济途径',
  addressee: '收件人',
  'agency/level': '机关层级',
  'agency/kind': '机关类型',
  'agency/code': '机关代码',
  'agency/name': '机关名称',
};

/** Every wrong field once, in the order found. A key that nobody knows is a wrong field of that name. */
export function wrongFields(issues: readonly FastifySchemaValidationError[]): readonly WrongField[] {
  const found = issues.flatMap((issue) => {
    const field = issue.instancePath.replace(/^\//, '');
    const unknown = issue.params['keys'];
    if (issue.keyword === 'unrecognized_keys' && Array.isArray(unknown)) {
      return unknown.map((key) => unknownKey(field === '' ? String(key) : `${field}/${key}`, String(key)));
    }
    return [{ field, message: `${nameOf(field)}${complaint(issue)}` }];
  });
  return found.filter(({ field }, i) => found.findIndex((other) => other.field === field) === i);
}

function unknownKey(field: string, key: string): WrongField {
  return { field, message: `多出一个不认识的字段“${key}”。请去掉后重新提交。` };
}

function nameOf(field: string): string {
  const key = field.split('/').findLast((part) => !/^\d*$/.test(part));
  if (key === undefined) return '提交的内容';
  const name = names[field] ?? names[key];
  return name === undefined ? '有一项内容' : `“${name}”`;
}

function complaint({ keyword, params }: FastifySchemaValidationError): string {
  const minimum = params['minimum'];
  const maximum = params['maximum'];
  const ofText = params['origin'] === 'string';
  switch (keyword) {
    case 'too_small':
      if (ofText) return '还没有填写。请填写后重新提交。';
      return `不能小于${minimum}。请改正后重新提交。`;
    case 'too_big':
      return ofText ? `超过了${maximum}个字。请缩短后重新提交。` : `不能大于${maximum}。请改正后重新提交。`;
    case 'invalid_type':
      return params['expected'] === 'int'
        ? '应为整数。请改正后重新提交。'
        : '没有填写，或者类型不对。请改正后重新提交。';
    case 'invalid_value':
      return '不在可选的范围内。请改正后重新提交。';
    case 'invalid_format':
      return params['format'] === 'date'
        ? '不是有效的日期，应写作2025-03-01。'
        : '格式不对，或者含有不能使用的字符。请改正后重新提交。';
    default:
      return '不符合要求。请改正后重新提交。';
  }
}
