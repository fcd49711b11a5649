import type { AttachmentInfo } from './message.ts';

/** Where the text of a message shows a picture that came with it: `cid:` and an id that is encoded as in an address; between quotes it may have blanks. */
const cid = String.raw`(?:(?=cid:)(?<=(["'])\s*)cid:((?:(?!\1)[^<>\\])+)(?=\1)|\bcid:([^\s"'()<>\\]+))`;
const inMarkup = new RegExp(cid, 'gi');
const inSource = new RegExp(String.raw`\bsrc\s*=\s*["']?\s*${cid}`, 'gi');

const idsIn = (html: string, place: RegExp): readonly string[] => [...new Set([...html.matchAll(place)].map(([, , quoted, plain]) => idOf(quoted ?? plain ?? '')))];

function idOf(written: string): string {
  const text = written.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16)) ?? whole).replaceAll('&amp;', '&').trim();
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const characterOf = (code: number) => (code > 0x10ffff ? undefined : String.fromCodePoint(code));

/** Pictures that a browser shows, by the ends of names and by what mailers call their types; others stay attachments. */
const pictureTypes: Readonly<Record<string, string>> = {
  'image/png': 'png x-png',
  'image/jpeg': 'jpg jpeg jpe jfif pjpeg',
  'image/gif': 'gif',
  'image/bmp': 'bmp x-ms-bmp x-bmp',
  'image/webp': 'webp',
  'image/x-icon': 'ico x-icon vnd.microsoft.icon',
};
const typeOf = new Map(Object.entries(pictureTypes).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)));

/** Its type as a browser knows it: by what Outlook says, else by its name; undefined where it is no picture. */
export function pictureType({ contentType, name }: Pick<AttachmentInfo, 'contentType' | 'name'>): string | undefined {
  const told = /^image\/([^;\s]+)/.exec(contentType.trim().toLowerCase())?.[1];
  return typeOf.get(told ?? '') ?? typeOf.get(/\.(\w+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '');
}

/**
 * The attachment behind each `cid:` of the text. Many clients do not tell the id of an attachment; then its name tells,
 * which mailers begin the id with, and else the order, where as many pictures are left as places.
 */
export function picturesIn(html: string, attachments: readonly AttachmentInfo[]): ReadonlyMap<string, AttachmentInfo> {
  const candidates = attachments.filter((each) => each.kind === 'file' && pictureType(each) !== undefined);
  const ids = idsIn(html, inMarkup);
  const found = new Map<string, AttachmentInfo>();
  const free = () => candidates.filter((each) => ![...found.values()].includes(each));
  const match = (among: () => readonly AttachmentInfo[], fits: (id: string, attachment: AttachmentInfo) => boolean) => {
    for (const id of ids) {
      const attachment = found.has(id) ? undefined : among().find((each) => fits(id, each));
      if (attachment) found.set(id, attachment);
    }
  };
  match(() => candidates, (id, { contentId }) => contentId !== null && contentId.toLowerCase() === id.toLowerCase());
  match(free, (id, { contentId, name }) => contentId === null && name !== '' && id.split('@')[0]?.toLowerCase() === name.toLowerCase());
  const left = idsIn(html, inSource).filter((id) => !found.has(id));
  const inline = free().filter(({ contentId, isInline }) => contentId === null && isInline);
  if (left.length === inline.length) left.forEach((id, index) => inline[index] && found.set(id, inline[index]));
  return found;
}

/** The text with each picture in its place; `addressOf` gives the address for an id, or nothing where it is to stay as it is. */
export function placePictures(html: string, addressOf: (id: string) => string | undefined): string {
  return html.replace(inMarkup, (whole: string, _quote: string | undefined, quoted: string | undefined, plain: string | undefined) => addressOf(idOf(quoted ?? plain ?? '')) ?? whole);
}
