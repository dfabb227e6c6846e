/** The column that publications stand in (PLT-03: 法定主动公开内容). */

import type { Column } from '../frame/head.tsx';

export const publicationsColumn: Column = {
  name: '法定主动公开内容',
  description: '依照《中华人民共和国政府信息公开条例》第二十条、第二十一条主动公开的政府信息。',
  keywords: '主动公开,政府信息公开,规范性文件,公开目录',
  type: '政策文件',
};
