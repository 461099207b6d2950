/** The part of a file that a request asks for (RFC 9110 §14). */

export interface Part {
  start: number;
  end: number;
}

/** `ALL`: no range is asked for, or one that may be left unanswered (several at once, another unit, malformed). `NONE`: there is no such part. */
export function partAsked(range: string | undefined, size: number): Part | 'ALL' | 'NONE' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
  if (asked === null || (asked[1] === '' && asked[2] === '')) return 'ALL';
  const [from, to] = [asked[1]!, asked[2]!];
  if (from === '') return Number(to) === 0 ? 'NONE' : { start: Math.max(0, size - Number(to)), end: size - 1 };
  if (to !== '' && Number(to) < Number(from)) return 'ALL';
  if (Number(from) >= size) return 'NONE';
  return { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/** A download with its name, for every browser there is (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
