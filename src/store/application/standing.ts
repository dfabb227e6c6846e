/** Which applications wait, as the database asks: word for word the conditions of the indexes (migration 0026). */

import { sql } from 'kysely';

/** Whose reply is still to come, reopened ones too: the day of a first outcome says nothing about that. */
export const isOpen = sql<boolean>`state not in ('concluded', 'delivered', 'archived', 'setAside')`;

/** For something that somebody has to do: closed cases wait for delivery, then for the file. */
export const waits = sql<boolean>`state not in ('archived', 'setAside')`;

/** The day by which waiting cases are ordered: those without one come last. */
export const dueKey = sql<string>`coalesce(due_on, date '9999-12-31')`;
