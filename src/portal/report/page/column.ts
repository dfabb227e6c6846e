/** The column that all pages of reports belong to, as the page tags name it (PLT-06). */

import type { Column } from '../../frame/head.tsx';

export const reportsColumn: Column = {
  name: '政府信息公开年报',
  description: '依法编制并向社会公布的政府信息公开工作年度报告，可在线阅读、核对和下载。',
  keywords: '政府信息公开,年度报告,年报,依申请公开,主动公开',
  type: '政府信息公开年报',
};
