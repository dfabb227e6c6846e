/** Reads the plain-text cases of test/cases/application: Chinese words for acts and fields, one line an act. */

import { readdirSync, readFileSync } from 'node:fs';
import type { ApplicationAct } from '#law/application/acts';
import { reviewPoints } from '#law/application/review-points';
import { type Day, day } from '#law/calendar/day';
import { outcomeKeys } from '#law/report/report';

export interface Line {
  readonly text: string;
  readonly act: ApplicationAct;
  readonly today: Day;
  /** Codes with their rules that must refuse it, `code REG-39`; null where it must be allowed. */
  readonly refused: readonly string[] | null;
}

export interface Case {
  readonly file: string;
  readonly name: string;
  readonly lines: readonly Line[];
  /** What must hold after the last line: 状态, 期限, 结果 … */
  readonly expected: ReadonlyMap<string, string>;
}

type Fields = ReadonlyMap<string, string>;
/** Every field that a line leaves out takes an ordinary value, so that a case says only what it is about. */
const words: Readonly<
  Record<string, (on: Day, f: (key: string, usual: string) => string, has: (key: string) => boolean) => unknown>
> = {
  登记来件: (_, f, has) => ({
    act: 'submit',
    number: f('编号', '2025-001'),
    channel: f('渠道', 'counter'),
    applicantType: f('申请人类型', 'naturalPerson'),
    applicantId: f('申请人', 'a1'),
    ...(has('代填') ? { takenDown: { how: f('代填', 'oral'), readBack: f('宣读', '是') === '是' } } : {}),
  }),
  联系申请人: (_, f) => ({ act: 'attemptContact', means: f('方式', '电话，无人接听') }),
  确认收到: (_, f) => ({ act: 'register', how: f('依据', 'submittedInPerson') }),
  拆分: (_, f) => ({ act: 'split', into: f('为', '2025-002,2025-003').split(',') }),
  合并: (_, f) => ({ act: 'merge', into: f('入', '2025-000') }),
  分派: (_, f, has) => ({
    act: 'assign',
    to: f('承办', '政策法规科'),
    ...(has('账号') ? { account: f('账号', '') } : {}),
  }),
  当场答复: (_, f, has) => ({ act: 'answerOnTheSpot', ...reply(f, has) }),
  告知补正: (_, f, has) => ({
    act: 'askCorrection',
    points: f('事项', '请写明文件名称'),
    ...(has('补正期限') ? { applicantDue: day(f('补正期限', '')) } : {}),
  }),
  收到补正: (_, f, has) => ({ act: 'receiveCorrection', ...(has('正当理由') ? { justCause: f('正当理由', '') } : {}) }),
  逾期不补正结案: (_, f) => ({ act: 'closeUncorrected', documentNumber: f('文号', '公开告〔2025〕1号') }),
  仍不明确结案: (_, f) => ({
    act: 'closeStillUnclear',
    documentNumber: f('文号', '公开告〔2025〕1号'),
    reasons: f('理由', '仍没有写明文件名称'),
  }),
  要求说明理由: (_, f) => ({
    act: 'askReasons',
    text: f('内容', '本月申请四十件'),
    replyBy: day(f('期限', '2025-12-31')),
  }),
  收到说明: (_, f) => ({ act: 'receiveReasons', reasonable: f('认定', '合理') === '合理' }),
  确定答复期限: (_, f) => ({ act: 'setReplyDay', due: day(f('至', '2025-12-31')), reason: f('原因', '数量较多') }),
  大量反复不予处理: (_, f) => ({
    act: 'refuseExcessive',
    documentNumber: f('文号', '公开告〔2025〕1号'),
    reasons: f('理由', '所述用途与申请内容无关'),
  }),
  征求意见: (_, f) => ({
    act: 'consult',
    id: f('编号', '函1'),
    to: f('对象', 'thirdParty'),
    letter: f('文号', `征求意见书〔2025〕${f('编号', '函1')}号`),
  }),
  签收征求意见书: (_, f) => ({ act: 'recordConsultationReceipt', id: f('编号', '函1') }),
  收到意见: (_, f) => ({
    act: 'recordOpinion',
    id: f('编号', '函1'),
    opinion: f('意见', '同意') === '同意' ? 'consents' : 'objects',
  }),
  逾期未提出意见: (_, f) => ({ act: 'lapseConsultation', id: f('编号', '函1') }),
  告知第三方: (_, f) => ({
    act: 'tellThirdParty',
    content: f('内容', '合同金额'),
    reason: f('理由', '涉及重大公共利益'),
  }),
  检索: (_, f) => ({
    act: 'recordSearch',
    where: f('地点', '档案室'),
    by: f('人员', '甲'),
    terms: f('关键词', '批复'),
    result: f('结果', '没有'),
  }),
  请科室检索: (on, f) => ({
    act: 'askSearch',
    id: f('编号', '检索1'),
    division: f('科室', '档案室'),
    account: f('账号', '丁'),
    answerBy: day(f('期限', on)),
    text: f('内容', '文字1'),
  }),
  答复检索: (_, f) => ({
    act: 'answerSearch',
    id: f('编号', '检索1'),
    where: f('地点', '档案室'),
    by: f('人员', '丁'),
    terms: f('关键词', '批复'),
    result: f('结果', '没有'),
    found: f('查到', '否') === '是',
  }),
  撤回检索: (_, f) => ({ act: 'cancelSearch', id: f('编号', '检索1'), reason: f('原因', '请错了科室') }),
  延期: (_, f) => ({
    act: 'extend',
    workingDays: Number(f('工作日', '20')),
    approver: f('同意人', '负责人乙'),
    reason: f('理由', '案卷较多'),
  }),
  // “数量=”，没有填写。
  收费通知: (_, f) => ({
    act: 'noticeFee',
    yuan: Number(f('元', '100')),
    tariff: f('标准', '按件') === '按件' ? 'perItem' : 'perPage',
    ...(f('数量', '11') === '' ? {} : { units: Number(f('数量', '11')) }),
    letter: f('文号', '公开费〔2025〕1号'),
  }),
  收到收费通知: () => ({ act: 'recordFeeReceipt' }),
  收费通知退回: (_, f) => ({ act: 'recordFeeReturn', reason: f('原因', '逾期未领') }),
  缴费: (_, f, has) => ({
    act: 'recordPayment',
    yuan: Number(f('元', '100')),
    ...(has('票据') ? { bill: f('票据', '') } : {}),
  }),
  退费: (_, f) => ({
    act: 'refundFee',
    yuan: Number(f('元', '100')),
    reason: f('原因', 'miscounted'),
    bill: f('票据', '退字1号'),
  }),
  逾期未缴费结案: (_, f) => ({ act: 'closeUnpaid', documentNumber: f('文号', '公开告〔2025〕1号') }),
  送审: (_, f, has) => ({
    act: 'sendToReview',
    drafter: f('拟稿人', '甲'),
    reply: f('拟稿', '有') === '没有' ? null : drafted(f, has),
  }),
  申请人说明理由: (_, f) => ({ act: 'stateReasons', text: f('文字', '文字1') }),
  法制审核: (_, f, has) => ({
    act: 'review',
    reviewer: f('审核人', '丙'),
    checks: has('只核对') ? [f('只核对', '')] : everyPoint,
  }),
  退回: (_, f) => ({ act: 'sendBack', reason: f('理由', '依据不全') }),
  签发: (_, f, has) => ({ act: 'conclude', reviewer: f('审核人', '乙'), ...reply(f, has) }),
  发出: (_, f) => ({ act: 'dispatch', by: f('方式', 'post'), tracking: f('邮件号', 'XA12345678901') }),
  退件: (_, f) => ({ act: 'recordReturn', reason: f('原因', '逾期未领') }),
  送达: (_, f) => ({ act: 'deliver', by: f('方式', 'counter'), proof: f('凭证', '送达回证1号') }),
  归档: () => ({ act: 'archive' }),
  撤回: (_, f) => ({ act: 'withdraw', letter: f('材料', '撤回申请书') }),
  重新答复: (_, f, has) => ({
    act: 'reopen',
    by: f('由', 'reconsideration'),
    document: f('文书', '县政复决〔2025〕5号'),
    ...(has('工作日') ? { workingDays: Number(f('工作日', '')) } : {}),
  }),
};

const everyPoint = outcomeKeys.flatMap((outcome) => reviewPoints(outcome).map(({ text }) => text));

function reply(f: (key: string, usual: string) => string, has: (key: string) => boolean) {
  return { documentNumber: f('文号', '公开告〔2025〕1号'), ...drafted(f, has) };
}

function drafted(f: (key: string, usual: string) => string, has: (key: string) => boolean) {
  const outcome = f('结果', 'granted');
  return {
    outcome,
    reasons: f('理由', '经审查'),
    articles: f('条款', usualArticle[outcome] ?? '第三十六条')
      .split('；')
      .filter((one) => one !== ''),
    ...(has('情形') ? { otherReason: f('情形', '') } : {}),
    ...(has('不掌握') ? { notHeld: f('不掌握', '') } : {}),
    ...(has('不公开部分')
      ? {
          withheld: [
            {
              part: f('不公开部分', ''),
              ground: f('部分依据', 'refusedThirdPartyRights'),
              reason: f('部分理由', '个人隐私'),
            },
          ],
        }
      : {}),
  };
}

const usualArticle: Readonly<Record<string, string>> = {
  refusedStateSecret: '《中华人民共和国政府信息公开条例》第十四条',
  refusedProhibitedByLaw: '《中华人民共和国政府信息公开条例》第十四条',
  refusedThreeSecuritiesOneStability: '《中华人民共和国政府信息公开条例》第十四条',
  refusedThirdPartyRights: '《中华人民共和国政府信息公开条例》第十五条',
  refusedInternalAffairs: '《中华人民共和国政府信息公开条例》第十六条第一款',
  refusedProcessInformation: '《中华人民共和国政府信息公开条例》第十六条第二款',
  refusedEnforcementFile: '《中华人民共和国政府信息公开条例》第十六条第二款',
};

/** Where a case begins: 自：办理中 stands for these lines. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  未登记: [],
  待确认: ['2025-09-18 登记来件'],
  已收到: ['2025-09-18 登记来件', '2025-09-18 确认收到'],
  办理中: ['2025-09-18 登记来件', '2025-09-18 确认收到', '2025-09-18 分派'],
};

/** Every case of every file of the folder, in order. Throws with file and line where a line can not be read. */
export function readCases(folder: URL): readonly Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const blocks = readFileSync(new URL(file, folder), 'utf8').split(/\n\s*\n/);
    return blocks.flatMap((block) => readCase(file, block));
  });
}

function readCase(file: string, block: string): readonly Case[] {
  const rows = block
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'));
  const [title, begin, ...rest] = rows;
  if (title === undefined) return [];
  if (!title.startsWith('案例：') || begin?.startsWith('自：') !== true)
    throw new Error(`${file}: “${title}” 应以“案例：”“自：”开头`);
  const start = beginnings[begin.slice(2)];
  if (start === undefined) throw new Error(`${file}: 没有“${begin}”这种起点`);
  const last = rest.filter((row) => row.startsWith('最后：'));
  const lines = [...start, ...rest.filter((row) => !row.startsWith('最后：'))].map((row) => readLine(file, row));
  const expected = new Map(last.flatMap((row) => row.slice(3).trim().split(/\s+/)).map((pair) => halves(pair)));
  return [{ file, name: title.slice(3), lines, expected }];
}

function readLine(file: string, row: string): Line {
  const [said = '', verdict] = row.split('⇒').map((half) => half.trim());
  const [on = '', word = '', ...pairs] = said.split(/\s+/);
  const build = words[word];
  if (build === undefined) throw new Error(`${file}: 不认识的办理“${word}”（${row}）`);
  const fields: Fields = new Map(pairs.map(halves));
  const used = new Set(['今天']);
  const get = (key: string, usual: string) => {
    used.add(key);
    return fields.get(key) ?? usual;
  };
  const has = (key: string) => {
    used.add(key);
    return fields.has(key);
  };
  const act = { ...(build(day(on), get, has) as object), on: day(on) } as ApplicationAct;
  const unread = [...fields.keys()].filter((key) => !used.has(key));
  if (unread.length > 0) throw new Error(`${file}: “${word}”没有字段“${unread.join()}”（${row}）`);
  return {
    text: row,
    act,
    today: day(fields.get('今天') ?? on),
    refused: verdict === undefined ? null : verdict.replace(/^拒绝\s*/, '').split(/\s*[，,]\s*/),
  };
}

function halves(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 0) throw new Error(`“${pair}”应写成 键=值`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}
