/** Reads a file of results, whatever it is: rows, or why it is refused. Never throws for what is in a file. */
import type { GivenRow } from '../../domain/marks-file/row.js';
import { readCsv } from './csv.js';
import type { MarksFileFault, MarksFileNote } from './findings.js';
import { refuse, Refused } from './findings.js';
import { readJson } from './json.js';
import type { ReadRows } from './table.js';
import { readXlsx } from './xlsx.js';

export type MarksFileForm = 'CSV' | 'XLSX' | 'JSON';

export interface ReadMarks {
  form: MarksFileForm;
  rows: GivenRow[];
  notes: MarksFileNote[];
}

export interface Wanted {
  centre: string;
  series: string;
  unit: string | null;
}

/** What a file is says its content: a name says what somebody believed. */
export async function readMarksFile(
  content: Buffer,
  wanted: Wanted,
): Promise<ReadMarks | { faults: readonly MarksFileFault[] }> {
  try {
    const form = formOf(content);
    return { form, ...(await READERS[form](content, wanted)) };
  } catch (error) {
    if (error instanceof Refused) return { faults: error.faults };
    throw error;
  }
}

const READERS: Record<MarksFileForm, (content: Buffer, wanted: Wanted) => ReadRows | Promise<ReadRows>> = {
  CSV: (content, { unit }) => readCsv(content, unit !== null),
  XLSX: (content, { unit }) => readXlsx(content, unit !== null),
  JSON: readJson,
};

const ZIP = 'PK';
/** The container of old Excel workbooks, and of new ones that are protected with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function formOf(content: Buffer): MarksFileForm {
  if (content.length === 0) refuse('FILE_EMPTY');
  if (content.subarray(0, 8).equals(COMPOUND))
    refuse(content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'ENCRYPTED' : 'OTHER_SPREADSHEET');
  if (content.toString('latin1', 0, 2) === ZIP) return 'XLSX';
  if (content.toString('latin1', 0, 5) === '%PDF-') refuse('NOT_A_SPREADSHEET');
  const start = content.toString('latin1', 0, 200).replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\0\s]+/, '');
  if (start === '' && content.toString('latin1').trim() === '') refuse('FILE_EMPTY');
  return /^[{[]/.test(start) ? 'JSON' : 'CSV';
}
