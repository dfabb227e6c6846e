/** The routes of applying: the form, its sending, the receipt. Sending twice, reloading and going back make one application. */

import type { TypedForm } from '#law/applicant/apply-form';
import { doorsFor } from '#law/applicant/doors';
import { applicationAgencies } from '#work/application/agencies';
import { apply } from '#work/application/apply';
import { receiptOf } from '#work/application/receipt';
import { receiptPdf } from '#work/application/receipt-pdf';
import type { Office } from '#work/office';
import type { FormError } from '../form/summary.tsx';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { keepCase, openedCase } from '../progress/case-cookie.ts';
import { sendPrivatePage, sendPrivatePdf } from '../send.ts';
import { applyBody, emptyForm, typedOf } from './form-data.ts';
import { ReceiptPage } from './receipt-view.tsx';
import { ApplyPage, applyHref } from './view.tsx';
import { privacyNotice } from './words.ts';

interface Filled {
  readonly agency: string;
  readonly typed: TypedForm;
  readonly errors: readonly FormError[];
  readonly key: string;
}

export function applyRoutes(portal: Portal, office: Office, site: SiteSettings, secure: boolean): void {
  const page = async (setting: ReturnType<typeof settingOf>, { agency, typed, errors, key }: Filled) => {
    const agencies = await applicationAgencies(office, site.agencyCode);
    const doors = errors.length > 0 ? doorsFor(typed.description) : [];
    return ApplyPage({ setting, agencies, agency, typed, errors, doors, key });
  };

  portal.get(applyHref, async (request, reply) => {
    const fresh = { agency: site.agencyCode, typed: emptyForm, errors: [], key: office.newId() };
    return sendPrivatePage(request, reply, await page(settingOf(request, site), fresh));
  });

  portal.post(applyHref, { schema: { body: applyBody } }, async (request, reply) => {
    const { agency, key } = request.body;
    const typed = typedOf(request.body);
    const agencies = await applicationAgencies(office, site.agencyCode);
    if (!agencies.some(({ code }) => code === agency)) {
      const errors = [{ field: 'agency', message: '没有选择受理机关。请在列表中选择一个机关。' }];
      return sendPrivatePage(request, reply, await page(settingOf(request, site), { agency, typed, errors, key }), 422);
    }
    const notice = privacyNotice.version;
    const done = await apply(office, { agency, typed, key, notice, from: request.ip });
    if (!done.ok) {
      const errors = done.refusals.map(({ code, message }) => ({ field: code, message }));
      return sendPrivatePage(request, reply, await page(settingOf(request, site), { agency, typed, errors, key }), 422);
    }
    keepCase(office, reply, { caseId: done.value, receipt: true }, secure);
    return reply.redirect('/xxgk/apply/receipt', 303);
  });

  portal.get('/xxgk/apply/receipt', async (request, reply) => {
    const open = openedCase(office, request);
    const receipt = open?.receipt === true ? await receiptOf(office, open.caseId) : null;
    if (receipt === null) return reply.redirect('/progress', 303);
    return sendPrivatePage(request, reply, ReceiptPage({ setting: settingOf(request, site), ...receipt }));
  });

  portal.get('/xxgk/apply/receipt.pdf', async (request, reply) => {
    const open = openedCase(office, request);
    const bytes = open?.receipt === true ? await receiptPdf(office, open.caseId) : null;
    return bytes === null ? reply.redirect('/progress', 303) : sendPrivatePdf(reply, '登记回执.pdf', bytes);
  });
}
