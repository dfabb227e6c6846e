/** Scripts for the broadcaster over HTTP. */

import { z } from 'zod';
import { day, line } from './values.ts';

export const broadcastAddress = z.strictObject({ id: line.min(1).max(100), broadcast: line.min(1).max(100) });

const paragraphs = z.array(z.int().min(0).max(9999)).max(1000).readonly();
export const scriptWish = z
  .strictObject({ edition: z.int().min(1).max(9999), paragraphs, perMinute: z.int().min(1).max(9999) })
  .meta({ id: 'BroadcastScriptWish' });
export const scriptMade = z.strictObject({ id: z.string() }).meta({ id: 'BroadcastScriptMade' });
export const broadcastSpeedValue = z
  .strictObject({ perMinute: z.int().min(0).max(9999) })
  .meta({ id: 'BroadcastSpeed' });
export const airing = z
  .strictObject({ station: line.max(100), on: day, receipt: line.max(200) })
  .meta({ id: 'BroadcastAiring' });
export const stationTold = z.strictObject({ told: line.max(500) }).meta({ id: 'BroadcastStationTold' });

export const broadcastsAnswer = z
  .strictObject({
    script: z
      .strictObject({
        edition: z.int(),
        title: z.string(),
        opening: z.string().describe('Source and number as they are spoken'),
        paragraphs: z.array(z.strictObject({ at: z.int(), text: z.string(), characters: z.int() })).readonly(),
      })
      .nullable()
      .describe('Null where nothing stands published'),
    usualSpeed: z.int().describe('Characters a minute'),
    broadcasts: z
      .array(
        z.strictObject({
          id: z.string(),
          edition: z.int(),
          paragraphs,
          perMinute: z.int(),
          seconds: z.int(),
          madeAt: z.string(),
          station: z.string().nullable(),
          broadcastOn: day.nullable(),
          receipt: z.string().nullable(),
          toldOn: day.nullable(),
          told: z.string().nullable(),
          tellNow: z.boolean().describe('Withdrawn since it was aired, and the station does not know it'),
        }),
      )
      .readonly()
      .describe('Newest first'),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'PublicationBroadcasts' });
