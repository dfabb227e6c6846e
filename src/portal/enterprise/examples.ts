/** Examples of the page for enterprises: of every kind, and with nothing found. */

import { day } from '#law/calendar/day';
import type { EnterpriseProps } from './view.tsx';

const agency = { agency: 'shili-spj', agencyName: '示例县审批政务局', on: day('2026-11-02') };

export const enterpriseExamples: Readonly<Record<string, Omit<EnterpriseProps, 'setting'>>> = {
  'enterprise-lines': {
    ...{ kind: null, q: '', page: 1, pages: 1, total: 4 },
    counts: { policy: 1, interpretation: 1, service: 1, bundle: 1 },
    lines: [
      { kind: 'policy', id: 'a', title: '支持小微企业若干措施', ...agency },
      { kind: 'interpretation', id: 'b', title: '《支持小微企业若干措施》解读', ...agency },
      { kind: 'service', id: '0001', title: '食品经营许可', ...agency },
      { kind: 'bundle', id: 'c', title: '开办餐饮店', ...agency },
    ],
  },
  'enterprise-nothing': {
    ...{ kind: 'bundle', q: '<b>', page: 1, pages: 1, total: 0, lines: [] },
    counts: { policy: 0, interpretation: 0, service: 0, bundle: 0 },
  },
};
