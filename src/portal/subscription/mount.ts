/** The routes of news by e-mail: the form, and the links of its mails. What is looked at changes nothing; what is sent does. */

import { z } from 'zod';
import type { Office } from '#work/office';
import { askedBy, askForNews, confirm, isStopLink, stop } from '#work/subscription/ask';
import { frequentTopics } from '#work/subscription/topics';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPage, sendPrivatePage } from '../send.ts';
import { askedHref, subscriptionHref } from './address.ts';
import { AskedPage, ConfirmPage, StopPage, SubscribePage } from './view.tsx';

const text = z.string().max(400_000).default('');
const askBody = z.object({
  email: text,
  'items[]': z.union([z.string().max(20), z.array(z.string().max(20)).max(100)]).default([]),
  topic: text,
  rhythm: text,
});
const query = z.object({
  item: z
    .string()
    .regex(/^\d{0,3}$/)
    .optional(),
});
const params = z.object({ token: z.string().max(400) });

export function subscriptionRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  portal.get(subscriptionHref, { schema: { querystring: query } }, async (request, reply) => {
    const { item } = request.query;
    const typed = { email: '', items: item ? [item] : [], topic: '', rhythm: 'each' };
    const setting = { ...settingOf(request, site), path: subscriptionHref };
    const topics = await frequentTopics(office);
    return sendPage(request, reply, SubscribePage({ setting, typed, topics, errors: [] }));
  });

  portal.post(subscriptionHref, { schema: { body: askBody } }, async (request, reply) => {
    if (!site.mails) return reply.redirect(subscriptionHref, 303);
    const { email, topic, rhythm } = request.body;
    const chosen = request.body['items[]'];
    const items = typeof chosen === 'string' ? [chosen] : chosen;
    const typed = { email: email.slice(0, 300), items, topic: topic.slice(0, 100), rhythm };
    const done = await askForNews(office, { agency: site.agencyCode, typed, from: request.ip });
    if (done.ok) return reply.redirect(askedHref, 303);
    const errors = done.refusals.map(({ code, message }) => ({ field: code, message }));
    const setting = settingOf(request, site);
    const topics = await frequentTopics(office);
    return sendPrivatePage(request, reply, SubscribePage({ setting, typed, topics, errors }), 422);
  });

  portal.get(askedHref, async (request, reply) =>
    sendPrivatePage(request, reply, AskedPage({ setting: settingOf(request, site) })),
  );
  linkRoutes(portal, office, site, notice);
}

function linkRoutes(portal: Portal, office: Office, site: SiteSettings, notice: Notice): void {
  const confirmAddress = `${subscriptionHref}/confirm/:token`;
  portal.get(confirmAddress, { schema: { params } }, async (request, reply) => {
    const asked = await askedBy(office, request.params.token);
    if (asked === null) return notice(request, reply, 404, noLink);
    const setting = { ...settingOf(request, site), path: subscriptionHref };
    return sendPrivatePage(request, reply, ConfirmPage({ setting, ...asked, action: request.url }));
  });
  portal.post(confirmAddress, { schema: { params } }, async (request, reply) => {
    const done = await confirm(office, request.params.token, request.ip);
    return done ? reply.redirect(request.url, 303) : notice(request, reply, 404, noLink);
  });

  const stopAddress = `${subscriptionHref}/stop/:token`;
  portal.get(stopAddress, { schema: { params } }, async (request, reply) => {
    if (!isStopLink(office, request.params.token)) return notice(request, reply, 404, noLink);
    const setting = { ...settingOf(request, site), path: subscriptionHref };
    return sendPrivatePage(request, reply, StopPage({ setting, done: false, action: request.url }));
  });
  portal.post(stopAddress, { schema: { params } }, async (request, reply) => {
    const done = await stop(office, request.params.token, request.ip);
    if (done === null) return notice(request, reply, 404, noLink);
    const setting = { ...settingOf(request, site), path: subscriptionHref };
    return sendPrivatePage(request, reply, StopPage({ setting, done: true, action: request.url }));
  });
}

const noLink = '这个网址不是本站订阅邮件中的，或者已经失效。需要的，请重新订阅。';
