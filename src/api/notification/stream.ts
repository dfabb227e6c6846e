/** The number of unread notifications as it changes, as server-sent events: /api/me/notifications/stream. */

import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { whoHolds } from '#work/account/session';
import { type Waiting, watchNotifications } from '#work/notification/watch';
import type { Office } from '#work/office';
import { atTheDoor } from '#work/scope';
import { type Line, tokenOf } from '../account/cookie.ts';
import { heldOf } from '../account/signed-in.ts';
import { ApiProblem, problemResponses } from '../problem.ts';
import type { Api } from '../routes.ts';

/** Shorter than any proxy waits; at each beat the session is looked at, without counting as its use. */
const beatMs = 15_000;
/** Who reads nothing for that long is gone. */
const mostUnsentBytes = 65_536;

export function notificationStream(api: Api, office: Office, line: Line): void {
  const watch = watchNotifications(office);
  api.addHook('preClose', () => watch.stop());

  api.get(
    '/me/notifications/stream',
    {
      config: { deed: 'self', unasked: true, standing: true },
      schema: {
        operationId: 'notificationStream',
        summary: 'Events `unread` with {"unread": n}, and `over` when the session ends; three windows a person at most',
        response: {
          200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const held = heldOf(request);
      const token = tokenOf(request, line) ?? '';
      const raw = reply.raw;
      const waiting: Waiting = {
        held,
        unread: (unread) => say(raw, `event: unread\ndata: ${JSON.stringify({ unread })}\n\n`),
        over: (why) => raw.end(`event: over\ndata: ${JSON.stringify({ why })}\n\n`),
      };
      const leave = watch.join(waiting);
      if (leave === null) throw tooManyWindows();
      reply.hijack();
      reply.header('content-type', 'text/event-stream').header('x-accel-buffering', 'no');
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value);
      raw.write('retry: 5000\n\n');
      const beat = setInterval(async () => {
        const still = await atTheDoor(() => whoHolds(office, token, request.ip, 'unasked')).catch(() => held);
        if (still !== null) return say(raw, ': beat\n\n');
        leave();
        waiting.over('session');
      }, beatMs);
      raw.once('close', () => {
        clearInterval(beat);
        leave();
      });
    },
  );
}

function say(raw: ServerResponse, words: string): void {
  if (raw.writableEnded) return;
  if (raw.writableLength > mostUnsentBytes) raw.destroy();
  else raw.write(words);
}

function tooManyWindows(): ApiProblem {
  return new ApiProblem(
    429,
    'too-many-windows',
    '已经在三个窗口中即时接收通知。这个窗口改为每分钟更新一次，不影响使用。',
  );
}
