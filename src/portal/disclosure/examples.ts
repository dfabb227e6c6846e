/** The platform's index with reports and without. */

import { emptyCatalogue, exampleCatalogue, exampleLines } from '../publication/examples.ts';
import { exampleItems } from '../report/list/examples.ts';
import type { DisclosureProps } from './view.tsx';

export const disclosureExamples: Readonly<Record<string, Omit<DisclosureProps, 'setting'>>> = {
  disclosure: {
    newest: exampleItems.slice(0, 5),
    reportCount: 6,
    agencyCount: 2,
    catalogue: exampleCatalogue,
    published: exampleLines,
  },
  'disclosure-empty': { newest: [], reportCount: 0, agencyCount: 0, catalogue: emptyCatalogue, published: [] },
};
