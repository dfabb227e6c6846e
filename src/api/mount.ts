/** Puts the API on a server: /api, /healthz, /readyz, and /admin beside them. */

import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Office } from '#work/office';
import { asPerson, atTheDoor, inRequest } from '#work/scope';
import { accountRoutes } from './account/accounts.ts';
import { apiTokenRoutes } from './account/api-tokens.ts';
import { bootstrapRoutes } from './account/bootstrap.ts';
import type { Line } from './account/cookie.ts';
import { meRoutes } from './account/me.ts';
import { ownFactorRoutes } from './account/own-factor.ts';
import { ownSessionRoutes } from './account/own-sessions.ts';
import { securityRoutes } from './account/security.ts';
import { sessionRoutes } from './account/session.ts';
import { requireSession, whoIfKnown } from './account/signed-in.ts';
import { mountAdmin } from './admin-shell.ts';
import { agencyRoutes } from './agencies.ts';
import { appealRoutes } from './appeal/appeals.ts';
import { applicationActRoutes } from './application/acts.ts';
import { caseFileRoutes } from './application/case-file.ts';
import { ledgerRoutes } from './application/ledger.ts';
import { likenessRoutes } from './application/likeness.ts';
import { registrationRoutes } from './application/registration.ts';
import { searchRoutes } from './application/searches.ts';
import { applicationRoutes } from './application/view.ts';
import { assessmentRoutes } from './assessment/assessments.ts';
import { auditRoutes } from './audit/audit.ts';
import { bundleRoutes } from './bundle/bundles.ts';
import { calendarRoutes } from './calendar/notices.ts';
import { columnRoutes } from './column/columns.ts';
import { comparisonRoutes } from './comparison/comparison.ts';
import { complaintRoutes } from './complaint/complaints.ts';
import { complaintImportRoutes } from './complaint/import.ts';
import { boardRoutes } from './dashboard/board.ts';
import { deliveryRoutes } from './desk/deliveries.ts';
import { deskRoutes } from './desk/desk.ts';
import { documentRoutes } from './document/documents.ts';
import { answerFailure, answerNowhere } from './failure.ts';
import { fileRoutes } from './file/files.ts';
import { gazetteRoutes } from './gazette/gazette.ts';
import { hallPlanRoutes } from './hall/plan.ts';
import { healthRoutes, type Ready } from './health.ts';
import { listedSiteRoutes } from './inspection/listed.ts';
import { inspectionRoutes } from './inspection/site.ts';
import { letterRoutes } from './letter/letters.ts';
import { letterSigningRoutes } from './letter/sign.ts';
import { linkRoutes } from './link/links.ts';
import { badFaithRoutes } from './matter/bad-faith.ts';
import { matterRoutes } from './matter/desk.ts';
import { matterEventRoutes } from './matter/events.ts';
import { mailWishRoutes } from './notification/mail-wish.ts';
import { notificationRoutes } from './notification/notifications.ts';
import { notificationStream } from './notification/stream.ts';
import { openDataRoutes } from './open-data/open-data.ts';
import { describeRoutes, openapiRoute } from './openapi.ts';
import { backupRoutes } from './operation/backups.ts';
import { jobRoutes } from './operation/jobs.ts';
import { planRoutes } from './plan/plan.ts';
import { refusedByRate } from './problem.ts';
import { broadcastRoutes } from './publication/broadcasts.ts';
import { channelRoutes } from './publication/channels.ts';
import { publicationImportRoutes } from './publication/import.ts';
import { oldPageRoutes } from './publication/old-pages.ts';
import { posterRoutes } from './publication/poster.ts';
import { publicationRoutes } from './publication/publications.ts';
import { sweepRoutes } from './publication/sweep.ts';
import { redactionRoutes } from './release/redaction.ts';
import { releaseRoutes } from './release/screening.ts';
import { reportActRoutes } from './report/acts.ts';
import { cellRoutes } from './report/cell.ts';
import { collectedFileRoutes } from './report/collect/files.ts';
import { rollupRoutes } from './report/collect/rollup.ts';
import { collectionRoutes } from './report/collect/table.ts';
import { figuresFileRoutes } from './report/figures-file.ts';
import { reportViewRoutes } from './report/view.ts';
import type { Api } from './routes.ts';
import { requireOwnHeader } from './same-site.ts';
import { handbookRoutes } from './service/handbooks.ts';
import { serviceRoutes } from './service/services.ts';
import { serviceTableRoutes } from './service/tables.ts';
import { upkeepRoutes } from './service/upkeep.ts';
import { slipRoutes } from './slip/slips.ts';
import { standardRoutes } from './standard/standard.ts';
import { statisticsRoutes } from './statistics/year.ts';
import { warningRoutes } from './warning/warnings.ts';

export interface ApiOptions {
  /** Asked by /readyz: whether the database answers, and whether its migrations are complete. */
  readonly ready: Ready;
  /** Where the build has put the back office. */
  readonly adminFolder: string;
  /** The server is reached over https only, which may end at a proxy before it. */
  readonly secure: boolean;
  /** Scheme, host and port under which people reach the site: what codes on papers lead to. */
  readonly origin: string;
}

/**
 * Mounts every route of the API in a scope of its own: hooks, parsers and error answers of other doors do not reach it.
 * The pages of the back office, its first caller, are served beside it.
 */
export async function mountApi(app: FastifyInstance, office: Office, options: ApiOptions): Promise<void> {
  await mountAdmin(app, options.adminFolder);
  await app.register(async (scope) => {
    const api = scope.withTypeProvider<ZodTypeProvider>();
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    api.setErrorHandler(answerFailure);
    onlyJson(api);
    await describeRoutes(api);
    privateAnswers(api);
    healthRoutes(api, options.ready);
    await api.register(async (inner) => apiRoutes(inner.withTypeProvider<ZodTypeProvider>(), office, options), {
      prefix: '/api',
    });
  });
}

async function apiRoutes(api: Api, office: Office, line: Line & Pick<ApiOptions, 'origin'>): Promise<void> {
  if (!api.hasRequestDecorator('cookies')) await api.register(cookie);
  await api.register(rateLimit, { global: false, errorResponseBuilder: refusedByRate });
  api.addHook('onRequest', requireOwnHeader);
  scopeOfRequests(api, office);
  api.setNotFoundHandler(answerNowhere);
  openapiRoute(api);
  sessionRoutes(api, office, line);
  bootstrapRoutes(api, office, line);
  openDataRoutes(api, office, line.origin);
  await api.register(async (inner) => {
    inner.addHook('onRequest', requireSession(office, line));
    const signedIn = inner.withTypeProvider<ZodTypeProvider>();
    meRoutes(signedIn, office);
    accountRoutes(signedIn, office);
    ownSessionRoutes(signedIn, office);
    securityRoutes(signedIn, office);
    apiTokenRoutes(signedIn, office);
    ownFactorRoutes(signedIn, office);
    agencyRoutes(signedIn, office);
    reportViewRoutes(signedIn, office);
    cellRoutes(signedIn, office);
    reportActRoutes(signedIn, office);
    collectionRoutes(signedIn, office);
    rollupRoutes(signedIn, office);
    await collectedFileRoutes(signedIn, office);
    await figuresFileRoutes(signedIn, office);
    applicationRoutes(signedIn, office);
    jobRoutes(signedIn, office);
    backupRoutes(signedIn, office);
    applicationActRoutes(signedIn, office);
    searchRoutes(signedIn, office);
    registrationRoutes(signedIn, office);
    likenessRoutes(signedIn, office);
    appealRoutes(signedIn, office);
    publicationRoutes(signedIn, office);
    complaintRoutes(signedIn, office);
    columnRoutes(signedIn, office);
    documentRoutes(signedIn, office);
    planRoutes(signedIn, office);
    matterEventRoutes(signedIn, office);
    warningRoutes(signedIn, office);
    serviceRoutes(signedIn, office);
    bundleRoutes(signedIn, office);
    boardRoutes(signedIn, office);
    inspectionRoutes(signedIn, office);
    listedSiteRoutes(signedIn, office);
    assessmentRoutes(signedIn, office);
    comparisonRoutes(signedIn, office);
    mailWishRoutes(signedIn, office);
    channelRoutes(signedIn, office);
    broadcastRoutes(signedIn, office);
    gazetteRoutes(signedIn, office);
    posterRoutes(signedIn, office, line.origin);
    sweepRoutes(signedIn, office);
    linkRoutes(signedIn, office);
    handbookRoutes(signedIn, office);
    upkeepRoutes(signedIn, office);
    badFaithRoutes(signedIn, office);
    hallPlanRoutes(signedIn, office);
    await serviceTableRoutes(signedIn, office);
    await complaintImportRoutes(signedIn, office);
    await publicationImportRoutes(signedIn, office);
    await oldPageRoutes(signedIn, office);
    await standardRoutes(signedIn, office);
    matterRoutes(signedIn, office);
    statisticsRoutes(signedIn, office);
    ledgerRoutes(signedIn, office);
    caseFileRoutes(signedIn, office);
    deliveryRoutes(signedIn, office);
    letterRoutes(signedIn, office);
    slipRoutes(signedIn, office);
    letterSigningRoutes(signedIn, office, line.origin);
    releaseRoutes(signedIn, office);
    redactionRoutes(signedIn, office);
    calendarRoutes(signedIn, office);
    auditRoutes(signedIn, office);
    deskRoutes(signedIn, office);
    notificationRoutes(signedIn, office);
    notificationStream(signedIn, office, line);
    await fileRoutes(signedIn, office);
  });
}

/**
 * Until it is known who asks, a request is at the door; then it is served in that person's scope. Set again once the body is
 * read: what comes from the socket brings no scope along.
 */
function scopeOfRequests(api: Api, office: Office): void {
  api.addHook('onRequest', (request, _reply, done) => inRequest(request.id, () => atTheDoor(done)));
  api.addHook('preValidation', (request, _reply, done) => {
    const who = whoIfKnown(request);
    inRequest(request.id, () => {
      if (who === null) return atTheDoor(done);
      return asPerson(office, who, done).catch(done);
    });
  });
}

/** One way to read a body; keys that could reach a prototype are an error, not dropped. */
function onlyJson(api: Api): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, api.getDefaultJsonParser('error', 'error'));
}

/** Answers are for one person and one moment, and are data: nothing may be kept, framed or run (AS-02, AS-15). */
function privateAnswers(api: Api): void {
  api.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
}
