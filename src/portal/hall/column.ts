/** The column that the hall's pages stand in. */

import type { Column } from '../frame/head.tsx';

export const hallColumn: Column = {
  name: '政务服务大厅',
  description: '政务服务大厅的组织机构、进驻部门、职责范围、规章制度、工作动态、业务流程、服务和投诉指南、统计数据。',
  keywords: '政务服务大厅,进驻部门,办事指南,业务流程,统计数据',
  type: '办事服务',
};
