/** Saves catalogue entries. Reference data comes in by the same functions as what staff change (transfer/reference.ts). */
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { In, Not } from 'typeorm';
import type { SamplingScheme } from '../../domain/catalogue.js';
import type {
  CentreGiven,
  FamilyGiven,
  OfferingGiven,
  OptionGiven,
  SeriesGiven,
  UnitGiven,
  ValueInvalid,
} from '../../domain/catalogue/checks.js';
import {
  changeUnderResults,
  checkCentre,
  checkFamily,
  checkOffering,
  checkOption,
  checkSeries,
  checkUnit,
  checkUnitNames,
  invalid,
  rulesOf,
} from '../../domain/catalogue/checks.js';
import type { SchemeInvalid } from '../../domain/catalogue/scheme.js';
import { checkScheme, schemeFrom } from '../../domain/catalogue/scheme.js';
import { Family, Offering, OptionCode, OptionUnit, Series, Unit } from '../entities/catalogue.js';
import { Candidate } from '../entities/candidate.js';
import { Centre } from '../entities/centre.js';
import { Marksheet } from '../entities/marksheet.js';
import type { Change, Gate } from '../change.js';
import { locked, put, saved } from '../upsert.js';

export interface EntryUnknown {
  __typename: 'CatalogueEntryUnknown';
  field: string;
  typed: string;
}

export interface EntryInUse {
  __typename: 'CatalogueEntryInUse';
  field: string;
}

const notThere = (field: string, typed: string): EntryUnknown => ({
  __typename: 'CatalogueEntryUnknown',
  field,
  typed: typed.slice(0, 40),
});
const inUse = (field: string): EntryInUse => ({ __typename: 'CatalogueEntryInUse', field });

export async function saveFamily(gate: Gate, change: Change, given: FamilyGiven): Promise<ValueInvalid | null> {
  const { code, nameEn, nameCy, helpline, reportsElsewhere } = given;
  const { telephone = null, email = null, hours = null } = helpline ?? {};
  const { url: reportsUrl = null, textEn = null, textCy = null } = reportsElsewhere ?? {};
  const reports = { reportsUrl, reportsTextEn: textEn?.trim() ?? null, reportsTextCy: textCy?.trim() ?? null };
  const values = { nameEn: nameEn.trim(), nameCy: nameCy.trim(), telephone, email, hours, ...reports };
  return (
    checkFamily(given) ?? saved(gate, change, `family ${code}`, (manager) => put(manager, Family, { code }, values))
  );
}

export const seriesId = ({ family, year, month }: SeriesGiven): string =>
  `${family}-${String(year)}-${String(month).padStart(2, '0')}`;

export async function saveSeries(
  gate: Gate,
  change: Change,
  given: SeriesGiven,
): Promise<ValueInvalid | EntryUnknown | null> {
  const { family, ediBoard, ediSeries, year } = given;
  const id = seriesId(given);
  const { entriesDeadline = null, amendmentsClose = null, resultsDay = null } = given;
  const values = { ...given, entriesDeadline, amendmentsClose, resultsDay };
  return (
    checkSeries(given) ??
    saved(gate, change, `series ${id}`, async (manager) => {
      if (!(await manager.existsBy(Family, { code: family }))) return notThere('family', family);
      // An entries file says its series by these three, so they must name one.
      const taken = await manager.existsBy(Series, { id: Not(id), ediBoard, ediSeries, year });
      return taken ? invalid('ediSeries', ediSeries) : put(manager, Series, { id }, values);
    })
  );
}

export async function saveUnit(
  gate: Gate,
  change: Change,
  given: UnitGiven,
): Promise<ValueInvalid | EntryUnknown | EntryInUse | null> {
  const { code, family } = given;
  const { maximumMark, outcomes } = rulesOf(given);
  const values = {
    ...given,
    titleEn: given.titleEn.trim(),
    titleCy: given.titleCy?.trim() ?? null,
    maximumMark,
    outcomes,
  };
  return (
    checkUnit(given) ??
    saved(gate, change, `unit ${code}`, async (manager) => {
      if (!(await manager.existsBy(Family, { code: family }))) return notThere('family', family);
      const refused =
        checkUnitNames(given, await manager.findBy(Unit, { code: Not(code) })) ??
        (await whyUnitCanNotChange(manager, given));
      return refused ?? put(manager, Unit, { code }, values);
    })
  );
}

async function whyUnitCanNotChange(manager: EntityManager, given: UnitGiven): Promise<EntryInUse | null> {
  const before = await locked(manager, Unit, { code: given.code });
  if (before === null) return null;
  const after = rulesOf(given);
  const offerings = await manager.findBy(Offering, { unitId: before.id });
  if (before.family !== given.family && offerings.length > 0) return inUse('family');
  const changed = changeUnderResults(before, after);
  if (changed === null) return null;
  if (offerings.some(({ scheme }) => checkScheme(after, scheme) !== null)) return inUse(changed);
  const sheets = await lockedSheets(manager, offerings);
  return sheets.some(({ done, submitted }) => done + submitted > 0) ? inUse(changed) : null;
}

/**
 * In the gate's order, so that a result or submission on its way is either seen here or meets what is saved here.
 * Only for what results rest on: every centre that has the unit waits meanwhile.
 */
const lockedSheets = (manager: EntityManager, offerings: readonly { id: number }[]): Promise<Marksheet[]> =>
  manager.find(Marksheet, {
    where: { offeringId: In(offerings.map(({ id }) => id)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

export async function saveOption(
  gate: Gate,
  change: Change,
  given: OptionGiven,
): Promise<ValueInvalid | EntryUnknown | null> {
  const { code } = given;
  return (
    checkOption(given) ??
    saved(gate, change, `option ${code}`, async (manager) => {
      const found = await manager.findBy(Unit, { code: In([...given.units]) });
      const missing = given.units.find((each) => found.every((unit) => unit.code !== each));
      if (missing !== undefined) return notThere('units', missing);
      const wasThere = (await locked(manager, OptionCode, { code })) !== null;
      if (!wasThere) await manager.insert(OptionCode, { code });
      const before = (await manager.findBy(OptionUnit, { option: code })).map(({ unitId }) => unitId);
      const after = found.map(({ id }) => id);
      if (wasThere && isDeepStrictEqual(new Set(before), new Set(after))) return { changed: {} };
      await manager.delete(OptionUnit, { option: code });
      await manager.insert(
        OptionUnit,
        after.map((unitId) => ({ option: code, unitId })),
      );
      return { changed: { units: given.units } };
    })
  );
}

export async function saveOffering(
  gate: Gate,
  change: Change,
  given: OfferingGiven,
): Promise<ValueInvalid | EntryUnknown | EntryInUse | SchemeInvalid | null> {
  const scheme = schemeFrom(given.scheme);
  const refused = checkOffering(given) ?? ('__typename' in scheme ? scheme : null);
  if (refused !== null || '__typename' in scheme) return refused;
  return saved(gate, change, `offering ${given.series} ${given.unit}`, async (manager) => {
    const series = await manager.findOneBy(Series, { id: given.series });
    if (series === null) return notThere('series', given.series);
    const unit = await manager.findOneBy(Unit, { code: given.unit });
    if (unit === null) return notThere('unit', given.unit);
    if (unit.family !== series.family) return invalid('unit', given.unit);
    const key = { seriesId: series.id, unitId: unit.id };
    return (
      checkScheme(unit, scheme) ??
      (await whySchemeCanNotChange(manager, key, scheme)) ??
      put(manager, Offering, key, offeringValues(given, scheme))
    );
  });
}

const offeringValues = (given: OfferingGiven, scheme: SamplingScheme) => ({
  opens: given.opens ?? null,
  deadline: given.deadline ?? null,
  deadlineByCentreType: Object.fromEntries(
    given.deadlinesByCentreType.map(({ centreType, deadline }) => [centreType, deadline]),
  ),
  closesAt: given.closesAt ?? null,
  scheme,
  declarations: given.declarations.map(({ code, textEn, textCy }) => ({
    code,
    textEn: textEn.trim(),
    textCy: textCy.trim(),
  })),
});

async function whySchemeCanNotChange(
  manager: EntityManager,
  key: { seriesId: string; unitId: number },
  scheme: SamplingScheme,
): Promise<EntryInUse | null> {
  const before = await locked(manager, Offering, key);
  if (before === null || isDeepStrictEqual(before.scheme, scheme)) return null;
  const sheets = await lockedSheets(manager, [before]);
  return sheets.some(({ submissions }) => submissions > 0) ? inUse('scheme') : null;
}

export async function saveCentre(
  gate: Gate,
  change: Change,
  given: CentreGiven,
): Promise<ValueInvalid | EntryInUse | null> {
  const { number, name, type, sandbox = false } = given;
  const values = { name: name.trim(), type, sandbox };
  return (
    checkCentre(given) ??
    saved(
      gate,
      change,
      `centre ${number}`,
      async (manager) =>
        (await whySandboxIsFixed(manager, number, sandbox)) ?? put(manager, Centre, { number }, values),
      number,
    )
  );
}

/** Who is entered at a real centre has marks that count, and nobody's at a sandbox may begin to. An import on its way is waited for. */
async function whySandboxIsFixed(manager: EntityManager, number: string, sandbox: boolean): Promise<EntryInUse | null> {
  const before = await locked(manager, Centre, { number });
  if (before === null || before.sandbox === sandbox) return null;
  const used =
    (await manager.existsBy(Candidate, { centreNumber: number })) ||
    (await manager.existsBy(Marksheet, { centreNumber: number }));
  return used ? inUse('sandbox') : null;
}
