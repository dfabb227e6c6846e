/** Forms handed out by the site: blank, as a sample, or filled; what is typed goes into the document that comes back, and nowhere else. */

import rateLimit from '@fastify/rate-limit';
import { z } from 'zod';
import { agencyCode } from '#contract/values';
import type { Office } from '#work/office';
import { blankForm, type Fillable, fillableForm, fillForm, sampleForm } from '#work/service/fill-form';
import { qrOf } from '#work/service/qr';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { formFileHref, formHref, serviceHref, servicesHref } from './address.ts';
import { documentWishes, filledWords, formWishes, sendForm, tooLong, typedBody } from './form-answer.ts';
import { FillPage, type FillProps } from './forms-view.tsx';

const params = z.object({ code: z.string().max(64), key: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) });
const query = z.object({ agency: agencyCode.optional() });
const missing = '没有这张表，或者它不能在网上填写。请到办事指南页下载空白表。';

export async function formRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): Promise<void> {
  await portal.register(async (inner) => {
    await inner.register(rateLimit, { global: false });
    pageRoute(inner, office, site, notice);
    fillRoute(inner, office, site, notice);
    fileRoutes(inner, office, site, notice);
  });
}

const path = '/services/:code/forms/:key';

function pageRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(path, { schema: { params, querystring: query } }, async (request, reply) => {
    const { code, key } = request.params;
    const { agency } = request.query;
    const found = await fillableForm(office, agency ?? site.agencyCode, code, key);
    if (found === null) return notice(request, reply, 404, missing);
    const props = { ...propsOf(found, agency ?? null), setting: settingOf(request, site), typed: {}, errors: [] };
    return sendPrivatePage(request, reply, FillPage(props));
  });
  portal.get(`${path}/qr.svg`, { schema: { params, querystring: query } }, async (request, reply) => {
    const { code, key } = request.params;
    const { agency } = request.query;
    const found = await fillableForm(office, agency ?? site.agencyCode, code, key);
    if (found === null) return notice(request, reply, 404, missing);
    const picture = await qrOf(`https://${site.domain}${formHref(code, key, agency ?? null)}`);
    return reply.headers({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }).send(picture);
  });
}

function fillRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const config = { slowBody: true, rateLimit: formWishes };
  portal.post(path, { config, schema: { params, querystring: query, body: typedBody } }, async (request, reply) => {
    const { code, key } = request.params;
    const { agency } = request.query;
    const found = await fillableForm(office, agency ?? site.agencyCode, code, key);
    if (found === null) return notice(request, reply, 404, missing);
    const typed = request.body;
    const errors = tooLong(found.asked, typed);
    if (errors.length > 0) {
      const props = { ...propsOf(found, agency ?? null), setting: settingOf(request, site), typed, errors };
      return sendPrivatePage(request, reply, FillPage(props), 422);
    }
    const words = filledWords(found.asked, typed);
    const filled = await fillForm(office, found, Object.fromEntries(found.asked.map((name, at) => [name, words[at]])));
    if (!filled.ok) return notice(request, reply, 500, filled.refusals[0]?.message ?? missing);
    return sendForm(reply, found.material, filled.value, 'private');
  });
}

function fileRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const config = { rateLimit: documentWishes };
  for (const [part, write, remark] of [
    ['blank', blankForm, ''],
    ['sample', sampleForm, '（样表）'],
  ] as const) {
    portal.get(`${path}/${part}.docx`, { config, schema: { params, querystring: query } }, async (request, reply) => {
      const { code, key } = request.params;
      const found = await fillableForm(office, request.query.agency ?? site.agencyCode, code, key);
      if (found === null) return notice(request, reply, 404, missing);
      const form = await write(office, found);
      if (!form.ok) return notice(request, reply, 500, form.refusals[0]?.message ?? missing);
      return sendForm(reply, `${found.material}${remark}`, form.value, 'public');
    });
  }
}

type Known = Omit<FillProps, 'setting' | 'typed' | 'errors'>;

function propsOf({ offered: { service, agencyName }, key, material, asked }: Fillable, agency: string | null): Known {
  const { code, name } = service;
  return {
    title: material,
    steps: [
      { label: '办事服务', href: servicesHref },
      { label: name, href: serviceHref(code, agency) },
    ],
    of: `${agencyName}，${name}`,
    action: formHref(code, key, agency),
    blank: formFileHref(code, key, 'blank', agency),
    asked,
  };
}
