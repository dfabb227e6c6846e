/** A bundle before anything is written. */

import type { BundleContent } from './question.ts';

export const newBundle = (name: string): BundleContent => ({
  name,
  group: 'entering',
  audiences: [],
  lead: '',
  partners: [],
  summary: '',
  members: [],
  form: { name: '', fields: [], replaces: [] },
  sames: [],
  promised: { n: 5, unit: 'workingDay' },
  visits: 1,
  place: '',
  hours: '',
  telephone: '',
});
