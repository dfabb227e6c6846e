/** Where the pages of the hall's machines are. */

export const kioskHref = '/kiosk';
export const kioskServicesHref = `${kioskHref}/services`;
export const kioskProgressHref = `${kioskHref}/progress`;
export const kioskWindowsHref = `${kioskHref}/windows`;
export const kioskBundlesHref = `${kioskHref}/bundles`;
export const kioskPhoneHref = (way: string) => `${kioskHref}/phone/${way}`;

export function kioskListHref(by: { readonly theme?: string; readonly department?: string }, page = 1): string {
  const query = new URLSearchParams(by);
  if (page > 1) query.set('page', String(page));
  return `${kioskServicesHref}?${query.toString()}`;
}

export const kioskGuideHref = (code: string) => `${kioskServicesHref}/${encodeURIComponent(code)}`;

/** What is done on one's own phone, not on a machine of many: the address behind the code, and its name. */
export const onPhone = {
  apply: { name: '申请公开', href: '/xxgk/apply', about: '申请政府信息公开要填姓名和联系方式，请在自己的手机上填。' },
  complain: {
    name: '投诉建议',
    href: '/complaints',
    about: '投诉、建议、找错，请在自己的手机上写；也可以到总服务台当面说。',
  },
} as const;
export type OnPhone = keyof typeof onPhone;
