/** Addresses of complaints. */

import { pagePath } from '#law/complaint/form';

export const complaintsHref = '/complaints';
export const receiptHref = `${complaintsHref}/receipt`;
export const complaintProgressHref = `${complaintsHref}/progress`;
export const complaintCaseHref = `${complaintsHref}/case`;

/** 找错 on a page: the form with its address filled in, and the agency that the page's own address names. */
export function errorHref(path: string): string {
  const page = pagePath(path);
  const agency = /[?&]agency=([a-z0-9-]{1,64})(?:[&#]|$)/.exec(path)?.[1];
  if (page === '') return `${complaintsHref}?about=page`;
  const of = agency === undefined ? '' : `&agency=${agency}`;
  return `${complaintsHref}?about=page&ref=${encodeURIComponent(page)}${of}`;
}
