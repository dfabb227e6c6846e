/** The route of the page of open data; the data themselves are the API's. */

import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import type { Portal } from '../portal.ts';
import { sendPage } from '../send.ts';
import { openDataHref } from './address.ts';
import { OpenDataPage } from './view.tsx';

export function openDataRoutes(portal: Portal, site: SiteSettings): void {
  portal.get(openDataHref, async (request, reply) =>
    sendPage(request, reply, OpenDataPage({ setting: settingOf(request, site) })),
  );
}
