/** HTML that somebody pasted → the few tags that a page of the site is made of. Nothing that runs, loads or sends survives. */

import sanitizeHtml from 'sanitize-html';

const options: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'h2',
    'h3',
    'h4',
    'strong',
    'em',
    'u',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
  ],
  allowedAttributes: { a: ['href'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // The text of these is no text of the document.
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'xml', 'title', 'svg', 'math'],
  nestingLimit: 40,
  transformTags: { b: 'strong', i: 'em', h1: 'h2', h5: 'h4', h6: 'h4', strike: 's', del: 's', div: 'p' },
};

/** Twice cleaned is the same as once: what is kept has one form. */
export function cleanHtml(html: string): string {
  const once = sanitizeHtml(html.normalize('NFC'), options);
  return sanitizeHtml(once, options)
    .replace(/<p>\s*<\/p>/g, '')
    .trim();
}

/** The words of HTML with a line for each block: what is screened for personal data, row by row. */
export function wordsOf(html: string): string {
  const broken = html.replace(/<\/(?:p|h[2-4]|li|tr|blockquote)>|<br\s*\/?>/g, '\n').replace(/<\/t[dh]>/g, '\t');
  return sanitizeHtml(broken, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
