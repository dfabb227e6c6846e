/** The settings that tests serve by: silent, and never too slow. A test shares its thread with all that is made for it. */

import { readSettings } from '../../build/settings.js';

export const testSettings = (environment: NodeJS.ProcessEnv = {}) =>
  readSettings({ LOG_LEVEL: 'silent', GONGKAI_SLOW_MS: '0', ...environment });
