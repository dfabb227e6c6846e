/** The one place that turns refusals and failures into HTTP: status, code and a Chinese sentence (RFC 9457). */

import type { FastifyReply } from 'fastify';
import { type Problem, problem, problemMediaType } from '#contract/problem';
import type { Decided, Refusal } from '#law/ruling';

/** Every code that the law or an act refuses with, and what HTTP calls it. A test compares it with their sources. */
export const refusalStatus: Readonly<Record<string, number>> = {
  'sign-in-wrong': 401,
  'sign-in-locked': 423,
  'sign-in-address': 429,
  'sign-in-busy': 429,
  'sign-in-over': 401,
  'code-wrong': 401,
  'code-locked': 423,
  'stage-wrong': 409,
  'account-disabled': 403,
  'account-expired': 403,
  'account-unused': 403,
  'session-missing': 404,
  'bootstrap-void': 410,
  'bootstrap-agency': 422,
  'agency-taken': 409,
  'login-same': 409,
  'login-taken': 409,
  'present-code-wrong': 422,
  'new-code-wrong': 422,
  'own-locked': 423,
  'renewal-void': 410,
  'password-wrong': 422,
  'password-short': 422,
  'password-long': 422,
  'password-composition': 422,
  'password-breached': 422,
  'password-guessable': 422,
  'password-reused': 422,
  roleMissing: 403,
  otherAgency: 403,
  samePerson: 403,
  administratorsApart: 409,
  ownAccount: 409,
  lastAdministrator: 409,
  'account-missing': 404,
  'expiry-past': 422,
  tokenScope: 403,
  'token-not-here': 403,
  'token-missing': 404,
  'token-too-many': 409,
  'token-empty': 422,
  'token-never': 422,
  'token-beyond': 422,
  'token-expiry': 422,
  'setting-range': 422,
  'setting-administrators': 422,
  'application-missing': 404,
  'assignee-unfit': 422,
  'answerer-unfit': 422,
  'search-not-yours': 403,
  'fee-ordinal': 422,
  'fee-not-received': 409,
  'receipt-not-yet': 409,
  'split-texts': 422,
  'split-erased': 410,
  'identity-number': 422,
  'applicant-erased': 410,
  'reveal-too-many': 429,
  'appeal-missing': 404,
  'appeal-not-this': 422,
  'report-missing': 404,
  'letter-missing': 404,
  'letter-erased': 410,
  'letter-signed': 409,
  'letter-in-review': 409,
  'letter-outdated': 409,
  'letter-not-yet': 409,
  'letter-reply-exists': 409,
  'letter-signer-drafted': 403,
  'letter-reviewer-drafted': 403,
  'letter-not-reviewed': 409,
  'letter-unlike-decision': 409,
  'letter-draft-open': 409,
  'letter-not-set': 503,
  'agency-unknown': 404,
  'collection-missing': 404,
  'collection-cell': 404,
  'collection-too-few': 409,
  'collection-empty': 409,
  'collection-unwritten': 409,
  'collection-members-missing': 422,
  'collection-no-members': 404,
  'collection-not-below': 404,
  'collection-file': 404,
  'collection-not-returned': 404,
  'collection-nothing': 409,
  'collection-returned': 409,
  'collection-accepted': 409,
  'collection-same': 409,
  'collection-stands': 409,
  'collection-errors': 422,
  'collection-note': 422,
  'collection-mend-by': 422,
  'collection-due': 422,
  'collection-whose': 422,
  'collection-year': 422,
  'case-changed': 409,
  'publication-missing': 404,
  'publication-gate': 422,
  'expressions-unsound': 422,
  'publication-unchanged': 409,
  'publication-withdrawn': 409,
  'warning-missing': 404,
  'warning-settled': 409,
  'warning-threshold': 422,
  'task-missing': 404,
  'meeting-missing': 404,
  'plan-state': 409,
  'plan-own': 403,
  'plan-evidence': 409,
  'plan-text': 422,
  'plan-personal': 422,
  'plan-source': 422,
  'plan-ref': 422,
  'plan-due': 422,
  'plan-person': 422,
  'complaint-missing': 404,
  'complaint-state': 409,
  'complaint-extended': 409,
  'complaint-telling': 422,
  'complaint-text': 422,
  'complaint-public': 422,
  'complaint-personal': 422,
  'complaint-merge': 422,
  'complaint-owner': 422,
  'complaint-clock': 422,
  'complainant-erased': 410,
  'draft-changed': 409,
  'paste-unread': 422,
  'not-in-review': 409,
  'step-out-of-order': 409,
  'text-changed': 409,
  'same-reviewer': 403,
  'drafter-reviews': 403,
  'return-reason-missing': 422,
  'marks-missing': 409,
  'edition-note-missing': 422,
  'not-published': 409,
  'withdraw-reason-missing': 422,
  'links-unsound': 422,
  'year-not-over': 409,
  'report-inconsistent': 409,
  'report-unreviewed': 409,
  'column-missing': 404,
  'column-owner': 422,
  'column-window': 422,
  'column-fed': 409,
  'column-unpublished': 409,
  'column-placed': 409,
  'column-full': 409,
  'column-not-placed': 409,
  'column-empty': 409,
  'column-news': 409,
  'report-changed': 409,
  'opinion-missing': 422,
  'job-missing': 404,
  'notification-missing': 404,
  'audit-too-many': 422,
  'note-missing': 422,
  'key-reused': 422,
  'figure-not-count': 422,
  'figure-without-source': 422,
  'figure-file-missing': 422,
  'text-empty': 422,
  'owner-missing': 404,
  'file-missing': 404,
  'file-too-large': 413,
  'file-case-over': 409,
  'file-too-many': 409,
  'file-refused': 422,
  'file-kind-mismatch': 422,
  'file-kind-not-here': 422,
  'file-infected': 422,
  'file-not-ready': 409,
  'file-quarantined': 409,
  'file-public': 409,
  'upload-key-reused': 409,
  'file-released': 409,
  'redact-kind': 422,
  'redact-refused': 422,
  'release-not-clean': 409,
  'release-unscreened': 409,
  'release-personal-data': 409,
  'release-other-case': 422,
  'waiver-needless': 409,
  'waiver-own-draft': 403,
  'waiver-article': 422,
  'waiver-reason': 422,
  'file-erased': 410,
  'file-damaged': 500,
};
/** A refusal that nobody has placed yet: understood, and can not be done. */
const otherRefusal = 422;

const titles: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '未登录',
  403: '不允许',
  404: '没有找到',
  405: '不支持的操作',
  409: '现在不能办',
  410: '已经失效',
  413: '内容过大',
  415: '格式不支持',
  416: '超出范围',
  422: '不能办理',
  423: '账号已锁定',
  429: '操作过于频繁',
  500: '没有办成',
  503: '暂时不能服务',
};

/** Thrown by a route to answer with a problem. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(status: number, code: string, detail: string, more: Pick<Problem, 'refusals' | 'fields'> = {}) {
    super(code);
    this.problem = { type: 'about:blank', title: titles[status] ?? '没有办成', status, code, detail, ...more };
  }
}

/** The refusals as one problem: the status and the code of the first, the sentences of all. */
export function refusalProblem(refusals: readonly Refusal[]): ApiProblem {
  const [first] = refusals;
  const code = first?.code ?? 'refused';
  const detail = refusals.map((refusal) => refusal.message).join('\n');
  const fields = refusals.flatMap(({ field, message }) => (field === undefined ? [] : [{ field, message }]));
  return new ApiProblem(refusalStatus[code] ?? otherRefusal, code, detail, {
    refusals: refusals.map(({ code, rule, article, message }) => ({ code, rule, article, message })),
    ...(fields.length === 0 ? {} : { fields }),
  });
}

/** The value that was decided; a refusal is thrown as its problem. */
export function settled<T>(decided: Decided<T>): T {
  if (!decided.ok) throw refusalProblem(decided.refusals);
  return decided.value;
}

export function sendProblem(reply: FastifyReply, { problem }: ApiProblem): FastifyReply {
  return reply.code(problem.status).type(problemMediaType).send(problem);
}

/** What too many attempts are answered with. */
export function refusedByRate(): ApiProblem {
  return new ApiProblem(429, 'too-many-requests', '操作过于频繁。请稍等一分钟再试。');
}

/** Responses of every documented route beside its own. */
export const problemResponses = {
  '4xx': { description: 'Refused, and why', content: { [problemMediaType]: { schema: problem } } },
  '5xx': { description: 'Failed', content: { [problemMediaType]: { schema: problem } } },
} as const;
