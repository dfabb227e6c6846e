/** A form filled on the site: what is typed goes into the document that comes back, and nowhere else. */

import rateLimit from '@fastify/rate-limit';
import { z } from 'zod';
import { disposition } from '#contract/download';
import { agencyCode } from '#contract/values';
import type { FormBlank } from '#law/service/form-blanks';
import type { Office } from '#work/office';
import { type Fillable, fillableForm, fillForm } from '#work/service/fill-form';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage } from '../send.ts';
import { blankField, FillPage, type FillProps } from './forms-view.tsx';

const params = z.object({ code: z.string().max(64), key: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) });
const query = z.object({ agency: agencyCode.optional() });
const body = z.record(z.string().max(20), z.string().max(20_000)).default({});

/** Filling costs the server more than a page does [convention]. */
const perMinute = 20;
const mostCharacters = 300;
const missing = '没有这张表，或者它不能在网上填写。请到办事指南页下载空白表。';

export async function formRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): Promise<void> {
  await portal.register(async (inner) => {
    await inner.register(rateLimit, { global: false });
    pageRoute(inner, office, site, notice);
    fillRoute(inner, office, site, notice);
  });
}

const path = '/services/:code/forms/:key';

function pageRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(path, { schema: { params, querystring: query } }, async (request, reply) => {
    const { code, key } = request.params;
    const { agency } = request.query;
    const found = await fillableForm(office, agency ?? site.agencyCode, code, key);
    if (found === null) return notice(request, reply, 404, missing);
    const setting = settingOf(request, site);
    return sendPrivatePage(request, reply, FillPage(propsOf(setting, found, key, agency ?? null, {}, [])));
  });
}

function fillRoute(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const config = { slowBody: true, rateLimit: { max: perMinute, timeWindow: 60_000 } };
  portal.post(path, { config, schema: { params, querystring: query, body } }, async (request, reply) => {
    const { code, key } = request.params;
    const { agency } = request.query;
    const found = await fillableForm(office, agency ?? site.agencyCode, code, key);
    if (found === null) return notice(request, reply, 404, missing);
    const typed = request.body;
    const errors = found.asked.flatMap((blank, at) => faultOf(blank, blankField(at), typed[blankField(at)] ?? ''));
    if (errors.length > 0) {
      const setting = settingOf(request, site);
      const page = FillPage(propsOf(setting, found, key, agency ?? null, typed, errors));
      return sendPrivatePage(request, reply, page, 422);
    }
    const words = Object.fromEntries(found.asked.map((blank, at) => [blank, typed[blankField(at)] ?? '']));
    const filled = await fillForm(office, found, words);
    if (!filled.ok) return notice(request, reply, 500, filled.refusals[0]?.message ?? missing);
    return reply
      .headers({
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': disposition(`${found.material}.docx`),
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'referrer-policy': 'no-referrer',
      })
      .send(Buffer.from(filled.value));
  });
}

function faultOf(blank: FormBlank, field: string, text: string): readonly { field: string; message: string }[] {
  if (text.length <= mostCharacters) return [];
  return [{ field, message: `“${blank}”有${text.length}个字，最多${mostCharacters}个字。请缩短。` }];
}

function propsOf(
  setting: FillProps['setting'],
  { offered, material, form, asked }: Fillable,
  materialKey: string,
  agency: string | null,
  typed: Readonly<Record<string, string>>,
  errors: FillProps['errors'],
): FillProps {
  return { setting, offered, agency, materialKey, material, form, asked, typed, errors };
}
