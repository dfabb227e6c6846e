/** The messages that the program sends: a number and a link, and never what a case is about. */

import { type ApplicantNotice, applicantNotices } from '#law/applicant/notices';

/** What a message can be about: its subject line, and the sentence before the number. */
export const notices = {
  jobFailed: { subject: '后台任务多次失败', says: '一项后台任务连续失败，已经暂停，需要查看。任务' },
  postsQuarantined: { subject: '有通知没有发出', says: '有通知多次发送失败，已经搁置，需要查看。渠道' },
  backupOld: { subject: '备份已经过期', says: '最近一次成功的备份已经超过规定时间，请尽快查看。期限（小时）' },
  digest: { subject: '有没看的提醒', says: '您有还没有看的提醒' },
  clocksApart: { subject: '服务器时间不一致', says: '各服务器的时间相差过大，请校准。相差（毫秒）' },
} as const;
export type NoticeKind = keyof typeof notices;

export interface Notice {
  readonly notice: NoticeKind;
  /** Number of the case, name of the job …: what the reader looks for behind the link. */
  readonly number: string;
  /** Address below the site's origin, `/admin/operations`. */
  readonly path: string;
}

/** To the applicant of a case. */
export interface ApplicantLetter {
  readonly notice: ApplicantNotice;
  readonly number: string;
  /** The word of the link that stops further ones. */
  readonly stop: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** Where the reader says that no more of them are wanted. */
  readonly stopAt?: string;
}

export const progressPath = '/progress';
export const mailStopPath = `${progressPath}/mail`;

export function letterOf({ notice, number, path }: Notice, origin: string): Letter {
  const { subject, says } = notices[notice];
  return {
    subject: `【公开】${subject}（${number}）`,
    text: `您好：\n\n${says}：${number}\n详情请登录查看：${origin}${path}\n\n本邮件由系统自动发出，请勿回复。\n`,
  };
}

export function applicantLetterOf({ notice, number, stop }: ApplicantLetter, origin: string): Letter {
  const { subject, says } = applicantNotices[notice];
  const stopAt = `${origin}${mailStopPath}/${stop}`;
  const lines = [
    '您好：',
    '',
    `${says}。`,
    `编号：${number}`,
    `查看：${origin}${progressPath}`,
    '',
    '请凭登记回执上的编号和查询码查看。我们不会在邮件中索要查询码、身份证号码或者费用。',
    '本邮件由系统自动发出，请勿回复。不想再收到这件申请的通知：',
    stopAt,
  ];
  return { subject: `【政府信息公开】${subject}（${number}）`, text: `${lines.join('\n')}\n`, stopAt };
}
