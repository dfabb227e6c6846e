/** A process of its own that sets PDFs with Typst: a crash or a blow-up of the compiler ends it and nothing else. */

import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverage, drawable } from './coverage.ts';
import { fontFiles } from './fonts.ts';
import type { PdfAnswer, PdfInside, PdfJob } from './message.ts';

const folder = fileURLToPath(new URL('./templates', import.meta.url));
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [...fontFiles] }] });
const covered = coverage(fontFiles);
/** Results kept by the compiler for this many documents more. */
const keptFor = 4;

process.on('message', (job: PdfJob) => {
  process.send?.(answer(job));
});
process.on('disconnect', () => process.exit(0));

function answer({ template, data, files = [] }: PdfJob): PdfAnswer {
  compiler.resetShadow();
  for (const { name, bytes } of files) compiler.mapShadow(`${folder}/${name}`, Buffer.from(bytes));
  const result = compiler.compile({
    mainFilePath: `${folder}/${template}.typ`,
    inputs: { data: drawable(data, covered) },
  });
  const error = result.takeError();
  if (error !== null || result.result === null) return { ok: false, reason: said(error) };
  // Pages of other PDFs are not tagged: the standard of accessible documents does not take them in.
  const bytes = compiler.pdf(result.result, files.some(isPdf) ? {} : { pdfStandard: 'ua-1' });
  compiler.evictCache(keptFor);
  return { ok: true, bytes, pages: result.result.numOfPages };
}

const isPdf = ({ name }: PdfInside) => name.endsWith('.pdf');

function said(error: Parameters<typeof compiler.fetchDiagnostics>[0] | null): string {
  return error === null ? 'no document' : JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2000);
}
