/** The routes of notices by e-mail: stopped or wanted again from the case's page, or by the link of a notice, also by a mail program's own button. */

import { z } from 'zod';
import { setMail } from '#work/notice/mail-stop';
import { noticeLink } from '#work/notice/notice-link';
import type { Office } from '#work/office';
import { mailStopPath } from '#work/outbox/letters';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { openedCase } from './case-cookie.ts';
import { caseHref } from './case-href.ts';
import { progressHref } from './look-up-view.tsx';
import { MailPage } from './mail-view.tsx';

/** A mail program sends `List-Unsubscribe=One-Click` (RFC 8058): no word of wanting is a stop. */
const mailBody = z.object({ wanted: z.enum(['0', '1']).default('0') });
const mailParams = z.object({ token: z.string().max(400) });

export function mailRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.post(`${caseHref}/mail`, { schema: { body: mailBody } }, async (request, reply) => {
    const open = openedCase(office, request);
    if (open === null) return reply.redirect(progressHref, 303);
    const wanted = request.body.wanted === '1';
    await setMail(office, open.caseId, wanted, request.ip);
    return reply.redirect(`${caseHref}?done=${wanted ? 'mailResumed' : 'mailStopped'}`, 303);
  });

  const address = `${mailStopPath}/:token`;
  portal.get(address, { schema: { params: mailParams } }, async (request, reply) => {
    const link = await noticeLink(office, request.params.token);
    if (link === null) return notice(request, reply, 404, noLink);
    const setting = { ...settingOf(request, site), path: progressHref };
    const { number, state } = link;
    return sendPrivatePage(request, reply, MailPage({ setting, number, state, action: request.url }));
  });
  portal.post(address, { schema: { params: mailParams, body: mailBody } }, async (request, reply) => {
    const link = await noticeLink(office, request.params.token);
    if (link === null) return notice(request, reply, 404, noLink);
    await setMail(office, link.caseId, request.body.wanted === '1', request.ip);
    return reply.redirect(request.url, 303);
  });
}

const noLink = '这个网址不是本站通知邮件中的，或者已经失效。请凭编号和查询码查询。';
