/** The routes of the hall's machines. Nothing is kept by the browser, no page sets a cookie, what is typed stands in no address. */

import type { FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { z } from 'zod';
import { matterStates } from '#law/matter/states';
import { type Theme, themes } from '#law/service/guide';
import { lookUp } from '#work/application/look-up';
import { progressOf } from '#work/application/progress';
import { offeredBundles } from '#work/bundle/offered';
import { complaintProgress, isComplaintNumber, lookUpComplaint } from '#work/complaint/progress';
import { shownPlan, windowOf } from '#work/hall/plan';
import { matterIdOf } from '#work/matter/key';
import { matterProgress } from '#work/matter/progress';
import type { Office } from '#work/office';
import { findServices, windowsOf } from '#work/service/kiosk';
import { offeredGuide, offeredServices } from '#work/service/offered';
import { qrOf } from '#work/service/qr';
import { bundleHref } from '../bundle/address.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { documentOf } from '../render.ts';
import {
  kioskBundlesHref,
  kioskHref,
  kioskListHref,
  kioskPhoneHref,
  kioskProgressHref,
  kioskServicesHref,
  kioskWindowsHref,
  type OnPhone,
  onPhone,
} from './address.ts';
import { KioskGuide } from './guide-view.tsx';
import { KioskCase, KioskLookUp, type KioskStanding } from './progress-view.tsx';
import { KioskBundles, KioskFound, KioskList, KioskPhone, KioskServices, KioskStart, KioskWindows } from './views.tsx';

const short = z.string().max(80).default('');
const listQuery = z.object({
  theme: short,
  department: short,
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .default('1'),
});
const codeParams = z.object({ code: z.string().max(64) });
const wayParams = z.object({ way: z.enum(Object.keys(onPhone) as [OnPhone, ...OnPhone[]]) });
const bundleParams = z.object({ id: z.uuid() });
const mostTyped = 40;
const typedText = z.string().max(4_000).default('');

export function kioskRoutes(portal: Portal, office: Office, site: SiteSettings): void {
  const agency = site.agencyCode;
  portal.get(kioskHref, async (_request, reply) => send(reply, KioskStart({ site })));
  portal.get(kioskServicesHref, { schema: { querystring: listQuery } }, async (request, reply) => {
    const { theme, department } = request.query;
    const page = Number(request.query.page);
    const by = Object.hasOwn(themes, theme) ? { theme } : department === '' ? {} : { department };
    const choice = { agency, words: '', audience: null, changed: false, department: null, theme: null, ...by };
    const offered = await offeredServices(office, choice as Parameters<typeof offeredServices>[1], page);
    if (offered === null || page > offered.pages) return reply.redirect(kioskHref, 303);
    if (Object.keys(by).length === 0) return send(reply, KioskServices({ site, offered }));
    return send(
      reply,
      KioskList({
        ...{ site, lines: offered.lines, total: offered.total },
        name: themes[theme as Theme] ?? department,
        before: page > 1 ? kioskListHref(by, page - 1) : null,
        after: page < offered.pages ? kioskListHref(by, page + 1) : null,
      }),
    );
  });
  portal.post(kioskServicesHref, { schema: { body: z.object({ typed: typedText }) } }, async (request, reply) => {
    const typed = request.body.typed.trim().slice(0, mostTyped);
    return send(reply, KioskFound({ site, typed, ...(await findServices(office, agency, typed)) }));
  });
  portal.get(`${kioskServicesHref}/:code`, { schema: { params: codeParams } }, async (request, reply) => {
    const offered = await offeredGuide(office, agency, request.params.code);
    if (offered === null) return reply.redirect(kioskServicesHref, 303);
    return send(reply, KioskGuide({ site, offered, window: await windowOf(office, agency, offered) }));
  });
  portal.get(kioskWindowsHref, async (_request, reply) =>
    send(
      reply,
      KioskWindows({
        ...{ site, windows: await windowsOf(office, agency) },
        floors: (await shownPlan(office, agency, null))?.floors ?? [],
      }),
    ),
  );
  takenAlong(portal, office, site);
  progress(portal, office, site);
}

function takenAlong(portal: Portal, office: Office, site: SiteSettings): void {
  portal.get(kioskBundlesHref, async (_request, reply) =>
    send(reply, KioskBundles({ site, bundles: await offeredBundles(office, site.agencyCode) })),
  );
  portal.get(`${kioskBundlesHref}/:id.svg`, { schema: { params: bundleParams } }, async (request, reply) =>
    sendCode(reply, `https://${site.domain}${bundleHref(request.params.id, null)}`),
  );
  portal.get(kioskPhoneHref(':way'), { schema: { params: wayParams } }, async (request, reply) =>
    send(reply, KioskPhone({ site, way: request.params.way })),
  );
  portal.get(`${kioskPhoneHref(':way')}.svg`, { schema: { params: wayParams } }, async (request, reply) =>
    sendCode(reply, `https://${site.domain}${onPhone[request.params.way].href}`),
  );
}

function progress(portal: Portal, office: Office, site: SiteSettings): void {
  portal.get(kioskProgressHref, async (_request, reply) => send(reply, KioskLookUp({ site, refused: [] })));
  const body = z.object({ number: typedText, code: typedText });
  portal.post(kioskProgressHref, { schema: { body } }, async (request, reply) => {
    const number = request.body.number.slice(0, mostTyped);
    const ofComplaint = isComplaintNumber(number);
    const typed = { number, code: request.body.code.slice(0, mostTyped) };
    const found = await (ofComplaint ? lookUpComplaint : lookUp)(office, typed, request.ip);
    if (!found.ok) {
      const refused = found.refusals.map(({ message }) => message);
      return send(reply.code(422), KioskLookUp({ site, refused }));
    }
    const standing = await (ofComplaint ? complaintStanding : standingOf)(office, found.value);
    return standing === null ? reply.redirect(kioskProgressHref, 303) : send(reply, KioskCase({ site, standing }));
  });
}

async function standingOf(office: Office, key: string): Promise<KioskStanding | null> {
  const id = matterIdOf(key);
  if (id !== null) {
    const matter = await matterProgress(office, id);
    if (matter === null) return null;
    const { serviceName: name, number, state, promised, statutory, happened } = matter;
    const due = (promised ?? statutory)?.due ?? null;
    return { name, number, state: matterStates[state], due, owed: '办结', happened, onPhone: filesOnPhone };
  }
  const application = await progressOf(office, key);
  if (application === null) return null;
  const { number, stateName: state, dueOn, open, happened } = application;
  const due = open ? dueOn : null;
  return { name: '政府信息公开申请', number, state, due, owed: '答复', happened, onPhone: filesOnPhone };
}

/** Neither what was written nor the answer to it: whoever stands behind could read them. */
async function complaintStanding(office: Office, caseId: string): Promise<KioskStanding | null> {
  const progress = await complaintProgress(office, caseId);
  if (progress === null) return null;
  const { kindName: name, number, stateName: state, running, due, happened } = progress;
  return { name, number, state, due: running ? due : null, owed: '答复', happened, onPhone: answerOnPhone };
}

const filesOnPhone = '要补材料、撤回或者下载文书，请用自己的手机或者电脑打开网站的“查询办理进度”。';
const answerOnPhone = '来件和答复的原文不在这里显示。要看，请用自己的手机或者电脑打开网站的“查询办理进度”。';

/** The machine's browser keeps no page, neither on its disk nor behind its back button. */
function send(reply: FastifyReply, page: JSX.Element): FastifyReply {
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'zh-CN',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  });
  return reply.send(documentOf(page));
}

async function sendCode(reply: FastifyReply, address: string): Promise<FastifyReply> {
  reply.headers({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' });
  return reply.send(await qrOf(address));
}
