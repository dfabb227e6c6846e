/** Channels of publications: /api/channels, and the deliveries of one. */

import { z } from 'zod';
import {
  channelAddress,
  channelList,
  channelPeriod,
  channelSetting,
  deliveredAnswer,
  deliveriesAnswer,
  outwardAddress,
  sendAddress,
} from '#contract/channel';
import { publicationAddress } from '#contract/publication';
import { listChannels, listDelivered, setChannel } from '#work/channel/settings';
import { deliveriesOf, putBehindCode, sendToChannel } from '#work/channel/view';
import type { Office } from '#work/office';
import { whoOf } from '../account/signed-in.ts';
import { doneOnce } from '../once.ts';
import { problemResponses, settled } from '../problem.ts';
import type { Api } from '../routes.ts';

export function channelRoutes(api: Api, office: Office): void {
  settingRoutes(api, office);
  deliveryRoutes(api, office);
}

function settingRoutes(api: Api, office: Office): void {
  api.get(
    '/channels',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listChannels',
        summary: 'Channels of the agency: settings, and how many publications each carried in a period',
        querystring: channelPeriod,
        response: { 200: channelList, ...problemResponses },
      },
    },
    async (request) => ({ channels: settled(await listChannels(office, whoOf(request), request.query)) }),
  );
  api.get(
    '/channels/:channel/delivered',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'listDelivered',
        summary: 'The publications that a count of a channel counts',
        params: channelAddress,
        querystring: channelPeriod,
        response: { 200: deliveredAnswer, ...problemResponses },
      },
    },
    async (request) => {
      const { channel } = request.params;
      return { delivered: settled(await listDelivered(office, whoOf(request), channel, request.query)) };
    },
  );
  api.put(
    '/channels/:channel',
    {
      config: { deed: 'channel.set' },
      schema: {
        operationId: 'setChannel',
        summary: 'Set a channel; its secret is kept sealed and never told again',
        params: outwardAddress,
        body: channelSetting,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      settled(await setChannel(office, whoOf(request), request.params.channel, request.body));
      return reply.code(204).send();
    },
  );
}

function deliveryRoutes(api: Api, office: Office): void {
  api.get(
    '/publications/:id/channels',
    {
      config: { deed: 'publication.view' },
      schema: {
        operationId: 'viewDeliveries',
        summary: 'How the deliveries of a publication stand, channel by channel',
        params: publicationAddress,
        response: { 200: deliveriesAnswer, ...problemResponses },
      },
    },
    async (request) => ({ deliveries: settled(await deliveriesOf(office, whoOf(request), request.params.id)) }),
  );
  api.post(
    '/publications/:id/channels/:channel',
    {
      config: { deed: 'publication.publish' },
      schema: {
        operationId: 'sendToChannel',
        summary: 'Send to a channel what was never sent there, or try again what was set aside',
        params: sendAddress,
        response: { 204: z.undefined(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, channel } = request.params;
      await doneOnce(request, office, (one) =>
        channel === 'enterpriseCode'
          ? putBehindCode(one, whoOf(request), id)
          : sendToChannel(one, whoOf(request), id, channel),
      );
      return reply.code(204).send();
    },
  );
}
