/** What an agency has set for its channels. The secret is sealed, and opened for the delivery alone. */

import type { ChannelWish, OutwardChannel } from '#law/channel/outward';
import type { Db, Tx } from '../db.ts';
import type { Vault } from '../vault.ts';

export type KeptChannel = Omit<ChannelWish, 'secret'> & {
  readonly channel: OutwardChannel;
  readonly secretKept: boolean;
};

const placeOf = (id: string) => `channel_setting.secret.${id}`;
const idOf = (agency: string, channel: OutwardChannel) => `${agency}.${channel}`;

export async function channelsOf(db: Db | Tx, agency: string): Promise<readonly KeptChannel[]> {
  const rows = await db.selectFrom('channel_setting').selectAll().where('agency', '=', agency).execute();
  return rows.map(({ channel, on, address, account, cover, secret }) => ({
    channel: channel as OutwardChannel,
    ...{ on, address, account, cover },
    secretKept: secret !== null,
  }));
}

export async function keepChannel(
  tx: Tx,
  vault: Vault,
  agency: string,
  channel: OutwardChannel,
  { on, address, account, cover, secret }: ChannelWish,
): Promise<void> {
  const id = idOf(agency, channel);
  const sealed = secret === null ? {} : { secret: vault.seal(secret, placeOf(id)) };
  await tx
    .insertInto('channel_setting')
    .values({ id, agency, channel, on, address, account, cover, secret: null, ...sealed })
    .onConflict((same) => same.column('id').doUpdateSet({ on, address, account, cover, ...sealed }))
    .execute();
}

/** Null where it is switched off or was never set. */
export async function openedChannel(
  db: Db,
  vault: Vault,
  agency: string,
  channel: OutwardChannel,
): Promise<(Omit<ChannelWish, 'secret' | 'on'> & { readonly secret: string }) | null> {
  const id = idOf(agency, channel);
  const row = await db.selectFrom('channel_setting').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.secret === null) return null;
  const { address, account, cover, secret } = row;
  return { address, account, cover, secret: vault.open(secret, placeOf(id)) };
}
