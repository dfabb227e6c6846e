/** The nodes of a parsed page or XML part, as cheerio gives them. */

import type { load } from 'cheerio';

export type AnyNode = Exclude<Parameters<typeof load>[0], string | Uint8Array | readonly unknown[]>;
export type Element = Extract<AnyNode, { readonly attribs: unknown }>;
