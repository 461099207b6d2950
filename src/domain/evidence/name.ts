/** The name under which a file is kept and given out again: what people called it, less what could do harm in a folder, a header or to a reader's eye. */

export const MAXIMUM_NAME = 255;
/** Endings longer than this are no endings. */
const LONGEST_ENDING = 20;
const NAMELESS = 'file';

/** Control characters, halves of characters, and what can not be seen or turns the direction of reading. Joiners within emoji stay. */
const UNSEEN =
  /\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u115F\u1160\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]/gu;
const LONE_JOINERS =
  /(?<!\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const RESERVED = /[<>:"|?*]/g;
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Never empty, at most 255 characters, and the same when it is cleaned again. */
export function cleanName(given: string): string {
  const last =
    given
      .replace(UNSEEN, '')
      .split(/[/\\]/)
      .findLast((part) => trimmed(part) !== '') ?? '';
  const plain = trimmed(last.normalize('NFC').replace(LONE_JOINERS, '').replace(RESERVED, '_'));
  const safe = plain.replace(DEVICES, '_$&');
  return shortened(safe === '' ? NAMELESS : safe);
}

/** Windows drops dots and spaces at the end, and two dots name the folder above. */
const trimmed = (part: string): string => part.replace(/^\s+|[\s.]+$/gu, '');

function shortened(name: string): string {
  if (name.length <= MAXIMUM_NAME) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= LONGEST_ENDING ? name.slice(dot) : '';
  const stem = trimmed(cut(name.slice(0, name.length - ending.length), MAXIMUM_NAME - ending.length));
  return (stem === '' ? NAMELESS : stem) + ending;
}

/** Between letters as people count them: no half of an emoji, no letter without its accent. */
function cut(text: string, length: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('und').segment(text)) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
