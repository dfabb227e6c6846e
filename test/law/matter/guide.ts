/** A small guide for cases of matters. */

import { day } from '#law/calendar/day';
import type { MatterGuide } from '#law/matter/guide';

export const guide: MatterGuide = {
  service: 'S1',
  name: '某事项',
  department: '某局',
  edition: 1,
  from: day('2024-01-01'),
  until: null,
  steps: [
    { key: 'accept', name: '受理', limit: null },
    { key: 'examine', name: '审查', limit: null },
  ],
  materials: [{ key: 'form', name: '申请书', required: true }],
  statutory: { count: 20, unit: 'workingDay' },
  promised: { count: 5, unit: 'workingDay' },
};
