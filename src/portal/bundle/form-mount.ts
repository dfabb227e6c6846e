/** The one form of a bundle: blank, as a sample, filled; what is typed goes into the document that comes back, and nowhere else. */

import rateLimit from '@fastify/rate-limit';
import { z } from 'zod';
import { agencyCode } from '#contract/values';
import { blankBundleForm, fillBundleForm, sampleBundleForm } from '#work/bundle/fill-form';
import { type OfferedBundle, offeredBundle } from '#work/bundle/offered';
import type { Office } from '#work/office';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { servicesHref } from '../service/address.ts';
import { documentWishes, filledWords, formWishes, sendForm, tooLong, typedBody } from '../service/form-answer.ts';
import { FillPage, type FillProps } from '../service/forms-view.tsx';
import { bundleFormHref, bundleHref, bundlesListHref } from './address.ts';

const querystring = z.object({ agency: agencyCode.optional() });
const params = z.object({ id: z.string().max(64) });
const path = '/services/bundles/:id/form';
const missing = '没有这件事，或者它没有申请表。请从“高效办成一件事”查找。';

export async function bundleFormRoutes(
  portal: Portal,
  office: Office,
  site: SiteSettings,
  notice: Notice,
): Promise<void> {
  await portal.register(async (inner) => {
    await inner.register(rateLimit, { global: false });
    fillRoutes(inner, office, site, notice);
    fileRoutes(inner, office, site, notice);
  });
}

/** Null where the bundle has no form, or is not offered. */
async function found(office: Office, site: SiteSettings, id: string, agency: string | undefined) {
  const offered = await offeredBundle(office, agency ?? site.agencyCode, id);
  return offered === null || offered.merged.after.forms === 0 ? null : offered;
}

function fillRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(path, { schema: { params, querystring } }, async (request, reply) => {
    const { agency } = request.query;
    const offered = await found(office, site, request.params.id, agency);
    if (offered === null) return notice(request, reply, 404, missing);
    const props = { ...propsOf(offered, agency ?? null), setting: settingOf(request, site), typed: {}, errors: [] };
    return sendPrivatePage(request, reply, FillPage(props));
  });
  const config = { slowBody: true, rateLimit: formWishes };
  portal.post(path, { config, schema: { params, querystring, body: typedBody } }, async (request, reply) => {
    const { agency } = request.query;
    const offered = await found(office, site, request.params.id, agency);
    if (offered === null) return notice(request, reply, 404, missing);
    const typed = request.body;
    const { name, fields } = offered.bundle.form;
    const errors = tooLong(fields, typed);
    if (errors.length > 0) {
      const props = { ...propsOf(offered, agency ?? null), setting: settingOf(request, site), typed, errors };
      return sendPrivatePage(request, reply, FillPage(props), 422);
    }
    const filled = await fillBundleForm(office, offered, filledWords(fields, typed));
    if (!filled.ok) return notice(request, reply, 500, filled.refusals[0]?.message ?? missing);
    return sendForm(reply, name, filled.value, 'private');
  });
}

function fileRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const config = { rateLimit: documentWishes };
  for (const [part, write, remark] of [
    ['blank', blankBundleForm, ''],
    ['sample', sampleBundleForm, '（样表）'],
  ] as const) {
    portal.get(`${path}/${part}.docx`, { config, schema: { params, querystring } }, async (request, reply) => {
      const offered = await found(office, site, request.params.id, request.query.agency);
      if (offered === null) return notice(request, reply, 404, missing);
      const form = await write(offered);
      if (!form.ok) return notice(request, reply, 500, form.refusals[0]?.message ?? missing);
      return sendForm(reply, `${offered.bundle.form.name}${remark}`, form.value, 'public');
    });
  }
}

function propsOf(
  { id, agencyName, bundle: { name, form } }: OfferedBundle,
  agency: string | null,
): Omit<FillProps, 'setting' | 'typed' | 'errors'> {
  return {
    title: form.name,
    steps: [
      { label: '办事服务', href: servicesHref },
      { label: '一件事', href: bundlesListHref(agency) },
      { label: name, href: bundleHref(id, agency) },
    ],
    of: `${agencyName}，${name}`,
    action: bundleFormHref(id, agency),
    blank: bundleFormHref(id, agency, '/blank.docx'),
    asked: form.fields,
  };
}
