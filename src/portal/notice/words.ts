/** What an error page says: what happened, and what to do. */

export interface NoticeWords {
  readonly title: string;
  /** Stable word for programs (RFC 9457 problem documents). */
  readonly code: string;
  readonly what: string;
  readonly todo: string;
}

export type NoticeStatus = 400 | 404 | 405 | 413 | 429 | 500 | 503;

const noticeWords: Readonly<Record<NoticeStatus, NoticeWords>> = {
  400: {
    title: '网址写得不对',
    code: 'address-invalid',
    what: '网址中的年份、版本或者其他部分不是程序能识别的写法。',
    todo: '请检查网址，年份应为四位数字，例如 2024；也可以从年度报告目录重新进入。',
  },
  404: {
    title: '没有找到这个页面',
    code: 'not-found',
    what: '网址可能写错了，也可能这项内容还没有公布。',
    todo: '请检查网址，或者从首页、年度报告目录重新进入。',
  },
  405: {
    title: '这个页面只能查看',
    code: 'method-not-allowed',
    what: '您的程序试图向这个网址提交内容，但它只供查看和下载。',
    todo: '请用浏览器直接打开这个网址，或者从首页进入。',
  },
  413: {
    title: '提交的内容太长',
    code: 'form-too-large',
    what: '这次提交的内容超过了本站一次能收下的长度，没有收下。',
    todo: '请在浏览器中按“后退”回到刚才的页面，填写的内容还在；请缩短后再提交，详细的材料可以作为附件上传。申请表的草稿也还在这个浏览器中，证件号码除外。',
  },
  429: {
    title: '访问太频繁',
    code: 'too-many-requests',
    what: '短时间内从您的网络发来的访问太多，网站暂停了答复。',
    todo: '请过一分钟再打开这个页面。需要大量数据时，请使用年度报告页面上的数据文件。',
  },
  500: {
    title: '这一页暂时没能打开',
    code: 'internal-error',
    what: '程序在准备这一页时出了差错，已经记录下来，您不需要做什么。',
    todo: '请过几分钟再试。如果一直打不开，请通过页脚的联系方式告诉我们，并说明您打开的网址。',
  },
  503: {
    title: '网站正忙，请稍候',
    code: 'busy',
    what: '现在暂时读不到数据，可能是访问的人太多，也可能是程序正在重新启动。',
    todo: '请过一两分钟再刷新这个页面，已经公布的内容不会丢失。',
  },
};

/** Of a form rather than an address: it does not fit, is badly encoded, or comes from another site. */
const unreadForm: NoticeWords = {
  title: '提交的内容没有读懂',
  code: 'form-unread',
  what: '这次提交的内容不完整、编码不对，或者不是从本站的页面提交的，没有收下。',
  todo: '请在浏览器中按“后退”回到刚才的页面，填写的内容还在；请刷新页面后核对，再提交一次。申请表的草稿也还在这个浏览器中，证件号码除外。',
};

export function wordsFor(status: NoticeStatus, posted: boolean): NoticeWords {
  return status === 400 && posted ? unreadForm : noticeWords[status];
}
