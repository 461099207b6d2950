/** Sampling schemes as staff set them up (R23): parameters over defaults, and whether they fit together and fit the unit. */
import type { Band, SamplingScheme, SchemeKind, UnitRules } from '../catalogue.js';
import { defaultScheme } from '../catalogue.js';

export type SchemeFault =
  | 'PARAMETER_NOT_OF_KIND'
  | 'NOT_A_POSITIVE_WHOLE_NUMBER'
  | 'BANDS_NOT_ASCENDING'
  | 'LAST_BAND_NOT_OPEN'
  | 'SPREAD_BELOW_TWO'
  | 'QUOTAS_ABOVE_SIZE'
  | 'UNIT_WITHOUT_OUTCOMES';

export interface SchemeInvalid {
  __typename: 'SchemeInvalid';
  faults: SchemeFault[];
}

/** Null and left out mean the same: the default. */
export interface SchemeGiven {
  kind: SchemeKind;
  allUpTo?: number | null | undefined;
  bands?: readonly { upTo?: number | null | undefined; size: number }[] | null | undefined;
  size?: number | null | undefined;
  quota?: number | null | undefined;
  minimum?: number | null | undefined;
  ties?: 'ASCENDING' | 'DESCENDING' | null | undefined;
  teacherCoverage?: boolean | null | undefined;
}

const PARAMETERS: Record<SchemeKind, readonly (keyof SchemeGiven)[]> = {
  RANK_INTERVAL: ['allUpTo', 'bands', 'ties', 'teacherCoverage'],
  RANK_SPREAD: ['allUpTo', 'bands', 'ties', 'teacherCoverage'],
  OUTCOME_QUOTA: ['size', 'quota', 'ties', 'teacherCoverage'],
  ALL: ['ties', 'teacherCoverage'],
  NONE: [],
  CENTRE_SELECTED: ['minimum'],
};

/** The scheme that was meant. Its values are not judged here: see `checkScheme`. */
export function schemeFrom({ kind, bands, ...others }: SchemeGiven): SamplingScheme | SchemeInvalid {
  const given = Object.entries({ ...others, bands }).filter(([, value]) => value !== null && value !== undefined);
  if (given.some(([name]) => !PARAMETERS[kind].includes(name as keyof SchemeGiven))) {
    return { __typename: 'SchemeInvalid', faults: ['PARAMETER_NOT_OF_KIND'] };
  }
  const inTheSchemesWords = given.map(([name, value]) =>
    name === 'bands' ? [BANDS[kind], bandsFrom(bands!)] : [name, value],
  );
  return { ...defaultScheme(kind), ...Object.fromEntries(inTheSchemesWords) } as SamplingScheme;
}

const BANDS: Partial<Record<SchemeKind, string>> = { RANK_INTERVAL: 'targets', RANK_SPREAD: 'sizes' };

const bandsFrom = (bands: NonNullable<SchemeGiven['bands']>): Band[] =>
  bands.map(({ upTo, size }) => ({ upTo: upTo ?? null, size }));

/** Every fault in a scheme's parameters at once; null when it is sound. `drawSample` relies on that. */
export function checkScheme(
  unit: Pick<UnitRules, 'assessment' | 'outcomes'>,
  scheme: SamplingScheme,
): SchemeInvalid | null {
  const faults = schemeFaults(unit, scheme);
  return faults.length === 0 ? null : { __typename: 'SchemeInvalid', faults };
}

function schemeFaults(unit: Pick<UnitRules, 'assessment' | 'outcomes'>, scheme: SamplingScheme): SchemeFault[] {
  const when = (faulty: boolean, fault: SchemeFault): SchemeFault[] => (faulty ? [fault] : []);
  switch (scheme.kind) {
    case 'ALL':
    case 'NONE':
      return [];
    case 'CENTRE_SELECTED':
      return when(!arePositive([scheme.minimum]), 'NOT_A_POSITIVE_WHOLE_NUMBER');
    case 'RANK_INTERVAL':
      return bandFaults(scheme.allUpTo, scheme.targets);
    case 'RANK_SPREAD':
      return [
        ...bandFaults(scheme.allUpTo, scheme.sizes),
        // Room for the highest and the lowest.
        ...when(
          scheme.sizes.some(({ size }) => size < 2),
          'SPREAD_BELOW_TWO',
        ),
      ];
    case 'OUTCOME_QUOTA':
      return [
        ...when(!arePositive([scheme.size, scheme.quota]), 'NOT_A_POSITIVE_WHOLE_NUMBER'),
        ...when(scheme.quota * unit.outcomes.length > scheme.size, 'QUOTAS_ABOVE_SIZE'),
        ...when(unit.assessment !== 'OUTCOMES', 'UNIT_WITHOUT_OUTCOMES'),
      ];
  }
}

function bandFaults(allUpTo: number, bands: readonly Band[]): SchemeFault[] {
  const bounds = bands.map(({ upTo }) => upTo ?? Infinity);
  const numbers = [allUpTo, ...bands.map(({ size }) => size), ...bounds.filter((bound) => bound !== Infinity)];
  const faults: SchemeFault[] = [];
  if (!arePositive(numbers)) faults.push('NOT_A_POSITIVE_WHOLE_NUMBER');
  if (bounds.some((bound, i) => i > 0 && bound <= bounds[i - 1]!)) faults.push('BANDS_NOT_ASCENDING');
  if (bounds.at(-1) !== Infinity) faults.push('LAST_BAND_NOT_OPEN');
  return faults;
}

const arePositive = (numbers: readonly number[]): boolean =>
  numbers.every((number) => Number.isSafeInteger(number) && number > 0);
