/** What the demonstration shows: which centres, which sheets of which size, and how far each has come. */
import type { CentreType } from '../domain/catalogue.js';

export interface PlannedCentre {
  number: string;
  name: string;
  type: CentreType;
}

export const CENTRES: readonly PlannedCentre[] = [
  { number: '68101', name: 'Ysgol Gyfun Glan Taf Newydd', type: 'SCHOOL' },
  { number: '68102', name: 'Ysgol Uwchradd Bro Hafren', type: 'SCHOOL' },
  { number: '68103', name: 'Castle Hill High School', type: 'SCHOOL' },
  { number: '68104', name: 'Ysgol Gymraeg Dyffryn Cothi', type: 'SCHOOL' },
  { number: '68105', name: "St Teilo's Community School", type: 'SCHOOL' },
  { number: '68106', name: 'Ysgol y Foryd', type: 'SCHOOL' },
  { number: '68107', name: 'Brynmelyn Comprehensive School', type: 'SCHOOL' },
  { number: '68108', name: 'Ysgol Eryri Uchaf', type: 'SCHOOL' },
  { number: '68201', name: 'Coleg Glannau Menai', type: 'COLLEGE' },
  { number: '68202', name: 'Severnside College', type: 'COLLEGE' },
  { number: '68301', name: 'Canolfan Addysg y Bont (PRU)', type: 'PRU' },
  { number: '68302', name: 'Riverside Pupil Referral Unit', type: 'PRU' },
  { number: '68401', name: 'Ysgol Arbennig y Deri', type: 'SPECIAL_SCHOOL' },
  { number: '68402', name: 'Meadowbank Special School', type: 'SPECIAL_SCHOOL' },
];

/** How far a sheet has come. */
export type Stage = 'NOT_STARTED' | 'IN_PROGRESS' | 'READY' | 'SUBMITTED' | 'LATE_ROWS_OPEN' | 'SUBMITTED_TWICE';

export interface PlannedSheet {
  series: string;
  centre: string;
  unit: string;
  size: number;
  stage: Stage;
}

const STAGES: readonly Stage[] = [
  'SUBMITTED',
  'IN_PROGRESS',
  'READY',
  'NOT_STARTED',
  'SUBMITTED',
  'LATE_ROWS_OPEN',
  'SUBMITTED_TWICE',
];

/** Sheets that a demonstration must have, whatever falls out of the rest. */
const SPECIAL: readonly PlannedSheet[] = [
  // One of its candidates withdraws, which leaves 600.
  { series: 'GCSE-2026-06', centre: '68202', unit: '3700U1', size: 601, stage: 'IN_PROGRESS' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3700U1', size: 64, stage: 'IN_PROGRESS' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3010N3', size: 13, stage: 'READY' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3160U4', size: 31, stage: 'SUBMITTED' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3160N4', size: 24, stage: 'LATE_ROWS_OPEN' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3130U4', size: 27, stage: 'SUBMITTED_TWICE' },
  { series: 'GCSE-2026-06', centre: '68101', unit: '3750U2', size: 40, stage: 'READY' },
  { series: 'GCSE-2025-11', centre: '68101', unit: '3700U1', size: 13, stage: 'SUBMITTED' },
  { series: 'GCSE-2025-11', centre: '68101', unit: '4943/01', size: 2, stage: 'SUBMITTED' },
  { series: 'GCSE-2025-11', centre: '68101', unit: '4944/01', size: 3, stage: 'SUBMITTED' },
];

export interface OfferedUnit {
  series: string;
  unit: string;
}

/** Every offered unit at one centre or two, in every stage in turn. */
export function planSheets(offered: readonly OfferedUnit[]): PlannedSheet[] {
  const planned = new Map(SPECIAL.map((sheet) => [`${sheet.series} ${sheet.centre} ${sheet.unit}`, sheet]));
  offered.forEach(({ series, unit }, index) => {
    for (const turn of [0, 1]) {
      const centre = CENTRES[(index * 3 + turn * 5) % CENTRES.length]!;
      const small = centre.type === 'PRU' || centre.type === 'SPECIAL_SCHOOL';
      const size = small ? 2 + ((index * 5 + turn) % 7) : 6 + ((index * 11 + turn * 17) % 27);
      const stage = series.endsWith('-11') ? 'SUBMITTED' : STAGES[(index * 2 + turn) % STAGES.length]!;
      const key = `${series} ${centre.number} ${unit}`;
      if (!planned.has(key)) planned.set(key, { series, centre: centre.number, unit, size, stage });
    }
  });
  return [...planned.values()];
}
