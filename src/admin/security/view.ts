/** The security settings as the server answers them. */

import type { components } from '../client/schema.ts';

export type SecurityView = components['schemas']['SecurityView'];
export type Settings = SecurityView['settings'];
