/** The routes of a matter that was opened at /progress: its page, its rating, and its news as they come. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Rating, ratings } from '#law/matter/events';
import { matterIdOf } from '#work/matter/key';
import { matterProgress } from '#work/matter/progress';
import { rateMatter } from '#work/matter/rate';
import { watchMatters } from '#work/matter/watch';
import type { Office } from '#work/office';
import type { FormError } from '../form/summary.tsx';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { openedCase } from '../progress/case-cookie.ts';
import { caseHref } from '../progress/case-href.ts';
import { progressHref } from '../progress/look-up-view.tsx';
import { sendPrivatePage } from '../send.ts';
import { liveHref, rateHref } from './address.ts';
import { MatterPage } from './view.tsx';

const body = z.object({ level: z.string().max(20).default('') });
const beatMs = 25_000;

export async function sendMatter(
  request: FastifyRequest,
  reply: FastifyReply,
  office: Office,
  site: SiteSettings,
  id: number,
  { typed, errors }: { readonly typed: string; readonly errors: readonly FormError[] },
): Promise<FastifyReply> {
  const progress = await matterProgress(office, id);
  if (progress === null) return reply.redirect(progressHref, 303);
  const page = MatterPage({ setting: settingOf(request, site), progress, typed, errors });
  return sendPrivatePage(request, reply, page, errors.length === 0 ? 200 : 422);
}

export function matterRoutes(portal: Portal, office: Office, site: SiteSettings): void {
  portal.post(rateHref, { schema: { body } }, async (request, reply) => {
    const id = openMatterOf(office, request);
    if (id === null) return reply.redirect(progressHref, 303);
    const { level: typed } = request.body;
    const level = levelOf(typed);
    if (level === null) {
      const errors = [{ field: 'level', message: '还没有选择。请选一项再提交。' }];
      return sendMatter(request, reply, office, site, id, { typed: '', errors });
    }
    const done = await rateMatter(office, id, level, request.ip);
    if (done.ok) return reply.redirect(caseHref, 303);
    const errors = done.refusals.map(({ message }) => ({ field: 'level', message }));
    return sendMatter(request, reply, office, site, id, { typed, errors });
  });
  liveRoute(portal, office);
}

/** `moved` whenever the matter moved: the page is read again then. */
function liveRoute(portal: Portal, office: Office): void {
  const watch = watchMatters(office);
  portal.addHook('preClose', () => watch.stop());
  portal.get(liveHref, { config: { standing: true } }, async (request, reply) => {
    const matter = openMatterOf(office, request);
    const { raw } = reply;
    const leave =
      matter === null
        ? null
        : watch.join({
            matter,
            from: request.ip,
            moved: () => raw.write('event: moved\ndata: 1\n\n'),
            over: () => raw.end(),
          });
    // An answer of 204 tells the browser not to ask again.
    if (leave === null) return reply.code(204).send();
    reply.hijack();
    reply
      .header('content-type', 'text/event-stream')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no');
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
    raw.write('retry: 10000\n\n');
    const beat = setInterval(() => raw.write(': beat\n\n'), beatMs);
    raw.once('close', () => {
      clearInterval(beat);
      leave();
    });
    return reply;
  });
}

function openMatterOf(office: Office, request: FastifyRequest): number | null {
  const open = openedCase(office, request);
  return open === null ? null : matterIdOf(open.caseId);
}

function levelOf(typed: string): Rating | null {
  return Object.hasOwn(ratings, typed) ? (Number(typed) as Rating) : null;
}
