/** The column that the search stands in (PLT-05). */

import type { Column } from '../frame/head.tsx';

export const searchColumn: Column = {
  name: '全站检索',
  description: '检索本站的公开信息、政策解读、办事指南和政府信息公开工作年度报告。',
  keywords: '检索,公开信息,政策解读,办事指南,年度报告',
  type: '信息检索',
};
