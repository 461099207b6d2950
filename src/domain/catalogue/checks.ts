/** Whether catalogue entries may be as staff want to save them. */
import type { Assessment, CentreType, Declaration, Outcome, UnitRules, Work } from '../catalogue.js';
import { lowestFirst } from '../catalogue.js';
import type { SchemeGiven } from './scheme.js';

/** Null and left out mean the same: not set. */
type Maybe<T> = T | null | undefined;

export interface FamilyGiven {
  code: string;
  nameEn: string;
  nameCy: string;
  helpline?: Maybe<{ telephone: string; email: string; hours: string }>;
  /** R32: where moderator reports are, when not here. */
  reportsElsewhere?: Maybe<{ url: string; textEn: string; textCy: string }>;
}

export interface SeriesGiven {
  family: string;
  month: number;
  year: number;
  ediBoard: string;
  ediSeries: string;
  entriesDeadline?: Maybe<string>;
  amendmentsClose?: Maybe<string>;
  resultsDay?: Maybe<string>;
}

export interface UnitGiven {
  code: string;
  aliases: readonly string[];
  titleEn: string;
  titleCy?: Maybe<string>;
  family: string;
  level: string;
  language: 'EN' | 'CY';
  assessment: Assessment;
  maximumMark?: Maybe<number>;
  maximumMarkConfirmed: boolean;
  outcomes: readonly Outcome[];
  linear: boolean;
  teacherInitials: boolean;
  work: Work;
}

export interface OptionGiven {
  code: string;
  units: readonly string[];
}

export interface OfferingGiven {
  series: string;
  unit: string;
  opens?: Maybe<string>;
  deadline?: Maybe<string>;
  deadlinesByCentreType: readonly { centreType: CentreType; deadline: string }[];
  closesAt?: Maybe<Date>;
  scheme: SchemeGiven;
  declarations: readonly Declaration[];
}

export interface CentreGiven {
  number: string;
  name: string;
  type: CentreType;
  sandbox?: boolean;
}

export interface ValueInvalid {
  __typename: 'CatalogueValueInvalid';
  field: string;
  typed: string;
}

const TYPED_SHOWN = 40;

export const invalid = (field: string, typed: unknown): ValueInvalid => ({
  __typename: 'CatalogueValueInvalid',
  field,
  typed: String((typed ?? '') as string | number | boolean).slice(0, TYPED_SHOWN),
});

type Check = [field: string, typed: unknown, sound: boolean];

function firstInvalid(checks: readonly Check[]): ValueInvalid | null {
  const found = checks.find(([, , sound]) => !sound);
  return found === undefined ? null : invalid(found[0], found[1]);
}

export function checkFamily({ code, nameEn, nameCy, helpline, reportsElsewhere }: FamilyGiven): ValueInvalid | null {
  return firstInvalid([
    ['code', code, /^[A-Z][A-Z0-9_]{0,19}$/.test(code)],
    isText('nameEn', nameEn, 80),
    isText('nameCy', nameCy, 80),
    ...(helpline == null
      ? []
      : [
          isText('telephone', helpline.telephone, 60),
          isText('email', helpline.email, 120),
          isText('hours', helpline.hours, 80),
        ]),
    ...(reportsElsewhere == null ? [] : reportsChecks(reportsElsewhere)),
  ]);
}

const reportsChecks = ({ url, textEn, textCy }: NonNullable<FamilyGiven['reportsElsewhere']>): Check[] => [
  ['url', url, url.length <= 300 && /^https:\/\/[^\s<>"]+$/.test(url) && URL.canParse(url)],
  isText('textEn', textEn, 500),
  isText('textCy', textCy, 500),
];

export function checkSeries(series: SeriesGiven): ValueInvalid | null {
  const { entriesDeadline, amendmentsClose } = series;
  return firstInvalid([
    ['month', series.month, isWithin(series.month, 1, 12)],
    ['year', series.year, isWithin(series.year, 2000, 2099)],
    ['ediBoard', series.ediBoard, /^[0-9]{2}$/.test(series.ediBoard)],
    ['ediSeries', series.ediSeries, /^[1-9A-C][A-Z0-9]$/.test(series.ediSeries)],
    ['amendmentsClose', amendmentsClose, inOrder(entriesDeadline, amendmentsClose)],
  ]);
}

const UNIT_CODE = /^[A-Z0-9]{4,8}(\/[A-Z0-9]{1,3})?$/;

export function checkUnit(unit: UnitGiven): ValueInvalid | null {
  const { code, aliases, titleEn, titleCy, level, assessment, maximumMark, outcomes } = unit;
  const badAlias = aliases.find((alias) => !UNIT_CODE.test(alias)) ?? firstRepeated([code, ...aliases]);
  return firstInvalid([
    ['code', code, UNIT_CODE.test(code)],
    ['aliases', badAlias, badAlias === undefined],
    isText('titleEn', titleEn, 120),
    ...(titleCy == null ? [] : [isText('titleCy', titleCy, 120)]),
    isText('level', level, 12),
    ['maximumMark', maximumMark, assessment === 'MARKS' ? isWithin(maximumMark, 1, 9999) : maximumMark == null],
    [
      'outcomes',
      outcomes,
      (assessment === 'OUTCOMES') === outcomes.length > 0 && firstRepeated(outcomes) === undefined,
    ],
  ]);
}

/** A code or alias means one unit. */
export function checkUnitNames(
  { code, aliases }: Pick<UnitGiven, 'code' | 'aliases'>,
  others: readonly Pick<UnitGiven, 'code' | 'aliases'>[],
): ValueInvalid | null {
  const taken = new Set(others.flatMap((other) => [other.code, ...other.aliases]));
  const alias = aliases.find((each) => taken.has(each));
  return firstInvalid([
    ['code', code, !taken.has(code)],
    ['aliases', alias, alias === undefined],
  ]);
}

export function rulesOf({ maximumMark, outcomes, ...unit }: UnitGiven): UnitRules {
  return { ...unit, maximumMark: maximumMark ?? null, outcomes: lowestFirst.filter((each) => outcomes.includes(each)) };
}

/** What results rest on, counts of rows without initials included: the first of it that would change. */
export function changeUnderResults(before: UnitRules, after: UnitRules): keyof UnitRules | null {
  const fixed = ['assessment', 'maximumMark', 'outcomes', 'linear', 'teacherInitials'] as const;
  return fixed.find((name) => String(before[name]) !== String(after[name])) ?? null;
}

export function checkOption({ code, units }: OptionGiven): ValueInvalid | null {
  const repeated = firstRepeated(units);
  return firstInvalid([
    ['code', code, /^[A-Z0-9]{6}$/.test(code)],
    ['units', repeated, repeated === undefined],
  ]);
}

export function checkOffering({
  opens,
  deadline,
  deadlinesByCentreType,
  declarations,
}: OfferingGiven): ValueInvalid | null {
  const types = deadlinesByCentreType.map(({ centreType }) => centreType);
  const badType =
    firstRepeated(types) ??
    deadlinesByCentreType.find((each) => !inOrder(deadline ?? opens, each.deadline))?.centreType;
  const badDeclaration =
    declarations.find((each) => !isSoundDeclaration(each))?.code ?? firstRepeated(declarations.map(({ code }) => code));
  return firstInvalid([
    ['deadline', deadline, inOrder(opens, deadline)],
    ['deadlinesByCentreType', badType, badType === undefined],
    ['declarations', badDeclaration, badDeclaration === undefined],
  ]);
}

const isSoundDeclaration = ({ code, textEn, textCy }: Declaration): boolean =>
  /^[A-Z0-9_]{1,40}$/.test(code) && [textEn, textCy].every((words) => isText('', words, 500)[2]);

export const checkCentre = ({ number, name }: CentreGiven): ValueInvalid | null =>
  firstInvalid([['number', number, /^[0-7][0-9]{4}$/.test(number)], isText('name', name, 120)]);

const isText = (field: string, value: string, longest: number): Check => {
  const length = value.trim().length;
  return [field, value, length > 0 && length <= longest && !/\p{Cc}/u.test(value)];
};

const isWithin = (value: Maybe<number>, least: number, most: number): boolean =>
  Number.isInteger(value) && value! >= least && value! <= most;

const inOrder = (earlier: Maybe<string>, later: Maybe<string>): boolean =>
  earlier == null || later == null || earlier <= later;

const firstRepeated = <T>(values: readonly T[]): T | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);
