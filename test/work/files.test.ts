/** Files in the store of S3 and on the disk, before the scanner, and by the clock; and nothing personal anywhere in clear text. */

import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { sql } from 'kysely';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { may } from '#law/account/may';
import { accountRoles } from '#law/account/roles';
import { day } from '#law/calendar/day';
import { clamd } from '#outside/scanner/clamd';
import { s3Storage } from '#outside/storage/s3';
import { NotStored } from '#outside/storage/storage';
import { chunkBytes } from '#store/file/layout';
import { submitApplication } from '#work/application/submit';
import { eraseFile } from '#work/file/erase';
import { listFiles } from '#work/file/list';
import { openFile, viewFile } from '#work/file/open';
import { attach, discard, receive } from '#work/file/receive';
import { scanWaiting } from '#work/file/scan';
import { scrubFiles, tidyIncoming } from '#work/file/tidy';
import { uploadFile } from '#work/file/upload';
import { reencryptAll } from '#work/keys/reencrypt';
import type { Office, Who } from '#work/office';
import { officeOn } from '../support/app.ts';
import { eicar, startClamd, type TestScanner } from '../support/clamd.ts';
import { fileRoom } from '../support/file-room.ts';
import { openFolder } from '../support/open-folder.ts';
import { migratedDatabase, type TestDatabase } from '../support/postgres.ts';
import { serverFolder } from '../support/server-folder.ts';

let database: TestDatabase;
let office: Office;
let caseId: string;
let scanner: TestScanner;
const who: Who = { accountId: 'o', name: '测试', agency: 'somewhere', roles: ['officer'], from: 'test' };
const secret = {
  name: '欧阳某某',
  identity: '110105194912310986',
  contact: { telephone: '13987650417', email: 'ouyang-moumou@example.cn', address: '某县某镇拾玖号院' },
  request: {
    description: '某巷九十四号的补偿标准',
    identityKind: 'idCard',
    carrier: 'paper',
    route: 'post',
    notice: null,
  },
} as const;

beforeAll(async () => {
  [database, scanner] = await Promise.all([migratedDatabase(), startClamd()]);
  await sql`insert into agency (code, name, short_name, document_prefix, level, kind, from_day)
    values ('somewhere', '某县某局', '某局', '某', 'county', 'department', '2019-01-01')`.execute(database.db);
  office = officeOn(database.db);
  const submitted = await submitApplication(office, who, {
    agency: 'somewhere',
    channel: 'web',
    applicantType: 'naturalPerson',
    applicant: secret,
    on: day('2026-11-20'),
  });
  if (!submitted.ok) throw new Error('refused');
  caseId = submitted.value.caseId;
});
afterAll(async () => {
  await scanner.stop();
  await database.close();
});

async function* inPieces(text: string | Buffer): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

function upload(at: Office, name: string, text: string | Buffer) {
  const open = async () => ({ name, bytes: inPieces(text) });
  return uploadFile(at, who, { subject: 'application', caseId, announced: null, uploadKey: null, open });
}

async function content(at: Office, id: string): Promise<string> {
  const opened = await openFile(at, who, id);
  if (!opened.ok) return opened.refusals[0]?.code ?? '';
  const bytes = await opened.value.read(0, opened.value.view.size);
  if (!bytes.ok) return bytes.refusals[0]?.code ?? '';
  const parts: Buffer[] = [];
  for await (const part of bytes.value) parts.push(part);
  return Buffer.concat(parts).toString();
}

it('keeps, reads, checks and removes files in a store that speaks S3', async () => {
  const folder = openFolder('gongkai-s3-');
  const port = await freePort();
  const server = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  await server.run();
  try {
    const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: 'files' };
    const storage = s3Storage({ ...settings, accessKey: 'S3RVER', secretKey: 'S3RVER' });
    const inS3: Office = { ...office, files: { ...fileRoom(), storage } };
    const text = '证明材料\n'.repeat(120_000);
    const sent = await upload(inS3, '证明.txt', text);
    if (!sent.ok) throw new Error(sent.refusals[0]?.message);
    expect(await content(inS3, sent.value.id)).toBe(text);
    expect(readdirSync(inS3.files.incoming)).toEqual([]);
    await expect(storage.read('0000000000', 0, 5)).rejects.toBeInstanceOf(NotStored);
    await storage.remove(sent.value.id);
    await storage.remove(sent.value.id);
    expect(await content(inS3, sent.value.id)).toBe('file-damaged');
    await sql`delete from file where id = ${sent.value.id}`.execute(database.db);
    const stranger = s3Storage({ ...settings, accessKey: 'UNKNOWN', secretKey: 'wrong' });
    await expect(upload({ ...inS3, files: { ...inS3.files, storage: stranger } }, '一.txt', '一')).rejects.toThrow(
      '403',
    );
  } finally {
    await server.close();
  }
});

async function freePort(): Promise<number> {
  const probe: Server = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

it.each(accountRoles)(
  '%s: sends, sees and erases files by the table of deeds, and nothing of another agency',
  async (role) => {
    const person: Who = { ...who, roles: [role] };
    const bytes = async () => ({ name: '一.txt', bytes: inPieces('一') });
    const request = { subject: 'application', caseId, announced: null, uploadKey: null, open: bytes } as const;
    const sent = await uploadFile(office, person, request);
    expect(sent.ok).toBe(may({ roles: [role] }, true, 'file.add').ok);
    const listed = await listFiles(office, person, 'application', caseId);
    expect(listed.ok).toBe(may({ roles: [role] }, true, 'application.view').ok);
    const id = sent.ok ? sent.value.id : 'none';
    const stranger: Who = { ...person, agency: 'elsewhere' };
    const foreign = [await viewFile(office, stranger, id), await listFiles(office, stranger, 'application', caseId)];
    for (const one of foreign) expect(one.ok ? '' : one.refusals[0]?.code).toBe('file-missing');
    expect((await eraseFile(office, stranger, id)).ok).toBe(false);
    expect((await eraseFile(office, person, id)).ok).toBe(sent.ok && may({ roles: [role] }, true, 'file.erase').ok);
  },
);

it('destroys what the scanner finds, and tells the sender', async () => {
  const scanned: Office = { ...office, files: { ...office.files, scanner: clamd(scanner.address) } };
  const clean = await upload(scanned, '好.txt', '没有问题');
  expect(clean.ok && clean.value.state).toBe('clean');
  const bad = await upload(scanned, '坏.txt', `${'\n'.repeat(3)}${eicar}\n`);
  expect(bad.ok ? '' : bad.refusals[0]?.code).toBe('file-infected');
  const { rows } = await sql<{ id: string; scan: string; sealed_key: unknown }>`
    select id, scan, sealed_key from file where state = 'refused'`.execute(database.db);
  expect(rows).toMatchObject([{ scan: expect.stringMatching(/^infected: Test\.Eicar/), sealed_key: null }]);
  await expect(office.files.storage.read(String(rows[0]?.id), 0, 1)).rejects.toBeInstanceOf(NotStored);
});

it('keeps files apart while the scanner is down, until it is back; or lets them through where that is the policy', async () => {
  const down = clamd('127.0.0.1:9');
  const strict: Office = { ...office, files: { ...office.files, scanner: down } };
  const sent = await upload(strict, '等.txt', '等待检查');
  if (!sent.ok) throw new Error('refused');
  expect(sent.value.state).toBe('quarantined');
  expect(await content(strict, sent.value.id)).toBe('file-quarantined');
  expect(await scanWaiting(strict)).toBe(0);
  const back: Office = { ...office, files: { ...office.files, scanner: clamd(scanner.address) } };
  expect(await scanWaiting(back)).toBe(1);
  expect(await content(back, sent.value.id)).toBe('等待检查');
  const lenient = await upload({ ...strict, files: { ...strict.files, scanPolicy: 'lenient' } }, '放.txt', '放行');
  expect(lenient.ok && lenient.value.state).toBe('clean');
  expect(() => clamd('nowhere')).toThrow(RangeError);
});

it('what is too large for the scanner is not called clean', async () => {
  const scanned: Office = { ...office, files: { ...office.files, scanner: clamd(scanner.address) } };
  const sent = await upload(scanned, '大.txt', 'a line of text\n'.repeat(400_000));
  expect(sent.ok && sent.value.state).toBe('quarantined');
});

it("holds the public's uploads to narrower limits, until the application takes them over or lets them go", async () => {
  const from = (name: string, bytes: Buffer) =>
    receive(office, 'application', 'public', { name, bytes: inPieces(bytes), announced: bytes.length });
  const large = await from('大.txt', Buffer.alloc(21 * 1_048_576, 'a'));
  expect(large.ok ? '' : large.refusals[0]?.message).toContain('有 21 MB，超过 20 MB 的上限');
  const zip = await from('空.zip', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'));
  expect(zip.ok ? '' : zip.refusals[0]?.code).toBe('file-kind-not-here');
  const [kept, left] = [await from('证件.txt', Buffer.from('一')), await from('证件.txt', Buffer.from('二'))];
  if (!kept.ok || !left.ok) throw new Error('refused');
  const to = { agency: 'somewhere', caseId, uploadedBy: 'public', uploadKey: null };
  await database.db.transaction().execute((tx) => attach(office, tx, kept.value, to));
  await discard(office, left.value);
  await expect(office.files.storage.read(left.value.id, 0, 1)).rejects.toBeInstanceOf(NotStored);
  expect(await content(office, kept.value.id)).toBe('file-not-ready');
  expect(await scanWaiting(office)).toBeGreaterThan(0);
  expect(await content(office, kept.value.id)).toBe('一');
});

it('by the clock: forgotten uploads go, and a changed byte is found', async () => {
  const old = join(office.files.incoming, 'old');
  writeFileSync(old, 'half a file');
  writeFileSync(`${old}-new`, 'arriving');
  utimesSync(old, 1, 1);
  expect(await tidyIncoming(office)).toBe(1);
  expect(existsSync(`${old}-new`)).toBe(true);
  const sent = await upload(office, '改.txt', Buffer.alloc(chunkBytes + 10, 'x'));
  if (!sent.ok) throw new Error('refused');
  expect((await scrubFiles(office, null)).damaged).toEqual([]);
  const path = join(office.files.incoming, '..', sent.value.id.slice(0, 2), sent.value.id);
  const bytes = readFileSync(path);
  bytes[chunkBytes + 50] = (bytes[chunkBytes + 50] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect((await scrubFiles(office, null)).damaged).toEqual([sent.value.id]);
});

it('opens files and names after the key was changed', async () => {
  const sent = await upload(office, '旧名.txt', '旧密钥');
  if (!sent.ok) throw new Error('refused');
  office.vault.rotate();
  expect(await reencryptAll(office)).toBeGreaterThan(1);
  expect(await content(office, sent.value.id)).toBe('旧密钥');
  const listed = await listFiles(office, who, 'application', caseId);
  expect(listed.ok && listed.value.map(({ name }) => name)).toContain('旧名.txt');
});

/** Every file of the cluster and its write-ahead log (which the rows are in, whatever has reached the tables), the store of files and the server's logs. */
it('leaves nothing personal in clear text in any file', async () => {
  const papers = '家住某路十七号的欧阳某某，电话13987650417';
  const sent = await upload(office, `${secret.name}的身份证.txt`, papers);
  expect(sent.ok).toBe(true);
  const { name, identity, contact, request } = secret;
  const words = [name, identity, ...Object.values(contact), request.description, '某路十七号'];
  const sought = words.map((text) => Buffer.from(text));
  const control = Buffer.from('某县某局');
  let controls = 0;
  const hits: string[] = [];
  for (const path of filesBelow(serverFolder())) {
    const bytes = contentOf(path);
    if (bytes.includes(control)) controls += 1;
    for (const text of sought) if (bytes.includes(text)) hits.push(`${path}: ${text}`);
  }
  expect(controls).toBeGreaterThan(0);
  expect(hits).toEqual([]);
});

/** Empty where the server has taken the file away since it was listed, as it does with log segments that it is done with. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
