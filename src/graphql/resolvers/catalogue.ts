import type { OfferingGiven, UnitGiven } from '../../domain/catalogue/checks.js';
import {
  readFamilies,
  readFamily,
  readOffering,
  readOfferings,
  readOption,
  readSeries,
  readSeriesById,
  readUnit,
} from '../../persistence/reads/catalogue.js';
import {
  saveCentre,
  saveFamily,
  saveOffering,
  saveOption,
  saveSeries,
  saveUnit,
  seriesId,
} from '../../persistence/writes/catalogue.js';
import { extendDeadline } from '../../persistence/writes/extension.js';
import { seriesTitle } from '../../transfer/titles.js';
import type { Context } from '../context.js';
import { changeOf } from '../context.js';
import type { MutationResolvers, Resolvers } from '../generated.js';
import { refusal } from '../problems.js';

/** Saving the same again is harmless, so these mutations have no key of the caller's. */
const savingOf = (context: Context, mutation: string, input: object) =>
  changeOf(context, mutation, { ...input, idempotencyKey: context.requestId });

/** Inputs are cast where the schema fills in defaults that its generated types still call optional. */
const Mutation: MutationResolvers = {
  async saveFamily(_, { input }, context) {
    const problem = await saveFamily(context.gate, savingOf(context, 'saveFamily', input), input);
    if (problem) return refusal(problem);
    return { __typename: 'SaveFamilySuccess', family: (await readFamily(context.gate.db, input.code))! };
  },
  async saveSeries(_, { input }, context) {
    const problem = await saveSeries(context.gate, savingOf(context, 'saveSeries', input), input);
    if (problem) return refusal(problem);
    return { __typename: 'SaveSeriesSuccess', series: (await readSeriesById(context.gate.db, seriesId(input)))! };
  },
  async saveUnit(_, { input }, context) {
    const problem = await saveUnit(context.gate, savingOf(context, 'saveUnit', input), input as UnitGiven);
    if (problem) return refusal(problem);
    return { __typename: 'SaveUnitSuccess', unit: (await readUnit(context.gate.db, input.code))! };
  },
  async saveOption(_, { input }, context) {
    const problem = await saveOption(context.gate, savingOf(context, 'saveOption', input), input);
    if (problem) return refusal(problem);
    return { __typename: 'SaveOptionSuccess', option: (await readOption(context.gate.db, input.code))! };
  },
  async saveOffering(_, { input }, context) {
    const problem = await saveOffering(context.gate, savingOf(context, 'saveOffering', input), input as OfferingGiven);
    if (problem) return refusal(problem);
    const offering = (await readOffering(context.gate.db, input.series, input.unit))!;
    return { __typename: 'SaveOfferingSuccess', offering };
  },
  async saveCentre(_, { input }, context) {
    if (input.sandbox && !context.sandboxes) return refusal({ __typename: 'SandboxesOff', centreNumber: input.number });
    const problem = await saveCentre(context.gate, savingOf(context, 'saveCentre', input), input);
    if (problem) return refusal(problem);
    return { __typename: 'SaveCentreSuccess', centre: { ...input, name: input.name.trim() } };
  },
  async extendDeadline(_, { input }, context) {
    const { scope } = context.principal;
    const change = changeOf(context, 'extendDeadline', input);
    const given = { deadline: input.deadline ?? null, reason: input.reason ?? null };
    const done = await extendDeadline(context.gate, scope, change, input.marksheetId, given);
    if ('problem' in done) return refusal(done.problem);
    return { __typename: 'ExtendDeadlineSuccess', marksheet: done.marksheet };
  },
};

export const catalogue: Resolvers = {
  Query: {
    families: (_, _args, { gate }) => readFamilies(gate.db),
    series: (_, _args, { gate }) => readSeries(gate.db),
    unit: (_, { code }, { gate }) => readUnit(gate.db, code),
    option: (_, { code }, { gate }) => readOption(gate.db, code),
    offerings: (_, { series }, { gate }) => readOfferings(gate.db, series),
  },
  Mutation,
  QualificationFamily: {
    name: (family, asked, context) => ((asked.language ?? context.language) === 'CY' ? family.nameCy : family.nameEn),
    reportsElsewhere: ({ code }, _, { loaders }) => loaders.reportsElsewhere.load(code),
  },
  ReportsElsewhere: {
    text: ({ textEn, textCy }, asked, context) => ((asked.language ?? context.language) === 'CY' ? textCy : textEn),
  },
  Series: {
    title: (series, _, { language }) => seriesTitle(series, language),
  },
  Unit: {
    title: (unit, asked, context) =>
      ((asked.language ?? context.language) === 'CY' ? unit.titleCy : null) ?? unit.titleEn,
  },
  Offering: {
    id: ({ id }) => String(id),
    deadlinesByCentreType: ({ deadlineByCentreType }) =>
      Object.entries(deadlineByCentreType).map(([centreType, deadline]) => ({
        centreType: centreType as keyof typeof deadlineByCentreType,
        deadline,
      })),
  },
  SamplingScheme: {
    allUpTo: (scheme) => ('allUpTo' in scheme ? scheme.allUpTo : null),
    bands: (scheme) => ('targets' in scheme ? scheme.targets : 'sizes' in scheme ? scheme.sizes : null),
    size: (scheme) => ('size' in scheme ? scheme.size : null),
    quota: (scheme) => ('quota' in scheme ? scheme.quota : null),
    minimum: (scheme) => ('minimum' in scheme ? scheme.minimum : null),
    ties: (scheme) => ('ties' in scheme ? scheme.ties : null),
    teacherCoverage: (scheme) => ('teacherCoverage' in scheme ? scheme.teacherCoverage : null),
  },
  Declaration: {
    text: ({ textEn, textCy }, asked, context) => ((asked.language ?? context.language) === 'CY' ? textCy : textEn),
  },
};
