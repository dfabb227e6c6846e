/** Every State Council holiday notice that the program knows, oldest first. A new year is one file and one line here. */

import type { HolidayNotice } from '../holiday-notice.ts';
import { holidays2019, holidays2019LabourDay } from './holidays-2019.ts';
import { holidays2020, holidays2020SpringFestival } from './holidays-2020.ts';
import { holidays2021 } from './holidays-2021.ts';
import { holidays2022 } from './holidays-2022.ts';
import { holidays2023 } from './holidays-2023.ts';
import { holidays2024 } from './holidays-2024.ts';
import { holidays2025 } from './holidays-2025.ts';
import { holidays2026 } from './holidays-2026.ts';

export const stateNotices: readonly HolidayNotice[] = [
  holidays2019,
  holidays2019LabourDay,
  holidays2020,
  holidays2020SpringFestival,
  holidays2021,
  holidays2022,
  holidays2023,
  holidays2024,
  holidays2025,
  holidays2026,
];
