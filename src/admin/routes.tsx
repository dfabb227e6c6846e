/** Which page stands at which address. Each is fetched when it is first opened. */

import { createBrowserRouter } from 'react-router';
import { BrokenPage } from './shell/broken-page.tsx';
import { Loading } from './shell/loading.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';

export const routes = createBrowserRouter(
  [
    {
      ErrorBoundary: BrokenPage,
      HydrateFallback: Loading,
      children: [
        {
          path: 'sign-in',
          lazy: async () => ({ Component: (await import('./account/sign-in-page.tsx')).SignInPage }),
        },
        {
          path: 'bootstrap',
          lazy: async () => ({ Component: (await import('./account/bootstrap-page.tsx')).BootstrapPage }),
        },
        {
          Component: Shell,
          children: [
            {
              ErrorBoundary: BrokenPage,
              children: [
                {
                  index: true,
                  lazy: async () => ({ Component: (await import('./shell/first-page.tsx')).FirstPage }),
                },
                {
                  path: 'work',
                  lazy: async () => ({ Component: (await import('./work/work-page.tsx')).WorkPage }),
                },
                {
                  path: 'work/month',
                  lazy: async () => ({ Component: (await import('./work/month-page.tsx')).MonthPage }),
                },
                {
                  path: 'applications',
                  lazy: async () => ({ Component: (await import('./application/list-page.tsx')).ApplicationsPage }),
                },
                {
                  path: 'comparison',
                  lazy: async () => ({ Component: (await import('./comparison/comparison-page.tsx')).ComparisonPage }),
                },
                {
                  path: 'comparison/:agency/:figure/:id',
                  lazy: async () => ({ Component: (await import('./comparison/case-page.tsx')).ComparedCasePage }),
                },
                {
                  path: 'comparison/:agency/:figure',
                  lazy: async () => ({ Component: (await import('./comparison/list-page.tsx')).ComparedListPage }),
                },
                {
                  path: 'assessments',
                  lazy: async () => ({ Component: (await import('./assessment/assessment-page.tsx')).AssessmentPage }),
                },
                {
                  path: 'sites',
                  lazy: async () => ({ Component: (await import('./inspection/sites-page.tsx')).SitesPage }),
                },
                {
                  path: 'channels',
                  lazy: async () => ({ Component: (await import('./channel/channels-page.tsx')).ChannelsPage }),
                },
                {
                  path: 'gazette',
                  lazy: async () => ({ Component: (await import('./gazette/gazette-page.tsx')).GazettePage }),
                },
                {
                  path: 'gazette/:id',
                  lazy: async () => ({ Component: (await import('./gazette/issue-page.tsx')).IssuePage }),
                },
                {
                  path: 'publications/sweep',
                  lazy: async () => ({ Component: (await import('./sweep/sweep-page.tsx')).SweepPage }),
                },
                {
                  path: 'links',
                  lazy: async () => ({ Component: (await import('./link/links-page.tsx')).LinksPage }),
                },
                {
                  path: 'statistics',
                  lazy: async () => ({ Component: (await import('./statistics/statistics-page.tsx')).StatisticsPage }),
                },
                {
                  path: 'statistics/:year/:figure',
                  lazy: async () => ({ Component: (await import('./statistics/figure-page.tsx')).FigurePage }),
                },
                {
                  path: 'appeals',
                  lazy: async () => ({ Component: (await import('./appeal/list-page.tsx')).AppealsPage }),
                },
                {
                  path: 'appeals/:id',
                  lazy: async () => ({ Component: (await import('./appeal/appeal-page.tsx')).AppealPage }),
                },
                {
                  path: 'publications',
                  lazy: async () => ({ Component: (await import('./publication/list-page.tsx')).PublicationsPage }),
                },
                {
                  path: 'publications/synonyms',
                  lazy: async () => ({
                    Component: (await import('./publication/synonyms-page.tsx')).SynonymsPage,
                  }),
                },
                {
                  path: 'publications/words',
                  lazy: async () => ({ Component: (await import('./publication/words-page.tsx')).WordsPage }),
                },
                {
                  path: 'publications/old-pages',
                  lazy: async () => ({
                    Component: (await import('./publication/old-pages-page.tsx')).OldPagesPage,
                  }),
                },
                {
                  path: 'publications/steps',
                  lazy: async () => ({ Component: (await import('./publication/steps-page.tsx')).StepsPage }),
                },
                {
                  path: 'publications/deputies',
                  lazy: async () => ({ Component: (await import('./publication/deputies-page.tsx')).DeputiesPage }),
                },
                {
                  path: 'publications/:id',
                  lazy: async () => ({
                    Component: (await import('./publication/publication-page.tsx')).PublicationPage,
                  }),
                },
                {
                  path: 'matters',
                  lazy: async () => ({ Component: (await import('./matter/list-page.tsx')).MattersPage }),
                },
                {
                  path: 'counter',
                  lazy: async () => ({ Component: (await import('./matter/counter-page.tsx')).CounterPage }),
                },
                {
                  path: 'matters/outside',
                  lazy: async () => ({ Component: (await import('./matter/outside-page.tsx')).MattersOutsidePage }),
                },
                {
                  path: 'matters/ratings',
                  lazy: async () => ({ Component: (await import('./matter/ratings-page.tsx')).RatingsPage }),
                },
                {
                  path: 'matters/bad-faith',
                  lazy: async () => ({ Component: (await import('./matter/bad-faith-page.tsx')).BadFaithPage }),
                },
                {
                  path: 'matters/:id',
                  lazy: async () => ({ Component: (await import('./matter/matter-page.tsx')).MatterPage }),
                },
                {
                  path: 'matters/:id/receipt',
                  lazy: async () => ({ Component: (await import('./matter/receipt-page.tsx')).MatterReceiptPage }),
                },
                {
                  path: 'complaints/import',
                  lazy: async () => ({ Component: (await import('./complaint/import-page.tsx')).ComplaintImportPage }),
                },
                {
                  path: 'complaints',
                  lazy: async () => ({ Component: (await import('./complaint/list-page.tsx')).ComplaintsPage }),
                },
                {
                  path: 'complaints/intake',
                  lazy: async () => ({
                    Component: (await import('./complaint/intake-page.tsx')).ComplaintIntakePage,
                  }),
                },
                {
                  path: 'complaints/figures',
                  lazy: async () => ({
                    Component: (await import('./complaint/figures-page.tsx')).ComplaintFiguresPage,
                  }),
                },
                {
                  path: 'complaints/:id',
                  lazy: async () => ({ Component: (await import('./complaint/complaint-page.tsx')).ComplaintPage }),
                },
                {
                  path: 'bundles',
                  lazy: async () => ({ Component: (await import('./bundle/list-page.tsx')).BundlesPage }),
                },
                {
                  path: 'bundles/:id',
                  lazy: async () => ({ Component: (await import('./bundle/bundle-page.tsx')).BundlePage }),
                },
                {
                  path: 'services/import',
                  lazy: async () => ({ Component: (await import('./service/import-page.tsx')).ServiceImportPage }),
                },
                {
                  path: 'services/handbooks',
                  lazy: async () => ({ Component: (await import('./service/handbooks-page.tsx')).HandbooksPage }),
                },
                {
                  path: 'services',
                  lazy: async () => ({ Component: (await import('./service/list-page.tsx')).ServicesPage }),
                },
                {
                  path: 'services/:id',
                  lazy: async () => ({ Component: (await import('./service/service-page.tsx')).ServicePage }),
                },
                {
                  path: 'documents',
                  lazy: async () => ({ Component: (await import('./document/register-page.tsx')).RegisterPage }),
                },
                {
                  path: 'documents/rounds/:id',
                  lazy: async () => ({ Component: (await import('./document/round-page.tsx')).RoundPage }),
                },
                {
                  path: 'documents/:id',
                  lazy: async () => ({ Component: (await import('./document/document-page.tsx')).DocumentPage }),
                },
                {
                  path: 'standard',
                  lazy: async () => ({ Component: (await import('./standard/standard-page.tsx')).StandardPage }),
                },
                {
                  path: 'columns/plan',
                  lazy: async () => ({ Component: (await import('./column/plan-page.tsx')).HallPlanPage }),
                },
                {
                  path: 'columns',
                  lazy: async () => ({ Component: (await import('./column/columns-page.tsx')).ColumnsPage }),
                },
                {
                  path: 'board',
                  lazy: async () => ({ Component: (await import('./dashboard/board-page.tsx')).BoardPage }),
                },
                {
                  path: 'inspection',
                  lazy: async () => ({ Component: (await import('./inspection/inspection-page.tsx')).InspectionPage }),
                },
                {
                  path: 'warnings/history',
                  lazy: async () => ({
                    Component: (await import('./warning/history-page.tsx')).WarningHistoryPage,
                  }),
                },
                {
                  path: 'warnings',
                  lazy: async () => ({ Component: (await import('./warning/warnings-page.tsx')).WarningsPage }),
                },
                {
                  path: 'plan',
                  lazy: async () => ({ Component: (await import('./plan/plan-page.tsx')).PlanPage }),
                },
                {
                  path: 'plan/meetings/:id',
                  lazy: async () => ({ Component: (await import('./plan/meeting-page.tsx')).MeetingPage }),
                },
                {
                  path: 'plan/:id',
                  lazy: async () => ({ Component: (await import('./plan/task-page.tsx')).TaskPage }),
                },
                {
                  path: 'deliveries',
                  lazy: async () => ({ Component: (await import('./delivery/list-page.tsx')).DeliveriesPage }),
                },
                {
                  path: 'letters/:letter',
                  lazy: async () => ({ Component: (await import('./letter/letter-page.tsx')).LetterPage }),
                },
                {
                  path: 'files/:file',
                  lazy: async () => ({ Component: (await import('./release/screening-page.tsx')).ScreeningPage }),
                },
                {
                  path: 'intake',
                  lazy: async () => ({ Component: (await import('./application/intake-page.tsx')).IntakePage }),
                },
                {
                  path: 'calendar',
                  lazy: async () => ({ Component: (await import('./calendar/calendar-page.tsx')).CalendarPage }),
                },
                {
                  path: 'reports',
                  lazy: async () => ({ Component: (await import('./report/own-report.tsx')).OwnReport }),
                },
                {
                  path: 'reports/:agency/:year',
                  lazy: async () => ({ Component: (await import('./report/report-page.tsx')).ReportPage }),
                },
                {
                  path: 'reports/:agency/:year/cells/:table/:row/:column',
                  lazy: async () => ({ Component: (await import('./report/cell-page.tsx')).CellPage }),
                },
                {
                  path: 'collections',
                  lazy: async () => ({
                    Component: (await import('./report/collect/own-collection.tsx')).OwnCollection,
                  }),
                },
                {
                  path: 'collections/:agency/:year',
                  lazy: async () => ({
                    Component: (await import('./report/collect/collection-page.tsx')).CollectionPage,
                  }),
                },
                {
                  path: 'collections/:agency/:year/reports/:child',
                  lazy: async () => ({ Component: (await import('./report/collect/child-page.tsx')).ChildPage }),
                },
                {
                  path: 'collections/:agency/:year/reports/:child/comparison',
                  lazy: async () => ({
                    Component: (await import('./report/collect/comparison-page.tsx')).ComparisonPage,
                  }),
                },
                {
                  path: 'collections/:agency/:year/comparison',
                  lazy: async () => ({
                    Component: (await import('./report/collect/comparison-page.tsx')).ComparisonPage,
                  }),
                },
                {
                  path: 'collections/:agency/:year/rollup',
                  lazy: async () => ({ Component: (await import('./report/collect/rollup-page.tsx')).RollupPage }),
                },
                {
                  path: 'collections/:agency/:year/rollup/cells/:table/:row',
                  lazy: async () => ({
                    Component: (await import('./report/collect/rollup-cell-page.tsx')).RollupCellPage,
                  }),
                },
                {
                  path: 'applications/:id',
                  lazy: async () => ({
                    Component: (await import('./application/application-page.tsx')).ApplicationPage,
                  }),
                },
                {
                  path: 'audit',
                  lazy: async () => ({ Component: (await import('./audit/audit-page.tsx')).AuditPage }),
                },
                {
                  path: 'me',
                  lazy: async () => ({ Component: (await import('./account/me-page.tsx')).MePage }),
                },
                {
                  path: 'accounts',
                  lazy: async () => ({ Component: (await import('./accounts/accounts-page.tsx')).AccountsPage }),
                },
                {
                  path: 'accounts/:id',
                  lazy: async () => ({ Component: (await import('./accounts/account-page.tsx')).AccountPage }),
                },
                {
                  path: 'security',
                  lazy: async () => ({ Component: (await import('./security/security-page.tsx')).SecurityPage }),
                },
                {
                  path: 'tokens',
                  lazy: async () => ({ Component: (await import('./tokens/tokens-page.tsx')).TokensPage }),
                },
                {
                  path: 'permissions',
                  lazy: async () => ({
                    Component: (await import('./permissions/permissions-page.tsx')).PermissionsPage,
                  }),
                },
                {
                  path: 'help',
                  lazy: async () => ({ Component: (await import('./help/help-page.tsx')).HelpPage }),
                },
                {
                  path: 'help/figures',
                  lazy: async () => ({ Component: (await import('./help/figures-page.tsx')).FiguresPage }),
                },
                {
                  path: 'operations',
                  lazy: async () => ({
                    Component: (await import('./operations/operations-page.tsx')).OperationsPage,
                  }),
                },
                { path: '*', Component: NotFoundPage },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
);
