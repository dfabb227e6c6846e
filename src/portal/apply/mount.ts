/** The routes of applying: the form, its sending, the receipt. Sending twice, reloading and going back make one application. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TypedForm } from '#law/applicant/apply-form';
import { applicationAgencies } from '#work/application/agencies';
import { apply } from '#work/application/apply';
import { receiptOf } from '#work/application/receipt';
import { receiptPdf } from '#work/application/receipt-pdf';
import { type Hints, hintsFor } from '#work/hint/hints';
import type { Office } from '#work/office';
import type { FormError } from '../form/summary.tsx';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import { isTerminal } from '../frame/terminal.ts';
import type { Portal } from '../portal.ts';
import { keepCase, openedCase } from '../progress/case-cookie.ts';
import { sendPrivatePage, sendPrivatePdf } from '../send.ts';
import { applyBody, emptyForm, typedOf } from './form-data.ts';
import { forgetFormKey, formKey } from './form-key.ts';
import { hintRoutes } from './hints-mount.ts';
import { ReceiptPage } from './receipt-view.tsx';
import { ApplyPage, applyHref } from './view.tsx';
import { privacyNotice } from './words.ts';

interface Filled {
  readonly agency: string;
  readonly typed: TypedForm;
  readonly errors: readonly FormError[];
  readonly key: string;
  readonly hints: Hints | null;
  readonly fresh?: boolean;
}

/** Answers with the form as it is filled in. */
export type SendForm = (request: FastifyRequest, reply: FastifyReply, filled: Filled) => Promise<FastifyReply>;

export async function applyRoutes(portal: Portal, office: Office, site: SiteSettings, secure: boolean): Promise<void> {
  const sendForm: SendForm = async (request, reply, { fresh = false, ...filled }) => {
    const agencies = await applicationAgencies(office, site.agencyCode);
    const setting = { ...settingOf(request, site), path: applyHref };
    const page = ApplyPage({ setting, agencies, shared: isTerminal(request), fresh, ...filled });
    return sendPrivatePage(request, reply, page, filled.errors.length > 0 ? 422 : 200);
  };

  portal.get(applyHref, async (request, reply) => {
    const key = isTerminal(request) ? office.newId() : formKey(office, request, reply, secure);
    const empty = { agency: site.agencyCode, typed: emptyForm, errors: [], key, hints: null };
    return sendForm(request, reply, { ...empty, fresh: true });
  });

  portal.post(applyHref, { schema: { body: applyBody } }, async (request, reply) => {
    const { agency, key } = request.body;
    const typed = typedOf(request.body);
    const refuse = async (errors: readonly FormError[]) => {
      const hints = await hintsFor(office, { agency, description: typed.description });
      return sendForm(request, reply, { agency, typed, errors, key, hints });
    };
    const agencies = await applicationAgencies(office, site.agencyCode);
    if (!agencies.some(({ code }) => code === agency)) {
      return refuse([{ field: 'agency', message: '没有选择受理机关。请在列表中选择一个机关。' }]);
    }
    const notice = privacyNotice.version;
    const done = await apply(office, { agency, typed, key, notice, from: request.ip });
    if (!done.ok) return refuse(done.refusals.map(({ code, message }) => ({ field: code, message })));
    keepCase(office, reply, { caseId: done.value, receipt: true }, secure);
    forgetFormKey(reply, secure);
    return reply.redirect('/xxgk/apply/receipt', 303);
  });

  portal.get('/xxgk/apply/receipt', async (request, reply) => {
    const open = openedCase(office, request);
    const receipt = open?.receipt === true ? await receiptOf(office, open.caseId) : null;
    if (receipt === null) return reply.redirect('/progress', 303);
    const { agency } = receipt.progress;
    const hints = await hintsFor(office, { agency, description: receipt.description });
    return sendPrivatePage(request, reply, ReceiptPage({ setting: settingOf(request, site), hints, ...receipt }));
  });

  portal.get('/xxgk/apply/receipt.pdf', async (request, reply) => {
    const open = openedCase(office, request);
    const bytes = open?.receipt === true ? await receiptPdf(office, open.caseId) : null;
    return bytes === null ? reply.redirect('/progress', 303) : sendPrivatePdf(reply, '登记回执.pdf', bytes);
  });

  await hintRoutes(portal, office, sendForm);
}
