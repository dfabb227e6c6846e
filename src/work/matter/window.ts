/** When the windows are open, as it was set for the installation. */

import { defaultWindow, type WindowHours, windowHours } from '#law/matter/window-hours';
import type { Db, Tx } from '#store/db';
import { storedWindow } from '#store/matter/window';

export async function windowIn(db: Db | Tx): Promise<WindowHours> {
  const stored = await storedWindow(db);
  return stored === null ? defaultWindow : windowHours(stored);
}
