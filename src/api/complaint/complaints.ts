/** Complaints in the back office: /api/complaints. */

import { z } from 'zod';
import {
  complainantAsked,
  complainantShown,
  complaintAct,
  complaintAddress,
  complaintClockBody,
  complaintIntake,
  complaintOne,
  complaintPage,
  complaintReceived,
  complaintsQuery,
  complaintYear,
  complaintYearFigures,
} from '#contract/complaint';
import { complaintActKeys } from '#law/complaint/acts';
import { complaintStatistics, revealComplainant, setComplaintClock, viewComplaintClock } from '#work/complaint/keep';
import { listComplaints } from '#work/complaint/list';
import { proceedComplaint } from '#work/complaint/proceed';
import { takeDown } from '#work/complaint/receive';
import { complaintView } from '#work/complaint/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

const perPage = 50;

export function complaintRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  actRoutes(api, office);
  keepingRoutes(api, office);
}

function readingRoutes(api: Api, office: Office): void {
  api.get(
    '/complaints',
    {
      config: { deed: 'complaint.view' },
      schema: {
        operationId: 'listComplaints',
        summary: 'Complaints of the agency; with a light or `mine` the nearest due day first, else the last received',
        querystring: complaintsQuery,
        response: { 200: complaintPage, ...problemResponses },
      },
    },
    async (request) => {
      const { text, mine, ...rest } = request.query;
      const words = text === undefined || text.trim() === '' ? {} : { words: text.trim() };
      const question = { ...rest, ...words, ...(mine === undefined ? {} : { mine: true }), limit: perPage };
      return settled(await listComplaints(office, whoOf(request), question));
    },
  );
  api.get(
    '/complaints/:id',
    {
      config: { deed: 'complaint.view' },
      schema: {
        operationId: 'viewComplaint',
        summary: 'One complaint with its words, what was done, what may be done, and those that may say the same',
        params: complaintAddress,
        response: { 200: complaintOne, ...problemResponses },
      },
    },
    async (request) => settled(await complaintView(office, whoOf(request), request.params.id)),
  );
  api.get(
    '/complaints/figures/:year',
    {
      config: { deed: 'complaint.view' },
      schema: {
        operationId: 'complaintFigures',
        summary: 'Complaints of a year in figures, as they stand today',
        params: complaintYear,
        response: { 200: complaintYearFigures, ...problemResponses },
      },
    },
    async (request) => settled(await complaintStatistics(office, whoOf(request), request.params.year)),
  );
}

function actRoutes(api: Api, office: Office): void {
  api.post(
    '/complaints',
    {
      config: { deed: 'complaint.receive' },
      schema: {
        operationId: 'takeDownComplaint',
        summary: 'Take down a complaint that came by another way than the site',
        body: complaintIntake,
        response: { 201: complaintReceived, ...problemResponses },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await doneOnce(request, office, (one) => takeDown(one, whoOf(request), request.body))),
  );
  api.post(
    '/complaints/:id/acts',
    {
      config: { deed: complaintActKeys.map((act) => `complaint.${act}` as const) },
      schema: {
        operationId: 'actOnComplaint',
        summary: 'Lead a complaint a step on; refused with the rule where it may not go there',
        params: complaintAddress,
        body: complaintAct,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      await doneOnce(request, office, (one) => proceedComplaint(one, whoOf(request), request.params.id, request.body));
      return reply.code(204).send();
    },
  );
}

function keepingRoutes(api: Api, office: Office): void {
  api.post(
    '/complaints/:id/complainant',
    {
      config: { deed: 'complainant.reveal' },
      schema: {
        operationId: 'revealComplainant',
        summary: 'The whole name and contact, for a purpose that the audit trail keeps',
        params: complaintAddress,
        body: complainantAsked,
        response: { 200: complainantShown, ...problemResponses },
      },
    },
    async (request) =>
      settled(await revealComplainant(office, whoOf(request), request.params.id, request.body.purpose)),
  );
  api.get(
    '/complaints/clock',
    {
      config: { deed: 'complaint.view' },
      schema: {
        operationId: 'viewComplaintClock',
        summary: 'Until when complaints are answered, in working days',
        response: { 200: complaintClockBody, ...problemResponses },
      },
    },
    async (request) => settled(await viewComplaintClock(office, whoOf(request))),
  );
  api.put(
    '/complaints/clock',
    {
      config: { deed: 'complaint.setClock' },
      schema: {
        operationId: 'setComplaintClock',
        summary: 'Set it for complaints received from now on',
        body: complaintClockBody,
        response: { 200: complaintClockBody, ...problemResponses },
      },
    },
    async (request) => settled(await setComplaintClock(office, whoOf(request), request.body)),
  );
}
