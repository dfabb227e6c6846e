/** One document: its text, the table of its fields (PLT-20), its editions; of a withdrawn one the notice alone. */

import { type Day, inWords } from '#law/calendar/day';
import { shownFields, standingSentence } from '#work/publication/fields';
import type { PublishedDocument } from '#work/publication/published';
import { DocumentLinks } from '../document/links-view.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { itemHref, publicationHref, publicationsHref } from './address.ts';
import { publicationsColumn } from './column.ts';
import { Interpretations, Interpreted } from './interpretations.tsx';
import { Keep } from './keep.tsx';
import { Attachments, DocumentText } from './text-view.tsx';

export interface DocumentProps {
  readonly setting: Setting;
  readonly document: PublishedDocument;
  readonly citation: string;
}

const steps = [
  { label: '政府信息公开', href: '/xxgk' },
  { label: '法定主动公开内容', href: publicationsHref },
];

export function DocumentPage({ setting, document, citation }: DocumentProps) {
  const { title, caseId, edition, editions, validity, agencyName, publishedOn, summary } = document;
  const source = edition?.content.issuer ?? agencyName;
  const sentence = standingSentence(document);
  const newest = editions[0];
  const older = edition !== null && newest !== undefined && edition.number < newest.number;
  return (
    <Page
      setting={setting}
      title={title}
      here="正文"
      column={publicationsColumn}
      article={{
        title,
        publishedOn,
        source,
        ...(edition === null ? {} : { publishedAt: minuteOf(edition.publishedAt) }),
      }}
      steps={steps}
      script
    >
      <article class="wrap document">
        <h1>{title}</h1>
        <p class="quiet">
          {source} ·{' '}
          <time dateTime={publishedOn}>{edition === null ? publishedOn : minuteOf(edition.publishedAt)}</time>
          {validity !== null && <span class={standing.includes(validity) ? 'tag holds' : 'tag ended'}>{validity}</span>}
        </p>
        {older && (
          <p class="note" role="note">
            您看到的是第{edition.number}版，已被更正。<a href={publicationHref(caseId)}>查看第{newest.number}版</a>
          </p>
        )}
        <Interpreted one={document.interprets} />
        {sentence !== null && !older && (
          <p class={validity === '有效' ? 'standing' : 'standing ended'} role="note">
            {sentence}
          </p>
        )}
        <Fields document={document} />
        {edition === null ? <p>{summary}</p> : <DocumentText {...edition} />}
        {edition !== null && <Attachments files={edition.files} />}
        {document.entry !== null && <DocumentLinks entry={document.entry} />}
        <Keep document={document} citation={citation} origin={`https://${setting.site.domain}`} />
        <Interpretations all={document.interpretations} />
        {editions.some(({ number, note }) => number > 1 || note !== null) && <Editions document={document} />}
      </article>
    </Page>
  );
}

/** What holds, and what will. */
const standing = ['有效', '已修改', '尚未施行'];

/** 2026-01-16 09:00, in Beijing's time: stored moments carry their offset. */
export function minuteOf(at: string): string {
  const beijing = new Date(new Date(at).getTime() + 8 * 3_600_000);
  return beijing.toISOString().slice(0, 16).replace('T', ' ');
}

function Fields({ document }: { readonly document: PublishedDocument }) {
  return (
    <dl class="fields">
      {shownFields(document).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{label === '公开目录' ? <a href={itemHref(document.item)}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Editions({ document: { caseId, editions } }: { readonly document: PublishedDocument }) {
  return (
    <section aria-labelledby="editions">
      <h2 class="section-title" id="editions">
        版本
      </h2>
      <ul>
        {editions.map(({ number, publishedOn, note }) => (
          <li key={number}>
            <a href={publicationHref(caseId, number)}>第{number}版</a>，{inWords(publishedOn)}
            {note !== null && `：${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface WithdrawnProps {
  readonly setting: Setting;
  readonly title: string;
  readonly indexNumber: string;
  readonly on: Day;
  readonly reason: string;
}

/** What stays at the address of a withdrawn document (410). */
export function WithdrawnPage({ setting, title, indexNumber, on, reason }: WithdrawnProps) {
  return (
    <Page setting={setting} title="信息已撤下" column={publicationsColumn} steps={steps} noIndex>
      <div class="wrap">
        <h1>这件信息已撤下</h1>
        <p>
          “{title}”（索引号 {indexNumber}）已于{inWords(on)}撤下。
        </p>
        <p>理由：{reason}</p>
        <p>
          <a href={publicationsHref}>查看其他公开信息</a>
        </p>
      </div>
    </Page>
  );
}
