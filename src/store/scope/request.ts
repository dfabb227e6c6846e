/** Which request a piece of work belongs to, carried along the calls: the audit trail names it. */

import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Runs `work`, and all that it calls and awaits, as part of the request with this number. */
export function inRequest<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** The number of the request at hand; undefined in jobs and at the command line. */
export function currentRequest(): string | undefined {
  return requests.getStore();
}
