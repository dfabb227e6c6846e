/** The routes of complaints: the form, its sending, the receipt, the box, the case. Sending twice makes one complaint. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { complaintFields, doorHinted, pagePath, type TypedComplaint } from '#law/complaint/form';
import { applicationAgencies } from '#work/application/agencies';
import { pageOwner } from '#work/complaint/page-owner';
import { answeredInPublic, complaintProgress, lookUpComplaint } from '#work/complaint/progress';
import { complain } from '#work/complaint/receive';
import type { Office } from '#work/office';
import { askForCase } from '#work/subscription/ask';
import type { FormError } from '../form/summary.tsx';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { askBody, askedHref } from '../subscription/address.ts';
import { complaintCaseHref, complaintProgressHref, complaintsHref, receiptHref } from './address.ts';
import { ComplaintCasePage, ComplaintLookUpPage, ComplaintReceiptPage } from './case-view.tsx';
import { forgetComplaint, keepComplaint, openedComplaint } from './cookie.ts';
import { ComplaintsPage, type DoorHint } from './view.tsx';

const text = z.string().max(400_000).default('');
const complainBody = z.object({
  key: z.uuid(),
  agency: z.string().max(64).default(''),
  kind: text,
  object: text,
  ref: text,
  text,
  name: text,
  contact: text,
  unpublished: z.string().max(3).optional(),
  sure: z.string().max(3).optional(),
});
const askedQuery = z.object({
  about: z.string().max(20).optional(),
  ref: z.string().max(400).optional(),
  agency: z.string().max(64).optional(),
});
const lookUpBody = z.object({ number: text, code: text });

const mostAnswers = 20;
const empty: TypedComplaint = { kind: 'complaint', object: '', ref: '', text: '', name: '', contact: '' };

interface Filled {
  readonly agency: string;
  readonly typed: TypedComplaint;
  readonly errors: readonly FormError[];
  readonly hint: DoorHint | null;
  readonly key: string;
}

export function complaintRoutes(portal: Portal, office: Office, site: SiteSettings, secure: boolean): void {
  const sendForm = async (request: FastifyRequest, reply: FastifyReply, filled: Filled) => {
    const agencies = await applicationAgencies(office, site.agencyCode);
    const answers = await answeredInPublic(office, mostAnswers);
    const setting = { ...settingOf(request, site), path: complaintsHref };
    const status = filled.errors.length > 0 || filled.hint !== null ? 422 : 200;
    return sendPrivatePage(request, reply, ComplaintsPage({ setting, agencies, answers, ...filled }), status);
  };

  portal.get(complaintsHref, { schema: { querystring: askedQuery } }, async (request, reply) => {
    const { about, ref = '', agency: named = null } = request.query;
    const typed = about === 'page' ? siteError(ref) : empty;
    // Whoever keeps the page mends it; one that nobody knows by name leaves the choice as it is.
    const owner = named ?? (await pageOwner(office, typed.ref));
    const agencies = await applicationAgencies(office, site.agencyCode);
    const agency = agencies.some(({ code }) => code === owner) && owner !== null ? owner : site.agencyCode;
    return sendForm(request, reply, { agency, typed, errors: [], hint: null, key: office.newId() });
  });

  portal.post(complaintsHref, { schema: { body: complainBody } }, async (request, reply) => {
    const { agency, key, sure } = request.body;
    const typed = typedOf(request.body);
    const again = (errors: readonly FormError[], hint: DoorHint | null = null) =>
      sendForm(request, reply, { agency, typed, errors, hint, key });
    const agencies = await applicationAgencies(office, site.agencyCode);
    if (!agencies.some(({ code }) => code === agency)) {
      return again([{ field: 'agency', message: '没有选择办理机关。请在列表中选择一个机关。' }]);
    }
    const hint = sure === undefined && typed.kind === 'complaint' ? doorHinted(typed.text) : null;
    if (hint !== null && typed.text.trim().length >= 10) return again([], hint);
    const done = await complain(office, { agency, typed, key, from: request.ip });
    if (!done.ok) return again(done.refusals.map(({ code, message }) => ({ field: code, message })));
    keepComplaint(office, reply, { caseId: done.value, receipt: true }, secure);
    return reply.redirect(receiptHref, 303);
  });

  followRoutes(portal, office, site, secure);
}

/** 找错 on a page: its address is filled in. */
function siteError(ref: string): TypedComplaint {
  return { ...empty, kind: 'siteError', object: 'page', ref: pagePath(ref) };
}

function typedOf(body: z.infer<typeof complainBody>): TypedComplaint {
  const words = Object.fromEntries(complaintFields.map((field) => [field, body[field]])) as unknown as TypedComplaint;
  return { ...words, unpublished: body.unpublished === 'yes' };
}

function followRoutes(portal: Portal, office: Office, site: SiteSettings, secure: boolean): void {
  portal.get(receiptHref, async (request, reply) => {
    const open = openedComplaint(office, request);
    const progress = open?.receipt === true ? await complaintProgress(office, open.caseId) : null;
    if (progress === null) return reply.redirect(complaintProgressHref, 303);
    return sendPrivatePage(request, reply, ComplaintReceiptPage({ setting: settingOf(request, site), progress }));
  });

  portal.get(complaintProgressHref, async (request, reply) => {
    const setting = settingOf(request, site);
    return sendPrivatePage(request, reply, ComplaintLookUpPage({ setting, number: '', errors: [] }));
  });

  portal.post(complaintProgressHref, { schema: { body: lookUpBody } }, async (request, reply) => {
    const [number, code] = [request.body.number.slice(0, 100), request.body.code.slice(0, 100)];
    const found = await lookUpComplaint(office, { number, code }, request.ip);
    if (!found.ok) {
      const errors = found.refusals.map((one) => ({ field: one.code, message: one.message }));
      const page = ComplaintLookUpPage({ setting: settingOf(request, site), number, errors });
      return sendPrivatePage(request, reply, page, 422);
    }
    keepComplaint(office, reply, { caseId: found.value, receipt: false }, secure);
    return reply.redirect(complaintCaseHref, 303);
  });

  portal.get(complaintCaseHref, async (request, reply) => {
    const open = openedComplaint(office, request);
    const progress = open === null ? null : await complaintProgress(office, open.caseId);
    if (progress === null) return reply.redirect(complaintProgressHref, 303);
    return sendPrivatePage(
      request,
      reply,
      ComplaintCasePage({ setting: settingOf(request, site), progress, errors: [] }),
    );
  });

  portal.post(`${complaintCaseHref}/subscription`, { schema: { body: askBody } }, async (request, reply) => {
    const open = openedComplaint(office, request);
    const progress = open === null ? null : await complaintProgress(office, open.caseId);
    if (open === null || progress === null) return reply.redirect(complaintProgressHref, 303);
    const about = { subject: 'complaint', caseId: open.caseId } as const;
    const done = await askForCase(office, about, { email: request.body.email, from: request.ip });
    if (done.ok) return reply.redirect(askedHref, 303);
    const errors = done.refusals.map(({ code, message }) => ({ field: code, message }));
    return sendPrivatePage(
      request,
      reply,
      ComplaintCasePage({ setting: settingOf(request, site), progress, errors }),
      422,
    );
  });

  portal.post(`${complaintCaseHref}/close`, async (_request, reply) => {
    forgetComplaint(reply);
    return reply.redirect(complaintProgressHref, 303);
  });
}
