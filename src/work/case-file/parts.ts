/** The parts of a case's file, in order, from what the case holds. */

import { carriers, identityKinds, routes } from '#law/applicant/kinds';
import type { ApplicationState } from '#law/application/application-state';
import { type ApplicationEvent, deliveryWays, receiptFacts } from '#law/application/events';
import { inWords } from '#law/calendar/day';
import { sizeText } from '#law/file/kinds';
import type { CaseFileBlock, CaseFilePart } from '#paper/case-file/to-pdf';
import type { ApplicantData } from '#store/applicant/applicant';
import type { CaseText } from '#store/application/texts';
import type { LedgerEntry } from '#store/ledger/ledger';
import { actorName } from '../account/actor-name.ts';
import { appealSentence, blockInWords } from '../appeal/sentences.ts';
import { channelNames, sentenceOf } from '../application/sentences.ts';
import type { FileView } from '../file/file-view.ts';
import { minuteOf } from './minute.ts';

export interface CaseContents {
  readonly state: ApplicationState;
  readonly entries: readonly LedgerEntry<'application'>[];
  /** Null once erased. */
  readonly applicant: ApplicantData | null;
  readonly statements: readonly CaseText[];
  readonly letters: readonly {
    readonly number: string;
    readonly title: string;
    readonly signedOn: string;
    readonly signedBy: string;
    readonly digest: string;
    readonly code: string;
    readonly kept: boolean;
  }[];
  readonly files: readonly (FileView & { readonly digest: string })[];
  readonly appeals: readonly {
    readonly number: string;
    readonly block: Parameters<typeof blockInWords>[0];
    readonly organ: string;
    readonly entries: readonly LedgerEntry<'appeal'>[];
  }[];
  /** What is kept sealed beside the entries (proofs, numbers of sendings, grounds), by its id; without what was erased. */
  readonly kept: ReadonlyMap<string, string>;
  /** Names of those who wrote entries, by account. */
  readonly names: ReadonlyMap<string, string>;
}

const erased = '保存期满，已经按规定删除';
const nothing = (what: string): CaseFileBlock => ({ kind: 'text', paragraphs: [`本件没有${what}。`] });

export function partsOf(contents: CaseContents): readonly CaseFilePart[] {
  return [
    { heading: '一、申请', blocks: applied(contents) },
    { heading: '二、收到和期限', blocks: received(contents) },
    { heading: '三、办理经过', blocks: [happened(contents)] },
    { heading: '四、检索记录', blocks: [searches(contents)] },
    { heading: '五、征求意见', blocks: [told(contents, consultations, '征求第三方或者其他机关意见')] },
    { heading: '六、信息处理费', blocks: [told(contents, fees, '收取信息处理费')] },
    { heading: '七、文书目录', blocks: [letters(contents)] },
    { heading: '八、送达', blocks: [deliveries(contents)] },
    { heading: '九、附件目录', blocks: [attachments(contents)] },
    { heading: '十、行政复议、行政诉讼', blocks: appeals(contents) },
  ];
}

function applied({ applicant, statements }: CaseContents): readonly CaseFileBlock[] {
  if (applicant === null) return [{ kind: 'text', paragraphs: [`申请人的信息和申请内容：${erased}。`] }];
  const { name, identity, contact, request } = applicant;
  const given = (value: string | null) => (value === null || value === '' ? '没有填写' : value);
  return [
    {
      kind: 'facts',
      facts: [
        ['姓名或者名称', name],
        [identityKinds[request.identityKind].name, given(identity)],
        ['联系电话', given(contact.telephone)],
        ['电子邮箱', given(contact.email)],
        ['通信地址', given(contact.address)],
        ['所需信息的内容', request.description],
        ['载体', carriers[request.carrier]],
        ['获取途径', routes[request.route]],
      ],
    },
    ...statements.map(
      ({ at, text }): CaseFileBlock => ({ kind: 'text', paragraphs: [`${minuteOf(at)}申请人补充：`, text] }),
    ),
  ];
}

function received({ state, entries }: CaseContents): readonly CaseFileBlock[] {
  const receipt = entries.find(({ event }) => event.type === 'received')?.event;
  const { channel, receivedOn, clock, assignedTo } = state;
  const facts: (readonly [string, string])[] = [
    ['编号', state.number ?? ''],
    ['来源', channel === null ? '' : channelNames[channel]],
    ['收到之日', receivedOn === null ? '没有确认' : inWords(receivedOn)],
    ['怎样确定', receipt?.type === 'received' ? receiptFacts[receipt.how] : '没有确认'],
    ['承办', assignedTo ?? '没有分派'],
  ];
  const steps = clock?.steps ?? [];
  if (steps.length === 0) return [{ kind: 'facts', facts }];
  return [
    { kind: 'facts', facts },
    { kind: 'text', paragraphs: ['答复期限怎样得出：'] },
    {
      kind: 'table',
      heads: ['起算日', '工作日', '到期日', '说明'],
      widths: [2, 1, 2, 6],
      rows: steps.map(({ from, workingDays, to, note }) => [from, String(workingDays), to ?? '待定', note]),
    },
  ];
}

function happened({ entries, names, kept }: CaseContents): CaseFileBlock {
  return {
    kind: 'table',
    heads: ['序号', '日期', '事项', '登记人和登记时间'],
    widths: [1, 2, 7, 4],
    rows: entries.map(({ event, sequence, writtenAt, actor }) => [
      String(sequence),
      event.on,
      sentenceOf(event, kept),
      `${actorName(names, actor)}，${minuteOf(writtenAt)}`,
    ]),
  };
}

function searches({ entries }: CaseContents): CaseFileBlock {
  const rows = entries.flatMap(({ event }) =>
    event.type === 'searched' ? [[event.on, event.where, event.by, event.terms, event.result]] : [],
  );
  if (rows.length === 0) return nothing('检索记录');
  return { kind: 'table', heads: ['日期', '检索范围', '检索人', '检索词', '结果'], widths: [2, 3, 2, 3, 4], rows };
}

const consultations = [
  'consultationSent',
  'consultationReceived',
  'opinionArrived',
  'consultationLapsed',
  'thirdPartyTold',
];
const fees = ['feeNoticeSent', 'feeNoticeReturned', 'feeNoticeReceived', 'paid', 'feeRefunded'];

/** The entries of some kinds, in sentences. */
function told(
  { entries }: CaseContents,
  kinds: readonly ApplicationEvent['type'][] | readonly string[],
  what: string,
): CaseFileBlock {
  const rows = entries.flatMap(({ event }) =>
    kinds.some((kind) => kind === event.type) ? [[event.on, sentenceOf(event)]] : [],
  );
  return rows.length === 0 ? nothing(what) : { kind: 'table', heads: ['日期', '事项'], widths: [2, 9], rows };
}

function letters({ letters: all }: CaseContents): CaseFileBlock {
  if (all.length === 0) return nothing('在本系统签发的文书');
  return {
    kind: 'table',
    heads: ['文号', '名称', '签发', '验证码和摘要（SHA-256）'],
    widths: [3, 3, 3, 6],
    rows: all.map(({ number, title, signedOn, signedBy, digest, code, kept }) => [
      number,
      kept ? title : `${title}（${erased}）`,
      `${signedBy}，${signedOn}`,
      `${code} ${inGroups(digest)}`,
    ]),
  };
}

function deliveries({ entries, kept }: CaseContents): CaseFileBlock {
  const rows = entries.flatMap(({ event }) =>
    event.type === 'delivered' ? [[event.on, deliveryWays[event.by], proofIn(event, kept)]] : [],
  );
  if (rows.length === 0) return nothing('送达记录');
  return { kind: 'table', heads: ['送达日', '方式', '凭证'], widths: [2, 2, 6], rows };
}

function proofIn({ text, proof }: { readonly text?: string; readonly proof?: string }, kept: CaseContents['kept']) {
  return text === undefined ? (proof ?? '系统记录') : (kept.get(text) ?? erased);
}

const fileStates = {
  received: '检查中',
  quarantined: '没有查毒',
  clean: '',
  refused: '查出病毒，已经删除',
  erased: '已经按规定删除',
} as const;

function attachments({ files }: CaseContents): CaseFileBlock {
  if (files.length === 0) return nothing('附件');
  return {
    kind: 'table',
    heads: ['名称', '类型和大小', '收到时间', '存储摘要（SHA-256）'],
    widths: [4, 3, 3, 5],
    rows: files.map(({ name, kindName, size, receivedAt, state, digest }) => [
      [name === '' ? '（名称已删除）' : name, fileStates[state]].filter((one) => one !== '').join('，'),
      `${kindName}，${sizeText(size)}`,
      minuteOf(receivedAt),
      inGroups(digest),
    ]),
  };
}

function appeals({ appeals: all, names }: CaseContents): readonly CaseFileBlock[] {
  if (all.length === 0) return [nothing('行政复议、行政诉讼')];
  return all.flatMap(({ number, block, organ, entries }): readonly CaseFileBlock[] => [
    { kind: 'text', paragraphs: [`${blockInWords(block)}，${number}，${organ}`] },
    {
      kind: 'table',
      heads: ['日期', '事项', '登记人和登记时间'],
      widths: [2, 7, 4],
      rows: entries.map(({ event, writtenAt, actor }) => [
        event.on,
        appealSentence(event, block),
        `${actorName(names, actor)}，${minuteOf(writtenAt)}`,
      ]),
    },
  ]);
}

/** Long digests break between groups. */
export function inGroups(digest: string): string {
  return digest.replace(/(.{8})(?=.)/g, '$1 ');
}
