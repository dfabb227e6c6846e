/** The Chinese words for what a case is and where it stands. */

import type { IntakeChannel } from '#law/application/events';
import { type State, states } from '#law/application/states';
import { inWords, parseDay } from '#law/calendar/day';
import { appealColumnLabels, applicantLabels, applicationForm } from '#law/report/form';
import { type AppealResult, type ApplicantType, appealResults } from '#law/report/report';

const channels: Readonly<Record<IntakeChannel, string>> = {
  counter: '当面提交',
  registeredMail: '挂号信、快递',
  ordinaryMail: '平常信函',
  fax: '传真',
  email: '电子邮件',
  web: '网站',
};

export function channelName(key: string): string {
  return Object.hasOwn(channels, key) ? channels[key as IntakeChannel] : key;
}

export function stateName(key: string): string {
  return Object.hasOwn(states, key) ? states[key as State].name : key;
}

export function applicantName(key: string): string {
  return Object.hasOwn(applicantLabels, key) ? applicantLabels[key as ApplicantType] : key;
}

/** The row of table three that an outcome is counted in, with its group. */
export function outcomeName(key: string): string {
  const row = applicationForm.find((form) => form.key === key);
  return row === undefined ? key : `${row.group ?? ''}${row.label}`;
}

/** Why a part is withheld (OUT-03): a ground of refusal, or that it is no government information. */
export function groundName(key: string): string {
  return key === 'notInformation' ? '不属于政府信息' : outcomeName(key);
}

/** 尚未审结 where there is no result yet. */
export function resultName(key: string | null): string {
  const result = appealResults.find((one): one is AppealResult => one === (key ?? 'pending'));
  return result === undefined ? (key ?? '') : appealColumnLabels[result];
}

/** 2025年3月1日（周六） */
export function dayInWords(text: string): string {
  const value = parseDay(text);
  return value === null ? text : inWords(value);
}
