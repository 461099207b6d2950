/** R17: the receipt of a submission on paper, with all that it takes to compute it again (docs/receipt.md). */
import type { Language } from '../../texts/index.js';
import { text } from '../../texts/index.js';
import type { MarksheetRead } from '../persistence/reads/marksheet.js';
import type { ReceiptLine } from '../persistence/reads/report.js';
import type { SubmissionRead } from '../persistence/reads/submission.js';
import type { Paper, PaperText } from './pdf.js';

export interface Receipt {
  language: Language;
  printed: Date;
  sheet: MarksheetRead;
  title: string;
  submission: SubmissionRead;
  lines: readonly ReceiptLine[];
}

export function receiptPaper({ language, printed, sheet, title, submission, lines }: Receipt): Paper {
  const { centre_number: number, centre_name: name } = sheet;
  return {
    title: text(language, 'report.receipt'),
    language,
    printed,
    lists: [
      {
        heading: title,
        lines: [{ text: text(language, 'report.centre', { number, name }) }, ...factsOf(language, sheet, submission)],
        running: `${number} ${name} · ${title}`,
        columns: [
          { heading: text(language, 'report.columnPlace'), width: 28 },
          { heading: text(language, 'report.columnNumber'), width: 66 },
          { heading: text(language, 'report.columnName'), width: null },
          { heading: text(language, 'report.columnResult'), width: 90 },
          { heading: text(language, 'report.columnInitials'), width: 60 },
        ],
        rows: lines.map(({ candidateNumber, surname, forenames, result, initials }, index) =>
          [String(index + 1), candidateNumber, `${surname}: ${forenames}`, result, initials].map((said) => ({
            text: said,
          })),
        ),
      },
    ],
  };
}

function factsOf(language: Language, sheet: MarksheetRead, submission: SubmissionRead): PaperText[] {
  const { sequence, by, at, count, late, declarations, receipt, reopened } = submission;
  const { centre_number: centre, series_id: series, code: unit } = sheet;
  const withdrawn = reopened && { by: reopened.by, at: reopened.at, reason: reopened.reason };
  return [
    ...(withdrawn === null ? [] : [{ text: text(language, 'report.withdrawn', withdrawn), red: true }]),
    { text: text(language, 'report.receiptSequence', { sequence }) },
    { text: text(language, 'report.submittedBy', { by }) },
    { text: text(language, 'report.submittedAt', { at }) },
    { text: text(language, late ? 'report.lateYes' : 'report.lateNo') },
    { text: text(language, 'report.receiptCount', { count }) },
    ...(declarations.length === 0 ? [] : [{ text: text(language, 'report.declarations', { codes: declarations }) }]),
    { text: text(language, 'report.receiptHash', { receipt }) },
    { text: text(language, 'report.receiptOf', { centre, series, unit, at: at.toISOString() }) },
  ];
}
