/** The routes of following one's application: the box, the case, and what its applicant does there. */

import { z } from 'zod';
import { lookUp } from '#work/application/look-up';
import { correct, explain, withdraw } from '#work/application/own-acts';
import { progressOf } from '#work/application/progress';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { forgetCase, keepCase, openedCase } from './case-cookie.ts';
import { CasePage, caseHref } from './case-view.tsx';
import { LookUpPage, progressHref } from './look-up-view.tsx';

const text = z.string().max(400_000).default('');
const lookUpBody = z.object({ number: text, code: text });
const doneQuery = z.object({ done: z.enum(['correct', 'explain', 'withdraw']).optional() });

const doneWords = {
  correct: '补正已经收到，答复期限从下一个工作日起重新计算。',
  explain: '说明已经收到，审查后会在这里告知结果。',
  withdraw: '申请已经撤回，不再办理。',
} as const;

const nothingTyped = { correction: '', explanation: '', withdrawal: '' };

export function progressRoutes(portal: Portal, office: Office, site: SiteSettings, secure: boolean): void {
  portal.get(progressHref, async (request, reply) =>
    sendPrivatePage(request, reply, LookUpPage({ setting: settingOf(request, site), number: '', errors: [] })),
  );

  portal.post(progressHref, { schema: { body: lookUpBody } }, async (request, reply) => {
    const { number, code } = request.body;
    const found = await lookUp(office, { number: number.slice(0, 100), code: code.slice(0, 100) }, request.ip);
    if (!found.ok) {
      const errors = found.refusals.map((one) => ({ field: one.code, message: one.message }));
      const setting = settingOf(request, site);
      return sendPrivatePage(request, reply, LookUpPage({ setting, number: number.slice(0, 100), errors }), 422);
    }
    keepCase(office, reply, { caseId: found.value, receipt: false }, secure);
    return reply.redirect(caseHref, 303);
  });

  portal.get(caseHref, { schema: { querystring: doneQuery } }, async (request, reply) => {
    const open = openedCase(office, request);
    const progress = open === null ? null : await progressOf(office, open.caseId);
    if (progress === null) return reply.redirect(progressHref, 303);
    const done = request.query.done === undefined ? null : doneWords[request.query.done];
    const setting = settingOf(request, site);
    return sendPrivatePage(request, reply, CasePage({ setting, progress, typed: nothingTyped, errors: [], done }));
  });

  portal.post(`${caseHref}/close`, async (_request, reply) => {
    forgetCase(reply);
    return reply.redirect(progressHref, 303);
  });

  ownAct(portal, office, site, { act: 'correct', field: 'correction', run: correct });
  ownAct(portal, office, site, { act: 'explain', field: 'explanation', run: explain });
  ownAct(portal, office, site, { act: 'withdraw', field: 'withdrawal', run: withdraw });
}

interface OwnAct {
  readonly act: keyof typeof doneWords;
  readonly field: keyof typeof nothingTyped;
  readonly run: typeof correct;
}

function ownAct(portal: Portal, office: Office, site: SiteSettings, { act, field, run }: OwnAct): void {
  const body = z.object({ [field]: text });
  portal.post(`${caseHref}/${act}`, { schema: { body } }, async (request, reply) => {
    const open = openedCase(office, request);
    if (open === null) return reply.redirect(progressHref, 303);
    const typed = String((request.body as Record<string, unknown>)[field] ?? '');
    const done = await run(office, open.caseId, typed, request.ip);
    if (done.ok) return reply.redirect(`${caseHref}?done=${act}`, 303);
    const progress = await progressOf(office, open.caseId);
    if (progress === null) return reply.redirect(progressHref, 303);
    const errors = done.refusals.map(({ message }) => ({ field, message }));
    const setting = settingOf(request, site);
    const props = { setting, progress, typed: { ...nothingTyped, [field]: typed }, errors, done: null };
    return sendPrivatePage(request, reply, CasePage(props), 422);
  });
}
