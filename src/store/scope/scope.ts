/** Whose rows a piece of work may see: carried along the calls, told to PostgreSQL at the beginning of every transaction. */

import { AsyncLocalStorage } from 'node:async_hooks';

/** A person sees the rows of some agencies; the others are the named scopes that the policies of `rights.ts` know. */
export type Scope =
  | { readonly name: 'person'; readonly actor: string; readonly agencies: readonly string[] }
  /** Accounts and what runs in the background, of all agencies; no case, no applicant. */
  | { readonly name: 'administrator'; readonly actor: string }
  /** The audit trail of all agencies, and nothing else. */
  | { readonly name: 'auditor'; readonly actor: string }
  /** What the public pages count and show: read, never written. */
  | { readonly name: 'public' }
  /** Who is signing in is not known yet: accounts only. */
  | { readonly name: 'door' }
  /** The program itself: jobs, the command line, a rebuild. */
  | { readonly name: 'program' }
  | { readonly name: 'nobody' };

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work`, and all that it calls and awaits, in the scope. */
export function inScope<T>(scope: Scope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The scope of the work at hand, where one was set. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}
