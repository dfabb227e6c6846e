/** The forms of a material, and by what else it may be met. */

import { z } from 'zod';
import { formKinds, type MaterialWays } from '#law/service/material-ways';
import { proved, type Same } from './same.ts';
import { line, paragraphs } from './values.ts';

const long = paragraphs.max(5000);

export const formFile = z
  .strictObject({
    file: z.string().regex(/^[0-9a-f-]{36}$/),
    name: line.min(1).max(200),
    kind: z.enum(formKinds),
    size: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    blanks: z.array(line.max(40)).max(200).readonly(),
  })
  .meta({ id: 'FormFile' });

export const commitmentTerms = z.strictObject({
  text: long,
  consequences: long,
  excluded: long,
  checkMethod: line.max(200),
  checkDays: z.number(),
});

export const materialWays = z
  .strictObject({
    fillIn: z.boolean().describe('The material is a form to fill in'),
    prescribed: z
      .boolean()
      .exactOptional()
      .describe('Its format is set by a superior organ: no common form stands for it'),
    blank: formFile.nullable(),
    sample: formFile.nullable(),
    commitment: commitmentTerms.nullable(),
    certificate: line.max(200).describe('Electronic certificate that the agency looks up itself'),
    laterDays: z.number().nullable().describe('Working days in which it has to follow'),
  })
  .meta({ id: 'MaterialWays' });
proved<Same<z.output<typeof materialWays>, MaterialWays>>();

export const formAddress = z.strictObject({
  id: z.string().min(1).max(64),
  file: z.string().regex(/^[0-9a-f-]{36}$/),
});

export const formMaking = z.strictObject({
  title: line.trim().max(100).describe('Name of the material'),
  blanks: z.array(line.max(40)).max(40).readonly().describe('Names of the blanks that are asked for, in their order'),
});
