/** Addresses of news by e-mail. */

import { z } from 'zod';

export const subscriptionHref = '/subscribe';
export const askedHref = `${subscriptionHref}/asked`;
/** The form on the page of a case that was opened at /progress. */
export const askHref = '/progress/case/subscription';

export const askBody = z.object({ email: z.string().max(400_000).default('') });

/** The form with an item of the catalogue chosen. */
export function subscribeHref(item: number | null): string {
  return item === null ? subscriptionHref : `${subscriptionHref}?item=${item}`;
}
