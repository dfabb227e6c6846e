/** What was asked of the server is kept and asked again by one client; a session that ended leads back to signing in. */

import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { faultOf } from './fault.ts';

/** Keys of what is kept. The report's key is the beginning of all that a change to it makes stale. */
export const keys = {
  me: ['me'] as const,
  signIn: ['signIn'] as const,
  enrolment: ['signIn', 'enrolment'] as const,
  ownSessions: ['own', 'sessions'] as const,
  ownSecurity: ['own', 'security'] as const,
  unread: ['unread'] as const,
  notifications: ['notifications'] as const,
  agencies: ['agencies'] as const,
  report: (agency: string, year: string) => ['report', agency, year] as const,
  application: (id: string) => ['application', id] as const,
  content: (id: string) => ['application', id, 'content'] as const,
  colleagues: ['colleagues'] as const,
  likeness: (id: string) => ['application', id, 'likeness'] as const,
  searches: (id: string) => ['application', id, 'searches'] as const,
  merge: (id: string, into: string) => ['application', id, 'merge', into] as const,
  feeQuote: (id: string, pages: string) => ['application', id, 'fee', pages] as const,
  notes: (id: string) => ['application', id, 'notes'] as const,
  files: (subject: string, id: string) => ['files', subject, id] as const,
  letters: (id: string) => ['application', id, 'letters'] as const,
  slips: (id: string) => ['application', id, 'slips'] as const,
  letter: (letter: string) => ['letter', letter] as const,
  appeals: ['appeals'] as const,
  statistics: (year: string) => ['statistics', year] as const,
  appeal: (id: string) => ['appeals', 'one', id] as const,
  screening: (file: string) => ['screening', file] as const,
  filePages: (file: string) => ['screening', file, 'pages'] as const,
  letterFiles: (letter: string) => ['letter', letter, 'files'] as const,
  audit: ['audit'] as const,
  accounts: ['accounts'] as const,
  deeds: ['deeds'] as const,
  security: ['security'] as const,
  tokens: ['tokens'] as const,
  jobs: ['jobs'] as const,
  backups: ['backups'] as const,
  plan: ['plan'] as const,
  board: ['board'] as const,
  inspection: ['inspection'] as const,
  links: ['links'] as const,
  sites: ['sites'] as const,
  comparison: ['comparison'] as const,
  assessments: ['assessments'] as const,
  ownMail: ['own', 'mail'] as const,
  escalation: ['escalation'] as const,
  channels: ['channels'] as const,
  sweep: ['publication-sweep'] as const,
  gazette: ['gazette'] as const,
  handbooks: ['handbooks'] as const,
  laterDays: ['later-days'] as const,
  guideUpkeep: (id: string) => ['guide-upkeep', id] as const,
  guideKeepers: ['guide-keepers'] as const,
  badFaith: ['bad-faith'] as const,
  serviceImports: ['service-imports'] as const,
  serviceImport: (id: string) => ['service-imports', id] as const,
  warnings: ['warnings'] as const,
  matters: ['matters'] as const,
  matter: (id: number) => ['matters', 'one', id] as const,
  complaints: ['complaints'] as const,
  complaint: (id: string) => ['complaints', 'one', id] as const,
  columns: ['columns'] as const,
  hallPlan: ['hall-plan'] as const,
  documents: ['documents'] as const,
  standard: ['standard'] as const,
  bundles: ['bundles'] as const,
  bundle: (id: string) => ['bundles', 'one', id] as const,
  services: ['services'] as const,
  service: (id: string) => ['services', 'one', id] as const,
  publications: ['publications'] as const,
  presence: ['presence'] as const,
  publicationWords: ['publication-words'] as const,
  searchSynonyms: ['search-synonyms'] as const,
  publication: (id: string) => ['publications', 'one', id] as const,
};

/** Nobody is signed in any more: the pages learn it first, then all that was kept for the person goes. */
export async function forgetPerson(): Promise<void> {
  // An answer that is still on its way would bring the person back.
  await queries.cancelQueries({ queryKey: keys.me });
  queries.setQueryData(keys.me, null);
  // Other refusals may follow while the sign-in page asks its first question: taken away, that would wait for ever.
  const stays: readonly unknown[] = [keys.me[0], keys.signIn[0]];
  queries.removeQueries({ predicate: ({ queryKey }) => !stays.includes(queryKey[0]) });
}

function signedOut(error: unknown): void {
  if (faultOf(error).code === 'not-signed-in') void forgetPerson();
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signedOut }),
  mutationCache: new MutationCache({ onError: signedOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Only what may pass by itself is tried again: no answer, or a failure of the server.
      retry: (count, error) => count < 1 && (faultOf(error).status === 0 || faultOf(error).status >= 500),
    },
  },
});
