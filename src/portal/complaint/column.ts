/** The column that complaints stand in. */

import type { Column } from '../frame/head.tsx';

export const complaintsColumn: Column = {
  name: '投诉、建议、找错',
  description: '对政务服务和信息公开工作提出投诉、建议，指出网站的错误，凭编号和查询码查询办理结果。',
  keywords: '投诉,建议,网站找错,有诉即办',
  type: '互动交流',
};
