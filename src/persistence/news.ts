/** Who in a centre is told by e-mail of what happens to its sheets: the one page. Queued in the transaction of the change. */
import type { Now } from '../domain/catalogue.js';
import type { Change } from './change.js';
import type { Transaction } from './database.js';
import { grouped } from './database.js';
import type { AboutSheet, MailTemplates, MailWanted, Post, SheetNamed } from './mail.js';
import { listed } from './mail.js';
import type { MarksheetRead } from './reads/marksheet.js';
import { inState } from './reads/moderator-report.js';

type SheetTemplate = {
  [Template in keyof MailTemplates]: MailTemplates[Template] extends AboutSheet ? Template : never;
}[keyof MailTemplates];

/** What a decision about a sheet wants told: one e-mail a person, however many rows it is about. */
export type News = {
  [Template in SheetTemplate]: { template: Template; values: Omit<MailTemplates[Template], keyof AboutSheet> };
}[SheetTemplate];

/**
 * EVERYBODY: the exams officer, the admins, and the users who were granted the unit. OFFICER: the exams officer alone, of what somebody else
 * in the centre asks WJEC for. WJEC itself has its lists of what waits, and gets no e-mail.
 */
const AUDIENCE: Readonly<Record<SheetTemplate, 'EVERYBODY' | 'OFFICER'>> = {
  clericalErrorRecorded: 'EVERYBODY',
  amendmentRequested: 'OFFICER',
  amendmentDecided: 'EVERYBODY',
  submissionReopened: 'EVERYBODY',
  entryWithdrawn: 'EVERYBODY',
  entryReleased: 'EVERYBODY',
  furtherSampleRequested: 'EVERYBODY',
  extensionRequested: 'OFFICER',
  extensionGiven: 'EVERYBODY',
  extensionRefused: 'EVERYBODY',
  extensionTakenBack: 'EVERYBODY',
  evidenceInfected: 'EVERYBODY',
  evidenceHidden: 'EVERYBODY',
};

interface Recipient {
  email: string;
  language: 'EN' | 'CY';
  name: string;
}

/** Of a centre's `membership m` not who was invited and never came: that address may be a stranger's. */
const PEOPLE = `membership m JOIN person p ON p.id = m.person_id
  LEFT JOIN invitation i ON i.membership_id = m.id LEFT JOIN access_grant g ON g.membership_id = m.id`;
const ARE_THERE =
  'm.centre_number = ? AND m.ended_at IS NULL AND (i.membership_id IS NULL OR i.accepted_at IS NOT NULL)';
/** EVERYBODY, for a unit. */
const everybody = (family: string, unitId: string): string =>
  `m.kind IN ('EXAMS_OFFICER', 'CENTRE_ADMIN') OR m.kind = 'USER' AND g.membership_id IS NOT NULL
    AND (g.families IS NULL OR JSON_CONTAINS(g.families, JSON_QUOTE(${family})) OR JSON_CONTAINS(g.unit_ids, ${unitId}))`;

/** Not who did it. */
const RECIPIENTS = `SELECT p.email, p.language, m.name FROM ${PEOPLE}
  WHERE ${ARE_THERE} AND m.id <> ? AND (m.kind = 'EXAMS_OFFICER' OR ? AND (${everybody('?', '?')}))`;

export async function tellCentre(
  tx: Transaction,
  { queueMail, address }: Post,
  { principalId, now }: Change,
  sheet: MarksheetRead,
  { template, values }: News,
): Promise<void> {
  const people = await tx.read<Recipient>(RECIPIENTS, [
    sheet.centre_number,
    principalId,
    AUDIENCE[template] === 'EVERYBODY',
    sheet.family_code,
    String(sheet.unit_id),
  ]);
  const about = { centre: `${sheet.centre_number} ${sheet.centre_name}`, sheet: named(sheet), address };
  const mails = people.map(({ email: recipient, language, name }) => ({
    recipient,
    language,
    template,
    values: { ...about, name, ...values },
  }));
  if (mails.length > 0) await queueMail(tx, mails as MailWanted[], now.instant);
}

const named = (sheet: MarksheetRead): SheetNamed => ({
  unit: sheet.code,
  titleEn: sheet.title_en,
  titleCy: sheet.title_cy,
  familyEn: sheet.family_name_en,
  familyCy: sheet.family_name_cy,
  month: sheet.series_month,
  year: sheet.series_year,
});

const REPORTED = (
  released: string,
): string => `SELECT DISTINCT m.id, p.email, p.language, m.name, ce.name AS centreName, u.code
  FROM ${PEOPLE} JOIN centre ce ON ce.number = m.centre_number JOIN report_release n ON n.centre_number = m.centre_number
    JOIN moderator_report r ON r.id = n.report_id JOIN offering o ON o.id = r.offering_id JOIN series se ON se.id = o.series_id
    JOIN unit u ON u.id = o.unit_id
  WHERE ${ARE_THERE} AND n.mailed_on = ? AND ${released} AND (${everybody('u.family', 'CAST(u.id AS CHAR)')})
  ORDER BY m.id, u.code`;

/** EVERYBODY, each of the reports on the own units of which the centre is told on this day and which are still shown. */
export async function tellOfReports(
  tx: Transaction,
  { queueMail, address }: Post,
  centre: string,
  now: Now,
): Promise<void> {
  const { sql, parameters } = inState('RELEASED', now);
  const found = await tx.read<Recipient & { id: string; centreName: string; code: string }>(REPORTED(sql), [
    centre,
    now.londonDate,
    ...parameters,
  ]);
  const mails = [...grouped(found, ({ id }) => id).values()].map((units): MailWanted => {
    const { email: recipient, language, name, centreName } = units[0]!;
    const values = { name, centre: `${centre} ${centreName}`, units: listed(units.map(({ code }) => code)), address };
    return { recipient, language, template: 'moderatorReportsReleased', values };
  });
  if (mails.length > 0) await queueMail(tx, mails, now.instant);
}

const MOST_TOLD = 20;

/** Those who may change a webhook: a centre's exams officer and admins; of WJEC's own, staff. */
export async function tellOfPause(
  tx: Transaction,
  { queueMail, address }: Post,
  centre: string | null,
  url: string,
  at: Date,
): Promise<void> {
  const people = await tx.read<Recipient>(
    `SELECT p.email, p.language, m.name FROM ${PEOPLE}
     WHERE m.centre_number <=> ? AND m.ended_at IS NULL AND (i.membership_id IS NULL OR i.accepted_at IS NOT NULL)
       AND m.kind IN (${centre === null ? "'STAFF'" : "'EXAMS_OFFICER', 'CENTRE_ADMIN'"}) ORDER BY m.id LIMIT ${String(MOST_TOLD)}`,
    [centre],
  );
  const about = { centre: centre ?? 'WJEC / CBAC', receiver: new URL(url).host, at, address };
  const mails = people.map(({ email: recipient, language, name }): MailWanted => {
    return { recipient, language, template: 'webhookPaused', values: { ...about, name } };
  });
  if (mails.length > 0) await queueMail(tx, mails, at);
}
