/** Home with a year of figures, and before anything was published. */

import { exampleLines } from '../publication/examples.ts';
import { exampleView } from '../report/example/example-report.ts';
import { exampleItems } from '../report/list/examples.ts';
import type { HomeProps } from './view.tsx';

export const homeExamples: Readonly<Record<string, Omit<HomeProps, 'setting'>>> = {
  home: { view: exampleView(2024), newest: exampleItems.slice(0, 5), published: exampleLines },
  'home-empty': { view: null, newest: [], published: [] },
};
