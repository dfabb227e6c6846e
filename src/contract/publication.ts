/** Publications in the back office: the list, one of them, its draft, its marks, its editions. */

import { z } from 'zod';
import { audienceKeys } from '#law/publication/audiences';
import { attributeKeys, everyItem, genres } from '#law/publication/catalogue';
import { type EditionContent, fieldNames, interpretationForms, mostBody } from '#law/publication/content';
import { type Expression, mostExpressions } from '#law/publication/expressions';
import { publicationStates } from '#law/publication/fold';
import { mostStepName, mostStepWords, stepKeys } from '#law/publication/steps';
import { mostDeputies } from '#law/publication/urgent';
import { fileId } from './file.ts';
import { standing } from './standing.ts';
import { day, line, paragraphs } from './values.ts';

const keys = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]);
const states = keys(publicationStates);
const step = z.enum(stepKeys);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const isItem = (item: number) => everyItem.some((one) => one.item === item);
/** Drafts may be unfinished: what is missing, the gate says. */
const text = (most: number) => z.string().max(most);

export const editionContent = z
  .strictObject({
    title: text(400),
    summary: text(2000),
    body: text(mostBody).describe('Lines: paragraphs, `## ` headings, `- ` lists, `| a | b |` tables'),
    item: z
      .int()
      .refine(isItem)
      .describe('Item of Article 20 (1 to 15), of Article 21 (101 on for counties, 111 on for townships)'),
    standard: text(40).exactOptional().describe('Entry of the standard catalogue, by its 序号'),
    documentNumber: text(60),
    issuer: text(200),
    genre: z.enum(genres),
    formedOn: day,
    changedOn: day.nullable().exactOptional().describe('On which the information changed since it was signed'),
    effectiveOn: day.nullable(),
    expiresOn: day.nullable(),
    topic: text(60),
    keywords: z.array(text(40)).max(20).readonly(),
    attribute: z.enum(attributeKeys),
    attributeBasis: text(400),
    audience: z
      .array(z.enum(audienceKeys))
      .max(audienceKeys.length)
      .readonly()
      .exactOptional()
      .describe('For whom it is meant'),
    normative: z.boolean(),
    interpretation: text(600),
    consultation: text(600).exactOptional().describe('Agreed with which other agencies, and how'),
    secrecy: text(600).exactOptional().describe('Review for secrets: who, when, conclusion, ground'),
    takeDownOn: day.nullable().exactOptional().describe('From this day on it is shown no more'),
    interprets: z
      .strictObject({ of: line.min(1).max(100), form: keys(interpretationForms) })
      .nullable()
      .exactOptional()
      .describe('Case id of the publication that this one interprets, and the form'),
    attachments: z
      .array(z.strictObject({ file: fileId.shape.id, title: text(200) }))
      .max(50)
      .readonly()
      .exactOptional()
      .describe('Files that go out with the text, in order; pictures stand in the text as `![what it shows](id)`'),
  })
  .meta({ id: 'EditionContent' }) satisfies z.ZodType<EditionContent>;

const finding = z.strictObject({
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  article: z.string(),
  field: keys(fieldNames),
  message: z.string(),
  waivable: z.boolean().describe('A reviewer may take it on'),
  waived: z.literal(true).exactOptional().describe('A reviewer took it on'),
});

export const publicationAddress = z.strictObject({ id: line.min(1).max(100) });
export const publicationsQuery = z.strictObject({
  state: states.exactOptional(),
  text: line.max(80).exactOptional().describe('Part of title, document number or index number'),
  after: line.max(100).exactOptional().describe('`next` of the page before'),
});

/** A text by its hash, or `draft`. */
const textKey = z.union([z.literal('draft'), hash]);

export const publicationTexts = z
  .strictObject({
    texts: z
      .array(
        z.strictObject({
          key: textKey,
          at: z.string().describe('Saved, or handed in'),
          number: z.int().nullable().describe("Of the draft's saving; of the edition that it became"),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PublicationTexts' });

export const importedText = z
  .strictObject({
    title: z.string().nullable().describe('What the file calls itself'),
    text: z.string().describe('Lines in the marks of the body'),
    files: z
      .array(z.strictObject({ file: fileId.shape.id, title: z.string() }))
      .readonly()
      .describe('Its pictures, kept as files of the publication'),
    notes: z.array(z.string()).readonly().describe('What was left out, a sentence each'),
  })
  .meta({ id: 'ImportedText' });

export const presence = z.strictObject({ leaving: z.literal(true).exactOptional() });

export const presenceSeen = z
  .strictObject({
    others: z.array(z.string()).readonly().describe('Names of the colleagues who have the draft open'),
    version: z.int().describe('Of the draft as it stands'),
    savedBy: z.string(),
  })
  .meta({ id: 'DraftPresence' });

export const comparedQuery = z.strictObject({ from: textKey, to: textKey });

export const publicationPage = z
  .strictObject({
    publications: z
      .array(
        z.strictObject({
          caseId: z.string(),
          title: z.string(),
          indexNumber: z.string().nullable(),
          documentNumber: z.string(),
          item: z.int(),
          state: states,
          step: step.nullable(),
          stepName: z.string().nullable(),
          savedAt: z.string(),
          publishedOn: day.nullable(),
          scheduledAt: z.string().nullable(),
          takeDownOn: day.nullable(),
          missed: z.string().nullable(),
        }),
      )
      .readonly(),
    next: z.string().nullable(),
  })
  .meta({ id: 'PublicationPage' });

const marked = z.strictObject({ by: z.string(), at: z.string(), note: z.string() });

const related = z.strictObject({
  caseId: z.string(),
  title: z.string(),
  state: states,
  form: keys(interpretationForms).nullable(),
});

const changed = z.strictObject({ field: keys(fieldNames), name: z.string(), before: z.string(), after: z.string() });

export const comparedTexts = z.strictObject({ changes: z.array(changed).readonly() }).meta({ id: 'ComparedTexts' });

export const publicationView = z
  .strictObject({
    caseId: z.string(),
    indexNumber: z.string().nullable(),
    state: states,
    stateName: z.string(),
    withdrawn: z.string().nullable(),
    draft: z
      .strictObject({
        version: z.int(),
        content: editionContent,
        savedBy: z.string(),
        savedAt: z.string(),
        gate: z.array(finding).readonly(),
      })
      .nullable(),
    round: z
      .strictObject({
        hash,
        content: editionContent,
        gate: z.array(finding).readonly(),
        urgent: z.strictObject({ reason: z.string(), makeUpBy: day }).nullable(),
        steps: z
          .array(
            z.strictObject({
              step,
              name: z.string(),
              post: z.string(),
              looksAt: z.string(),
              mark: marked.nullable(),
              next: z.boolean(),
              own: z.boolean().describe('Set by the person who asks, and may be taken back'),
            }),
          )
          .readonly(),
        returned: z.strictObject({ name: z.string(), by: z.string(), at: z.string(), reason: z.string() }).nullable(),
        changes: z.array(changed).readonly(),
      })
      .nullable(),
    editions: z
      .array(z.strictObject({ number: z.int(), publishedOn: day, note: z.string().nullable(), hash }))
      .readonly(),
    interpretation: z.strictObject({
      of: related.nullable().describe('What this one interprets'),
      by: z.array(related).readonly().describe('What interprets this one, drafts too'),
    }),
    duty: z
      .strictObject({
        due: day,
        standing,
        step: z.strictObject({
          rule: z.string(),
          from: day,
          workingDays: z.int(),
          to: day.nullable(),
          note: z.string(),
          provisional: z.boolean(),
        }),
      })
      .nullable()
      .describe('Until when it has to be published (REG-25), and how that was counted'),
    schedule: z.strictObject({ at: z.string(), by: z.string(), note: z.string() }).nullable(),
    owed: z
      .strictObject({
        hash,
        standing,
        steps: z.array(z.strictObject({ step, name: z.string(), looksAt: z.string() })).readonly(),
      })
      .nullable()
      .describe('Marks that were left out in haste, in the order in which they are owed'),
    missed: z.string().nullable().describe('Why it did not go out when its moment came'),
    takeDownOn: day.nullable().describe('From this day on it is shown no more'),
    items: z
      .array(z.strictObject({ item: z.int(), name: z.string() }))
      .readonly()
      .describe('Of the catalogue, by the level of the agency'),
    can: z.array(z.enum(['draft', 'submit', 'waive', 'mark', 'hasten', 'makeUp', 'publish', 'withdraw'])).readonly(),
  })
  .meta({ id: 'PublicationView' });

export const beginning = z.strictObject({ content: editionContent });
export const saving = z.strictObject({
  content: editionContent,
  seen: z.int().min(1).describe('Version that the writer has read'),
});
export const saved = z.strictObject({ caseId: z.string(), version: z.int() });
export const submission = z.strictObject({ seen: z.int().min(1) });
export const submitted = z.strictObject({ indexNumber: z.string(), hash });
export const marking = z.strictObject({
  step,
  hash: hash.describe('Of the text that the person has read'),
  verdict: z.enum(['passed', 'returned']),
  note: text(1000),
});
export const release = z.strictObject({ hash, note: text(1000) });
export const hastening = z.strictObject({ reason: text(500) });
export const makingUp = z.strictObject({ step, hash, sound: z.boolean(), note: text(1000) });
const accounts = z.array(z.string().min(1).max(64)).max(mostDeputies).readonly();
const stepWords = z.strictObject({
  name: line.max(mostStepName),
  post: line.max(mostStepWords),
  looksAt: line.max(mostStepWords),
});

export const stepNaming = z.strictObject(
  Object.fromEntries(stepKeys.map((key) => [key, stepWords])) as Record<(typeof stepKeys)[number], typeof stepWords>,
);

export const namedSteps = z
  .strictObject({ steps: z.array(stepWords.extend({ step })).readonly() })
  .meta({ id: 'PublicationSteps' });

export const deputies = z.strictObject({
  days: z.int().describe('Working days within which what was left out is made up for'),
  firstReview: accounts,
  secondReview: accounts,
  thirdReview: accounts,
});
export const deputiesView = deputies
  .extend({ people: z.array(z.strictObject({ id: z.string(), name: z.string() })).readonly() })
  .meta({ id: 'DeputiesView' });
export const scheduling = z.strictObject({ hash, note: text(1000), at: z.iso.datetime({ offset: true }) });
export const recalling = z.strictObject({ step, reason: text(500) });
export const takingDown = z.strictObject({ day: day.nullable(), reason: text(500) });
export const withdrawal = z.strictObject({ reason: text(500) });
export const textWaiver = z
  .strictObject({ article: line.max(200), reason: paragraphs.max(2000), seen: z.int().min(1) })
  .meta({ id: 'TextWaiver' });

const expression = z.strictObject({
  word: line.max(60),
  instead: text(60).describe('What is right; empty: only to be thought over'),
  severity: z.enum(['error', 'warning']).describe('An error keeps a text from going on'),
}) satisfies z.ZodType<Expression>;
export const expressionList = z
  .strictObject({ expressions: z.array(expression).max(mostExpressions).readonly() })
  .meta({ id: 'ExpressionList' });

export const pasted = z.strictObject({ html: z.string().max(5_000_000) });
export const pastedText = z.strictObject({ text: z.string() });
