/** What a reader takes along: the document as a file, its address, how to cite it, the code to verify it. */

import { type DocumentFormat, documentFormats } from '#work/publication/download';
import type { PublishedDocument } from '#work/publication/published';
import { downloadHref, publicationHref, qrHref } from './address.ts';

interface KeepProps {
  readonly document: PublishedDocument;
  readonly citation: string;
  /** https://… of the site. */
  readonly origin: string;
}

const formats = Object.keys(documentFormats) as readonly DocumentFormat[];

/** Sharing asks nobody else: the address as words and as a code. */
export function Keep({ document: { caseId, edition, editions, code }, citation, origin }: KeepProps) {
  const older = edition !== null && edition.number !== editions[0]?.number ? edition.number : undefined;
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 class="section-title no-print" id="keep">
        下载、引用和分享
      </h2>
      <ul class="downloads no-print">
        {formats.map((format) => (
          <li key={format}>
            <a href={downloadHref(caseId, format, older)} download>
              {documentFormats[format].name}
            </a>
          </li>
        ))}
      </ul>
      <div class="share">
        <img src={qrHref(caseId)} width={120} height={120} alt="本页网址的二维码" />
        <dl>
          <div>
            <dt>本页网址</dt>
            <dd data-copy="复制网址">{origin + publicationHref(caseId)}</dd>
          </div>
          <div class="no-print">
            <dt>引用格式</dt>
            <dd data-copy="复制引用">{citation}</dd>
          </div>
          {code !== null && (
            <div>
              <dt>核验码</dt>
              <dd>
                <a href={`/verify?q=${encodeURIComponent(code)}`}>{code}</a>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </section>
  );
}
