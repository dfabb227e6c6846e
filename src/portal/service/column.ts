/** The column that services stand in. */

import type { Column } from '../frame/head.tsx';

export const servicesColumn: Column = {
  name: '办事服务',
  description: '政务服务事项和办事指南：受理条件、申请材料、办理流程、时限、收费、地点和电话。',
  keywords: '政务服务,办事指南,申请材料,办理流程',
  type: '办事服务',
};
