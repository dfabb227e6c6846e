/** The site map with two agencies. */

import type { SitemapProps } from './view.tsx';

export const sitemapExamples: Readonly<Record<string, Omit<SitemapProps, 'setting'>>> = {
  sitemap: {
    agencies: [
      { code: 'shili-spj', name: '示例县行政审批和政务信息管理局（示例）' },
      { code: 'xixian-spj', name: '息县行政审批和政务信息管理局' },
    ],
  },
};
