/** A file's name and its bytes, before any record is read. */
import type { Findings } from './fault.js';
import { find } from './fault.js';
import type { FileHeader } from './file.js';

export type FileName = Pick<FileHeader, 'type' | 'centreNumber' | 'board'> & { extension: string };

/** A browser's " (1)" is taken off again. */
export function readFileName(findings: Findings, name: string): FileName | null {
  const at = { line: null, field: 'name' };
  const given = name.toUpperCase();
  const plain = given.replace(/^(\w{8}) ?\([0-9]{1,3}\)(\.X[0-9]{2})$/, '$1$2');
  if (plain !== given) find(findings, 'FILE_NAME_NUMBERED', at, name, plain);
  const parts = /^(?<type>[EA])(?<centreNumber>\w{5})(?<board>\w{2})\.X(?<extension>[0-9]{2})$/.exec(plain);
  if (parts === null) find(findings, 'FILE_NAME_MALFORMED', at, name, 'Ecccccbb.Xnn, Acccccbb.Xnn');
  return parts && (parts.groups as unknown as FileName);
}

/** EDI is ASCII; the rest is taken as UTF-8 where it can be, so that a stray accent does not move the fields after it. */
export function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('latin1').decode(content);
  }
}

/** Lines, one at a time, up to the Ctrl-Z that once ended a file. */
export function* linesOf(text: string): Generator<string> {
  const controlZ = text.indexOf('\u001a');
  const end = controlZ === -1 ? text.length : controlZ;
  for (let start = 0; start < end;) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? end : Math.min(newline, end);
    yield text.slice(start, stop);
    start = stop + 1;
  }
}
