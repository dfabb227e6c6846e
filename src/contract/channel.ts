/** Channels over HTTP: settings and counts, the deliveries of one publication. */

import { z } from 'zod';
import { outwardChannels, postedChannels } from '#law/channel/outward';
import { type Channel, channels } from '#law/publication/events';
import { day, line } from './values.ts';

const channelKeys = Object.keys(channels) as [Channel, ...Channel[]];

export const channelPeriod = z.strictObject({ from: day, to: day });
export const channelAddress = z.strictObject({ channel: z.enum(channelKeys) });
export const outwardAddress = z.strictObject({ channel: z.enum(outwardChannels) });
export const sendAddress = z.strictObject({
  id: line.min(1).max(100),
  channel: z.enum([...postedChannels, 'enterpriseCode']),
});

const setting = { on: z.boolean(), address: line.max(500), account: line.max(200), cover: line.max(200) };
/** Judged by the law, which says what is wrong. */
export const channelSetting = z
  .strictObject({ ...setting, secret: line.max(500).nullable().describe('Null: the one that is kept stays') })
  .meta({ id: 'ChannelSetting' });

export const channelList = z
  .strictObject({
    channels: z
      .array(
        z.strictObject({
          channel: z.enum(channelKeys),
          name: z.string(),
          delivered: z.int().describe('Publications delivered in the period, as the annual report counts them'),
          setting: z
            .strictObject({ ...setting, secretKept: z.boolean() })
            .nullable()
            .describe('Null: nothing is carried there by the program'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ChannelList' });

export const deliveredAnswer = z
  .strictObject({
    delivered: z
      .array(z.strictObject({ caseId: z.string(), title: z.string(), on: day, withdrawn: z.boolean() }))
      .readonly(),
  })
  .meta({ id: 'ChannelDelivered' });

export const deliveriesAnswer = z
  .strictObject({
    deliveries: z
      .array(
        z.strictObject({
          channel: z.enum(channelKeys),
          name: z.string(),
          deliveredOn: day.nullable(),
          posts: z
            .array(
              z.strictObject({
                version: z.int(),
                op: z.enum(['publish', 'withdraw']),
                state: z.enum(['waiting', 'sending', 'delivered', 'withdrawn', 'quarantined']),
                tries: z.int(),
                nextAt: z.string(),
                settledAt: z.string().nullable(),
                receipt: z.string().nullable(),
                error: z.string().nullable(),
              }),
            )
            .readonly()
            .describe('Newest first'),
          sendable: z.boolean().describe('It can be sent, or tried again, by hand'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PublicationDeliveries' });
