/** The routes of hints: a piece of a page for the script, and the whole form for browsers without one. Nothing is kept of what is asked. */

import rateLimit from '@fastify/rate-limit';
import { z } from 'zod';
import { hintsFor } from '#work/hint/hints';
import type { Office } from '#work/office';
import type { Portal } from '../portal.ts';
import { sendPrivatePart } from '../send.ts';
import { applyBody, typedOf } from './form-data.ts';
import { HintsPart } from './hints-view.tsx';
import type { SendForm } from './mount.ts';
import { applyHref, hintsHref, lookHref } from './view.tsx';

const hintsBody = z.object({ agency: z.string().max(64).default(''), description: z.string().max(2000).default('') });

/** A person who types all the time pauses less often; a program that looks for something has the search. */
const perMinute = 60;

/** What somebody types stands in no address, so it is sent as a form (P-11). */
export async function hintRoutes(parent: Portal, office: Office, sendForm: SendForm): Promise<void> {
  await parent.register(async (scope) => {
    const portal = scope as unknown as Portal;
    await portal.register(rateLimit, { global: false });
    const config = { looking: true, rateLimit: { max: perMinute, timeWindow: 60_000 } };
    portal.post(hintsHref, { config, schema: { body: hintsBody } }, async (request, reply) => {
      const hints = await hintsFor(office, request.body);
      return sendPrivatePart(reply, HintsPart({ hints, level: 3, closable: true }));
    });
    portal.post(lookHref, { config, schema: { body: applyBody } }, async (request, reply) => {
      const { agency, key } = request.body;
      const typed = typedOf(request.body);
      const hints = await hintsFor(office, { agency, description: typed.description });
      return sendForm(request, reply, { agency, typed, errors: [], key, hints });
    });
    // Where somebody reloads the address alone: the empty form.
    portal.get(lookHref, async (_request, reply) => reply.redirect(applyHref, 303));
  });
}
