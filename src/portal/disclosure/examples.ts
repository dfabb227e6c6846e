/** The platform's index with reports and without. */

import { exampleItems } from '../report/list/examples.ts';
import type { DisclosureProps } from './view.tsx';

export const disclosureExamples: Readonly<Record<string, Omit<DisclosureProps, 'setting'>>> = {
  disclosure: { newest: exampleItems.slice(0, 5), reportCount: 6, agencyCount: 2 },
  'disclosure-empty': { newest: [], reportCount: 0, agencyCount: 0 },
};
