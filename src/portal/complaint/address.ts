/** Addresses of complaints. */

import { pagePath } from '#law/complaint/form';

export const complaintsHref = '/complaints';
export const receiptHref = `${complaintsHref}/receipt`;
export const complaintProgressHref = `${complaintsHref}/progress`;
export const complaintCaseHref = `${complaintsHref}/case`;

/** 找错 on a page: the form with its address filled in. */
export function errorHref(path: string): string {
  const page = pagePath(path);
  return `${complaintsHref}?about=page${page === '' ? '' : `&ref=${encodeURIComponent(page)}`}`;
}
