/** A Word document with its revisions accepted, without comments, hidden words and what only programs read. */

import { unwrapped, without } from './elements.ts';

/** Of the past: what was deleted, how it looked, who changed it when. */
const past = [
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
];
const remarks = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef'];
const objects = ['w:object', 'w:control', 'o:OLEObject', 'w:altChunk', 'w:subDoc'];
const settings = ['w:docVars', 'w:rsids', 'w:attachedTemplate', 'w:mailMerge', 'w:trackRevisions', 'w:saveThroughXslt'];

export function cleanDocument(xml: Map<string, string>): void {
  for (const [name, text] of xml) {
    if (name === 'word/settings.xml') xml.set(name, without(text, settings));
    else if (/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/i.test(name))
      xml.set(name, cleaned(text));
  }
}

function cleaned(text: string): string {
  const accepted = unwrapped(without(text, [...past, ...remarks, ...objects]), [
    'w:ins',
    'w:moveTo',
    'w:customXml',
    'w:smartTag',
  ]);
  return withoutHidden(accepted);
}

/** Runs that are never printed. */
function withoutHidden(text: string): string {
  return text.replace(/<w:r\b(?:[^>]*[^/])?>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>/g, (run) => {
    const look = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(run)?.[0] ?? '';
    return /<w:(?:vanish|specVanish)\b(?![^>]*w:val="(?:0|false|off)")/.test(look) ? '' : run;
  });
}
