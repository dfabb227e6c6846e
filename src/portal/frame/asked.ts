/** How a request asks for a page: where it is, and how the reader wants it set. */

import type { FastifyRequest } from 'fastify';
import type { Setting } from './page.tsx';
import { readingOf } from './reading.ts';
import type { SiteSettings } from './site.ts';

export function settingOf(request: FastifyRequest, site: SiteSettings): Setting {
  return { site, reading: readingOf(request.headers.cookie), path: request.url };
}
