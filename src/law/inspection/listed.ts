/** Which addresses may be put on the list of sites that an agency looks after. */

import { whyNotReached } from '../link/addresses.ts';
import { pagePorts } from '../link/outcomes.ts';
import { allowed, type Decided, type Refusal, refused } from '../ruling.ts';

/** More are looked at by whoever runs them [convention]. */
export const mostListed = 300;

export interface ListedWish {
  readonly name: string;
  readonly address: string;
}

export function decideListed(
  { name, address }: ListedWish,
  standing: readonly { readonly address: string }[],
): Decided<ListedWish> {
  const clean = { name: name.trim(), address: address.trim().replace(/\/+$/, '') };
  const faults = [
    ...(clean.name === '' || clean.name.length > 60
      ? [refusal('site-name', 'name', '请填写网站名称，不超过60字。')]
      : []),
    ...(/^https?:\/\/[^\s/@?#]+\.[^\s/@?#]+(\/[^\s?#]*)?$/i.test(clean.address) && clean.address.length <= 300
      ? []
      : [
          refusal(
            'site-address',
            'address',
            '网站地址应以 http:// 或者 https:// 开头，写到首页为止，例如 https://www.example.gov.cn。',
          ),
        ]),
    ...hostFaults(clean.address),
    ...(standing.some((one) => one.address.toLowerCase() === clean.address.toLowerCase())
      ? [refusal('site-listed', 'address', '这个网站已经在名单上。')]
      : []),
    ...(standing.length >= mostListed
      ? [refusal('site-many', 'address', `名单上已有${mostListed}个网站，请先移出不再检查的。`)]
      : []),
  ];
  return faults.length === 0 ? allowed(clean) : refused(...faults);
}

/** What the program would refuse to open later is said at once; a name is judged when it is looked up. */
function hostFaults(address: string): readonly Refusal[] {
  const [, host = '', port] = /^https?:\/\/([^/:?#]+|\[[^\]]*\])(?::(\d+))?(?=\/|$)/i.exec(address) ?? [];
  const numeric = /^[\d.]+$/.test(host) ? host : host.startsWith('[') ? host.slice(1, -1) : null;
  const why = numeric === null ? null : whyNotReached(numeric);
  return [
    ...(why === null
      ? []
      : [refusal('site-address', 'address', `${host}是${why}，程序不访问。请填写公众打开的网址。`)]),
    ...(port === undefined || pagePorts.includes(Number(port))
      ? []
      : [refusal('site-address', 'address', `端口${port}不是网页的端口，程序不访问。请填写公众打开的网址。`)]),
  ];
}

const refusal = (code: string, field: string, message: string): Refusal => ({
  ...{ code, field, message },
  rule: 'PLT-61',
  article: '政府网站与政务新媒体检查指标',
});
