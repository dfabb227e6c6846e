/** How a name becomes an address that is connected to. Tests bring one of their own; the guard before it stays the same. */

import { lookup } from 'node:dns/promises';

export interface Reached {
  /** Numeric, as the name service told it: what the guard judges. */
  readonly address: string;
  /** Where the line goes instead of `address` and the port asked for; only a network that is brought along says so. */
  readonly dial?: { readonly host: string; readonly port: number };
}

export interface Network {
  /** Every address of a name; throws where it has none. */
  readonly resolve: (host: string) => Promise<readonly Reached[]>;
}

/** The network that this machine stands in. */
export const machineNetwork: Network = { resolve: (host) => lookup(host, { all: true, verbatim: true }) };
