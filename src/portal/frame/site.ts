/** What a site says about itself: the values of the page tags (PLT-06) and of the footer (PLT-10). */

export interface SiteSettings {
  /** Standard name of the site (SiteName), and title of its home page. */
  readonly name: string;
  /** Domain without scheme (SiteDomain). */
  readonly domain: string;
  /** 网站标识码, ten digits, or the sentence that says why there is none (SiteIDCode may not be empty). */
  readonly identityCode: string;
  /** 主办单位 */
  readonly sponsor: string;
  /** 承办单位, where another unit runs the site. */
  readonly undertaker: string | null;
  readonly contact: SiteContact;
  /** ICP备案号; null where the site is not filed. */
  readonly icp: string | null;
  /** 公安机关备案号 and the address of its record; null where the site is not filed. */
  readonly police: { readonly number: string; readonly href: string } | null;
  /** Address of the site's 党政机关网站标识 record; null where none was issued. */
  readonly governmentMarkHref: string | null;
  /** Address of the 我为政府网站找错 entry; null where the site is not connected. */
  readonly reportErrorHref: string | null;
  /** Agency whose figures the home page shows. */
  readonly agencyCode: string;
  /** A mail server is named: the site can write to subscribers. */
  readonly mails: boolean;
  /** Seconds without a touch after which a machine of the hall wipes what was typed. */
  readonly kioskSeconds: number;
  /** Stands at the top of every page of a site that is not in real use; null on a real one. */
  readonly demonstration: string | null;
}

export interface SiteContact {
  readonly address: string;
  readonly telephone: string;
  readonly hours: string;
}

/** The demo's site. It invents no number: where a real site has one, it says that there is none. */
export const demoSite: SiteSettings = {
  name: '息县行政审批和政务信息管理局（演示）',
  domain: 'localhost',
  identityCode: '演示站点，无网站标识码',
  sponsor: '息县行政审批和政务信息管理局（演示）',
  undertaker: null,
  contact: {
    address: '演示站点，未填写地址',
    telephone: '演示站点，未填写电话',
    hours: '工作日 9:00 至 17:00（演示）',
  },
  icp: null,
  police: null,
  governmentMarkHref: null,
  reportErrorHref: null,
  agencyCode: 'xixian-spj',
  mails: true,
  kioskSeconds: 60,
  demonstration: '演示站点：用于展示程序功能，不是任何机关的官方网站，内容不具有官方效力。',
};

/** What the footer says in place of a number that the site does not have. */
export const notFiled = '演示站点，未备案';
