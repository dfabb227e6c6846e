/** No personal data goes out unseen: title, text and fields are screened by the same eyes as files (PLT-90 to 94). */

import { layers, type Piece, screenedNames, screeningOf } from '#law/person/screening';
import type { EditionContent } from '#law/publication/content';
import { releaseRefusal } from '#law/release/release';
import type { Refusal } from '#law/ruling';
import { wordsOf } from '#paper/clean/clean-html';

/** Each place once, with what stands there masked; empty where nothing was found. */
export function personalFaults({ title, body, fields }: EditionContent, itemName: string): readonly Refusal[] {
  const lines = wordsOf(body).split('\n');
  const pieces: readonly Piece[] = [
    { layer: 'text', place: '标题', text: title },
    ...lines.map((text, i) => ({ layer: 'text' as const, place: `正文第${i + 1}行`, text })),
    { layer: 'link', place: '正文的链接', text: linksIn(body) },
    { layer: 'property', place: '内容概述', text: fields.summary },
    { layer: 'property', place: '关键词', text: fields.keywords.join('\n') },
    { layer: 'property', place: '发布机构和来源', text: `${fields.issuer}\n${fields.source}\n${itemName}` },
  ];
  return screeningOf(pieces, []).findings.map(({ place, kind, excerpt, layer }) => {
    const message = `${place}有${screenedNames[kind]}：“${excerpt}”，不能公开。${layers[layer].remedy}`;
    const field = place === '标题' ? 'title' : place.startsWith('正文') ? 'body' : 'summary';
    return { ...releaseRefusal('edition-personal-data', message), field };
  });
}

function linksIn(body: string): string {
  return [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).join('\n');
}
