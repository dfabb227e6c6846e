/** Scripts for the broadcaster: /api/publications/:id/broadcasts. */

import { z } from 'zod';
import {
  airing,
  broadcastAddress,
  broadcastSpeedValue,
  broadcastsAnswer,
  scriptMade,
  scriptWish,
  stationTold,
} from '#contract/broadcast';
import { publicationAddress } from '#contract/publication';
import { recordBroadcast, recordStationTold, scriptFile, viewBroadcasts, writeScript } from '#work/channel/broadcast';
import { broadcastSpeed, setBroadcastSpeed } from '#work/channel/broadcast-speed';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import { sendBytes } from '../report/collect/send-bytes.ts';
import type { Api } from '../routes.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const nothing = { 204: z.undefined(), ...problemResponses };

export function broadcastRoutes(api: Api, office: Office): void {
  readingRoutes(api, office);
  recordRoutes(api, office);
  speedRoutes(api, office);
}

function speedRoutes(api: Api, office: Office): void {
  api.get(
    '/broadcast-speed',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewBroadcastSpeed',
        summary: 'How fast the station reads, in characters a minute',
        response: { 200: broadcastSpeedValue, ...problemResponses },
      },
    },
    async (request) => ({ perMinute: settled(await broadcastSpeed(office, whoOf(request))) }),
  );
  api.put(
    '/broadcast-speed',
    {
      config: { deed: 'channel.set' },
      schema: {
        operationId: 'setBroadcastSpeed',
        summary: 'Set it for the scripts to come',
        body: broadcastSpeedValue,
        response: nothing,
      },
    },
    async (request, reply) => {
      settled(await setBroadcastSpeed(office, whoOf(request), request.body.perMinute));
      return reply.code(204).send();
    },
  );
}

function readingRoutes(api: Api, office: Office): void {
  const config = { deed: 'publication.view' } as const;
  api.get(
    '/publications/:id/broadcasts',
    {
      config,
      schema: {
        operationId: 'viewBroadcasts',
        summary: 'What of a publication can be read aloud, and the scripts made of it',
        params: publicationAddress,
        response: { 200: broadcastsAnswer, ...problemResponses },
      },
    },
    async (request) => settled(await viewBroadcasts(office, whoOf(request), request.params.id)),
  );
  api.get(
    '/publications/:id/broadcasts/:broadcast/file',
    {
      config,
      schema: {
        operationId: 'broadcastScript',
        summary: 'A script as a Word document',
        params: broadcastAddress,
        response: {
          200: { description: 'The file', content: { [word]: { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { id, broadcast } = request.params;
      const { name, bytes } = settled(await scriptFile(office, whoOf(request), id, broadcast));
      return sendBytes(reply, { bytes, mediaType: word, fileName: name });
    },
  );
}

function recordRoutes(api: Api, office: Office): void {
  const config = { deed: 'channel.broadcast' } as const;
  api.post(
    '/publications/:id/broadcasts',
    {
      config,
      schema: {
        operationId: 'writeBroadcast',
        summary: 'Make a script of chosen paragraphs',
        params: publicationAddress,
        body: scriptWish,
        response: { 201: scriptMade, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const made = await doneOnce(request, office, (one) => writeScript(one, whoOf(request), id, request.body));
      return reply.code(201).send({ id: made });
    },
  );
  api.post(
    '/publications/:id/broadcasts/:broadcast/airing',
    {
      config,
      schema: {
        operationId: 'recordBroadcast',
        summary: 'It was aired: where, when, with which receipt',
        params: broadcastAddress,
        body: airing,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id: caseId, broadcast: id } = request.params;
      await doneOnce(request, office, (one) => recordBroadcast(one, whoOf(request), { caseId, id }, request.body));
      return reply.code(204).send();
    },
  );
  api.post(
    '/publications/:id/broadcasts/:broadcast/told',
    {
      config,
      schema: {
        operationId: 'recordStationTold',
        summary: 'The station was told of the withdrawal',
        params: broadcastAddress,
        body: stationTold,
        response: nothing,
      },
    },
    async (request, reply) => {
      const { id: caseId, broadcast: id } = request.params;
      const { told } = request.body;
      await doneOnce(request, office, (one) => recordStationTold(one, whoOf(request), { caseId, id }, told));
      return reply.code(204).send();
    },
  );
}
