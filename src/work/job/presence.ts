/** This node among the others: heard of while it works, gone when it stops. */

import { removeNode, reportNode } from '#store/job/nodes';
import type { Office } from '../office.ts';

export async function report(office: Office, node: string): Promise<void> {
  await reportNode(office.db, node, office.now());
}

export async function leave(office: Office, node: string): Promise<void> {
  await removeNode(office.db, node);
}
