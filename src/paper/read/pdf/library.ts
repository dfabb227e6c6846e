/** The one door to pdfjs-dist: its text and its drawing operators, without fonts on screen, scripts or the network. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type PdfPage = PDFPageProxy;
export type OperatorList = Awaited<ReturnType<PdfPage['getOperatorList']>>;
/** Numbers of the drawing operators, by name. */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'stroke'
    | 'closeStroke'
    | 'fill'
    | 'eoFill'
    | 'fillStroke'
    | 'eoFillStroke'
    | 'closeFillStroke'
    | 'closeEOFillStroke'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'paintImageXObject'
    | 'paintInlineImageXObject',
    number
  >
>;

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly operators: Operators;
}

/** Throws PasswordException or InvalidPDFException, by name, as the library does. `drawn`: its pictures are needed too, whatever they are packed with. */
export async function openPdf(bytes: Uint8Array, wanted: 'read' | 'drawn' = 'read'): Promise<OpenPdf> {
  const { getDocument, OPS } = await library();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => `${pathToFileURL(join(home, name)).pathname}/`;
  const document = await getDocument({
    // The library takes the bytes over: it gets its own.
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: wanted === 'drawn',
    wasmUrl: folder('wasm'),
    verbosity: 0,
  }).promise;
  return { document, operators: OPS };
}

/** Loaded when the first PDF comes: it is large. Its complaint that nothing can be drawn here is not ours. */
async function library() {
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
