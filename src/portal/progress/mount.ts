/** The routes of following one's application: the box, the case, and what its applicant does there. */

import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileRefusal } from '#law/file/accept';
import { refused } from '#law/ruling';
import { lookUp } from '#work/application/look-up';
import { correct, explain, takeReply, withdraw } from '#work/application/own-acts';
import { openablePart } from '#work/application/own-parts';
import { type Progress, progressOf } from '#work/application/progress';
import { isComplaintNumber, lookUpComplaint } from '#work/complaint/progress';
import { addOwnFile, mostOwnFiles, ownFiles } from '#work/file/own-files';
import { replyFile } from '#work/letter/delivered';
import { ownLetterFile } from '#work/letter/own-letters';
import { matterIdOf } from '#work/matter/key';
import type { Office } from '#work/office';
import { deliveredFiles } from '#work/release/delivered-files';
import { askForCase } from '#work/subscription/ask';
import { complaintCaseHref } from '../complaint/address.ts';
import { keepComplaint } from '../complaint/cookie.ts';
import { settingOf } from '../frame/asked.ts';
import type { SiteSettings } from '../frame/site.ts';
import { matterRoutes, sendMatter } from '../matter/mount.ts';
import type { Notice } from '../notice/answer.ts';
import type { Portal } from '../portal.ts';
import { sendPrivatePage, sendPrivatePdf } from '../send.ts';
import { askBody, askedHref, askHref } from '../subscription/address.ts';
import { forgetCase, keepCase, openedCase } from './case-cookie.ts';
import { caseHref } from './case-href.ts';
import { CasePage, type CaseProps, movedOn } from './case-view.tsx';
import { LookUpPage, progressHref } from './look-up-view.tsx';
import { mailRoutes } from './mail-mount.ts';
import { partsHref } from './parts-view.tsx';
import { releasedRoute } from './released.ts';

const text = z.string().max(400_000).default('');
const lookUpBody = z.object({ number: text, code: text });
const partBody = z.object({ number: text });
const doneQuery = z.object({
  done: z.enum(['correct', 'explain', 'withdraw', 'take', 'file', 'mailStopped', 'mailResumed']).optional(),
});

/** Which of the case's letters, counted from 1. */
const letterParams = z.object({ file: z.string().regex(/^[1-9]\d{0,2}\.pdf$/) });

const doneWords = {
  correct: '补正已经收到，答复期限从下一个工作日起重新计算。',
  explain: '说明已经收到，审查后会在这里告知结果。',
  withdraw: '申请已经撤回，不再办理。',
  take: '答复已经签收，可以在下面下载。不服的，救济期限从今天起算。',
  file: '附件已经收到。',
  mailStopped: '这件申请不再发邮件通知。',
  mailResumed: '这件申请的进展会再发到您填写的电子邮箱。',
} as const;

const nothingTyped = { correction: '', explanation: '', withdrawal: '' };

export async function progressRoutes(
  portal: Portal,
  office: Office,
  site: SiteSettings,
  secure: boolean,
  notice: Notice,
): Promise<void> {
  portal.get(progressHref, async (request, reply) =>
    sendPrivatePage(request, reply, LookUpPage({ setting: settingOf(request, site), number: '', errors: [] })),
  );

  portal.post(progressHref, { schema: { body: lookUpBody } }, async (request, reply) => {
    const [number, code] = [request.body.number.slice(0, 100), request.body.code.slice(0, 100)];
    const ofComplaint = isComplaintNumber(number);
    const found = await (ofComplaint ? lookUpComplaint : lookUp)(office, { number, code }, request.ip);
    if (!found.ok) {
      const errors = found.refusals.map((one) => ({ field: one.code, message: one.message }));
      const setting = settingOf(request, site);
      return sendPrivatePage(request, reply, LookUpPage({ setting, number, errors }), 422);
    }
    if (ofComplaint) {
      keepComplaint(office, reply, { caseId: found.value, receipt: false }, secure);
      return reply.redirect(complaintCaseHref, 303);
    }
    keepCase(office, reply, { caseId: found.value, receipt: false }, secure);
    return reply.redirect(caseHref, 303);
  });

  portal.get(caseHref, { schema: { querystring: doneQuery } }, async (request, reply) => {
    const open = openedCase(office, request);
    const matter = open === null ? null : matterIdOf(open.caseId);
    if (matter !== null) return sendMatter(request, reply, office, site, matter, { typed: '', errors: [] });
    const progress = open === null ? null : await progressOf(office, open.caseId);
    if (progress === null) return reply.redirect(progressHref, 303);
    const done = request.query.done === undefined ? null : doneWords[request.query.done];
    const setting = settingOf(request, site);
    const attachments = await attachmentsOf(office, progress);
    const props = { setting, progress, attachments, typed: nothingTyped, errors: [], done };
    return sendPrivatePage(request, reply, CasePage(props));
  });

  portal.get(`${caseHref}/reply.pdf`, async (request, reply) => {
    const open = openedCase(office, request);
    const file = open === null ? null : await replyFile(office, open.caseId);
    return file === null ? reply.redirect(caseHref, 303) : sendPrivatePdf(reply, file.name, file.bytes);
  });

  portal.get(`${caseHref}/letters/:file`, { schema: { params: letterParams } }, async (request, reply) => {
    const open = openedCase(office, request);
    const nth = Number.parseInt(request.params.file, 10);
    const file = open === null ? null : await ownLetterFile(office, open.caseId, nth);
    return file === null ? reply.redirect(caseHref, 303) : sendPrivatePdf(reply, file.name, file.bytes);
  });

  portal.post(partsHref, { schema: { body: partBody } }, async (request, reply) => {
    const open = openedCase(office, request);
    const part = open === null ? null : await openablePart(office, open.caseId, request.body.number.slice(0, 100));
    if (part !== null) keepCase(office, reply, { caseId: part, receipt: false }, secure);
    return reply.redirect(caseHref, 303);
  });

  portal.post(`${caseHref}/close`, async (_request, reply) => {
    forgetCase(reply);
    return reply.redirect(progressHref, 303);
  });

  ownAct(portal, office, site, { act: 'correct', field: 'correction', run: correct });
  ownAct(portal, office, site, { act: 'explain', field: 'explanation', run: explain });
  ownAct(portal, office, site, { act: 'withdraw', field: 'withdrawal', run: withdraw });
  ownAct(portal, office, site, { act: 'take', field: 'taking', run: takeReply });
  mailRoutes(portal, office, site, notice);
  askRoute(portal, office, site);
  matterRoutes(portal, office, site);
  await fileRoute(portal, office, site);
  releasedRoute(portal, office);
}

/** News by e-mail of the case that is open, an application or a matter. */
function askRoute(portal: Portal, office: Office, site: SiteSettings): void {
  portal.post(askHref, { schema: { body: askBody } }, async (request, reply) => {
    const open = openedCase(office, request);
    if (open === null) return reply.redirect(progressHref, 303);
    const matter = matterIdOf(open.caseId);
    const about =
      matter === null
        ? ({ subject: 'application', caseId: open.caseId } as const)
        : ({ subject: 'matter', caseId: String(matter) } as const);
    const done = await askForCase(office, about, { email: request.body.email, from: request.ip });
    if (done.ok) return reply.redirect(askedHref, 303);
    const errors = done.refusals.map(({ code, message }) => ({ field: code, message }));
    if (matter !== null) return sendMatter(request, reply, office, site, matter, { typed: '', errors });
    const progress = await progressOf(office, open.caseId);
    if (progress === null) return reply.redirect(progressHref, 303);
    const setting = settingOf(request, site);
    const attachments = await attachmentsOf(office, progress);
    const props = { setting, progress, attachments, typed: nothingTyped, errors, done: null };
    return sendPrivatePage(request, reply, CasePage(props), 422);
  });
}

/** One file a request, nothing else in it. */
const limits = { files: 1, fields: 0, parts: 1, headerPairs: 20, fileSize: Number.POSITIVE_INFINITY };
const fileQuery = z.object({ key: z.uuid() });

/** A file that is refused costs nothing that was typed: it is sent by itself, once the application stands. */
async function fileRoute(parent: Portal, office: Office, site: SiteSettings): Promise<void> {
  await parent.register(async (scope) => {
    const portal = scope as unknown as Portal;
    await portal.register(rateLimit, { global: false });
    if (!portal.hasContentTypeParser('multipart/form-data')) await portal.register(multipart);
    const config = { slowBody: true, rateLimit: { max: 30, timeWindow: 60_000 } };
    portal.post(`${caseHref}/files`, { config, schema: { querystring: fileQuery } }, async (request, reply) => {
      const open = openedCase(office, request);
      if (open === null) return reply.redirect(progressHref, 303);
      const length = Number(request.headers['content-length']);
      const sent = await addOwnFile(office, open.caseId, {
        announced: Number.isSafeInteger(length) ? length : null,
        open: () => partOf(request),
        key: request.query.key,
        from: request.ip,
      }).catch((error: unknown) => {
        if (error instanceof NoFile) return refused(nothingChosen);
        throw error;
      });
      // What is left of a refused file is read to its end, so that the browser hears why.
      request.raw.resume();
      if (sent.ok) return reply.redirect(`${caseHref}?done=file#files`, 303);
      const progress = await progressOf(office, open.caseId);
      if (progress === null) return reply.redirect(progressHref, 303);
      const errors = sent.refusals.map(({ message }) => ({ field: 'file', message }));
      const setting = settingOf(request, site);
      const attachments = await attachmentsOf(office, progress);
      const props = { setting, progress, attachments, typed: nothingTyped, errors, done: null };
      return sendPrivatePage(request, reply, CasePage(props), 422);
    });
  });
}

/** The request holds no file. */
class NoFile extends Error {}

async function partOf(request: FastifyRequest) {
  if (!request.isMultipart()) throw new NoFile();
  const part = await request.file({ limits }).catch(() => undefined);
  // Without a name it is what a browser sends where nothing was chosen, whatever the type says.
  if (!part?.filename) throw new NoFile();
  return { name: part.filename, bytes: part.file };
}

const nothingChosen = fileRefusal('file-not-sent', '没有收到文件。请先选择一个文件，再按“上传附件”。');

async function attachmentsOf(office: Office, { caseId, open }: Progress): Promise<CaseProps['attachments']> {
  const [files, released] = await Promise.all([ownFiles(office, caseId), deliveredFiles(office, caseId)]);
  return { files, released, key: office.newId(), open: open && files.length < mostOwnFiles };
}

interface OwnAct {
  readonly act: Extract<keyof typeof doneWords, 'correct' | 'explain' | 'withdraw' | 'take'>;
  /** Of the form; `taking` says nothing. */
  readonly field: keyof typeof nothingTyped | 'taking';
  readonly run: typeof correct;
}

/** Refusals that are worded for applicants. */
const ownWords: ReadonlySet<string> = new Set(['text-empty', 'text-too-long', 'reply-not-on-site']);

/** To an applicant whose page was older than the case. */
const pastWords: Readonly<Record<OwnAct['act'], string>> = {
  correct: '这件申请现在不需要补正：补正已经登记，或者申请已经办结。这次填写的内容没有收下，现在的情况见下面。',
  explain: '这件申请现在不需要说明理由：理由已经登记，或者申请已经办结。这次填写的内容没有收下，现在的情况见下面。',
  withdraw: '这件申请现在不能撤回：已经答复，或者已经转到别的编号办理。现在的情况见下面。',
  take: '这件申请的答复现在不能在这里签收。现在的情况见下面。',
};

function isOpenTo({ can }: Progress, act: OwnAct['act']): boolean {
  return can[act] !== null && can[act] !== false;
}

function ownAct(portal: Portal, office: Office, site: SiteSettings, { act, field, run }: OwnAct): void {
  const body = z.object({ [field]: text });
  portal.post(`${caseHref}/${act}`, { schema: { body } }, async (request, reply) => {
    const open = openedCase(office, request);
    if (open === null) return reply.redirect(progressHref, 303);
    const typed = String((request.body as Record<string, unknown>)[field] ?? '');
    const done = await run(office, open.caseId, typed, request.ip);
    if (done.ok) return reply.redirect(`${caseHref}?done=${act}`, 303);
    const progress = await progressOf(office, open.caseId);
    if (progress === null) return reply.redirect(progressHref, 303);
    const past = !isOpenTo(progress, act);
    const errors = done.refusals.map(({ code, message }) => ({
      field: past && typed.trim() === '' ? movedOn : field,
      message: past && !ownWords.has(code) ? pastWords[act] : message,
    }));
    const setting = settingOf(request, site);
    const attachments = await attachmentsOf(office, progress);
    const props = { setting, progress, attachments, typed: { ...nothingTyped, [field]: typed }, errors, done: null };
    return sendPrivatePage(request, reply, CasePage(props), 422);
  });
}
