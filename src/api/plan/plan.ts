/** The year's work: /api/plan, /api/tasks, /api/meetings. */

import { z } from 'zod';
import {
  meetingAct,
  meetingOne,
  newMeeting,
  newTask,
  planAddress,
  planOfYear as planAnswer,
  planCreated,
  planYear,
  taskAct,
  taskOne,
} from '#contract/plan';
import { allowed } from '#law/ruling';
import type { Office } from '#work/office';
import { callMeeting, proceedMeeting } from '#work/plan/meetings';
import { findTask, proceedTask } from '#work/plan/tasks';
import { meetingView, planOfYear, taskView } from '#work/plan/view';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const nothing = { 204: z.undefined(), ...problemResponses };

export function planRoutes(api: Api, office: Office): void {
  api.get(
    '/plan/:year',
    {
      config: { deed: 'plan.view' },
      schema: {
        operationId: 'planOfYear',
        summary: 'Tasks of a year, what has to be done first first, and the meetings',
        params: planYear,
        response: { 200: planAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const plan = settled(await planOfYear(office, whoOf(request), request.params.year));
      return {
        ...plan,
        meetings: plan.meetings.map(({ case_id: caseId, title, state, held_on: heldOn, decisions }) => ({
          ...{ caseId, title, state, heldOn, decisions },
        })),
      };
    },
  );
  taskRoutes(api, office);
  meetingRoutes(api, office);
}

const created = (caseId: string) => ({ caseId });

function taskRoutes(api: Api, office: Office): void {
  api.post(
    '/tasks',
    {
      config: { deed: 'plan.set' },
      schema: {
        operationId: 'findTask',
        summary: 'Put a point of work or a problem on the list of the year',
        body: newTask,
        response: { 201: planCreated, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await doneOnce(request, office, async (one) => {
        const found = await findTask(one, whoOf(request), request.body);
        return found.ok ? allowed(created(found.value)) : found;
      });
      return reply.code(201).send(done);
    },
  );
  api.get(
    '/tasks/:id',
    {
      config: { deed: 'plan.view' },
      schema: {
        operationId: 'viewTask',
        summary: 'One task with what happened and what may be done',
        params: planAddress,
        response: { 200: taskOne, ...problemResponses },
      },
    },
    async (request) => settled(await taskView(office, whoOf(request), request.params.id)),
  );
  api.post(
    '/tasks/:id/acts',
    {
      config: { deed: ['plan.set', 'plan.report', 'plan.accept'] },
      schema: {
        operationId: 'actOnTask',
        summary: 'Plan it, hand in what was done, accept it or send it back, drop it',
        params: planAddress,
        body: taskAct,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => proceedTask(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}

function meetingRoutes(api: Api, office: Office): void {
  api.post(
    '/meetings',
    {
      config: { deed: 'plan.set' },
      schema: {
        operationId: 'callMeeting',
        summary: 'Call a meeting with its agenda',
        body: newMeeting,
        response: { 201: planCreated, ...problemResponses },
      },
    },
    async (request, reply) => {
      const done = await doneOnce(request, office, async (one) => {
        const called = await callMeeting(one, whoOf(request), request.body);
        return called.ok ? allowed(created(called.value)) : called;
      });
      return reply.code(201).send(done);
    },
  );
  api.get(
    '/meetings/:id',
    {
      config: { deed: 'plan.view' },
      schema: {
        operationId: 'viewMeeting',
        summary: 'One meeting: agenda, minutes, what was decided',
        params: planAddress,
        response: { 200: meetingOne, ...problemResponses },
      },
    },
    async (request) => settled(await meetingView(office, whoOf(request), request.params.id)),
  );
  api.post(
    '/meetings/:id/acts',
    {
      config: { deed: 'plan.set' },
      schema: {
        operationId: 'actOnMeeting',
        summary: 'Minute it, record a decision that becomes a task, cancel it',
        params: planAddress,
        body: meetingAct,
        response: nothing,
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => proceedMeeting(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}
