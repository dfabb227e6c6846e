/** The working calendar: /api/calendar, and entering a holiday notice. */

import { calendarView, holidayNotice, noticeEffect } from '#contract/calendar';
import { calendarNotices } from '#work/calendar/calendar';
import { enterNotice, previewNotice } from '#work/calendar/enter-notice';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function calendarRoutes(api: Api, office: Office): void {
  api.get(
    '/calendar',
    {
      config: { deed: 'self' },
      schema: {
        operationId: 'calendar',
        summary: 'The working calendar and the notices that make it',
        response: { 200: calendarView, ...problemResponses },
      },
    },
    async (request) => calendarNotices(office, whoOf(request)),
  );

  api.post(
    '/calendar/preview',
    {
      config: { deed: 'calendar.enter' },
      schema: {
        operationId: 'previewNotice',
        summary: 'What entering a holiday notice would do; nothing is written',
        body: holidayNotice,
        response: { 200: noticeEffect, ...problemResponses },
      },
    },
    async (request) => settled(await previewNotice(office, whoOf(request), request.body)),
  );

  api.post(
    '/calendar/notices',
    {
      config: { deed: 'calendar.enter' },
      schema: {
        operationId: 'enterNotice',
        summary: 'Enter a holiday notice; open cases are computed again',
        body: holidayNotice,
        response: { 201: noticeEffect, ...problemResponses },
      },
    },
    async (request, reply) => {
      const who = whoOf(request);
      const done = settled(await enterNotice(office, who, request.body));
      return reply.code(201).send(done);
    },
  );
}
