import type { AttachmentInfo } from './message.ts';

/** Where the text of a message shows a picture that came with it: `cid:` and an id that is encoded as in an address. */
const inMarkup = /\bcid:([^\s"'()<>\\]+)/gi;
const inSource = /\bsrc\s*=\s*["']?\s*cid:([^\s"'()<>\\]+)/gi;

const idOf = (written: string): string => {
  const text = written.replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Pictures that a browser shows; others stay attachments. */
const pictureTypes: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', webp: 'image/webp' };

/** Its type as a browser knows it: by what Outlook says, else by its name; undefined where it is no picture. */
export function pictureType({ contentType, name }: Pick<AttachmentInfo, 'contentType' | 'name'>): string | undefined {
  const told = contentType.toLowerCase().split(';')[0]?.trim() ?? '';
  if (Object.values(pictureTypes).includes(told)) return told;
  return pictureTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/**
 * The attachment behind each `cid:` of the text. Many clients do not tell the id of an attachment; then its name tells,
 * which mailers begin the id with, and else the order, where as many pictures are left as places.
 */
export function picturesIn(html: string, attachments: readonly AttachmentInfo[]): ReadonlyMap<string, AttachmentInfo> {
  const candidates = attachments.filter((each) => each.kind === 'file' && pictureType(each) !== undefined);
  const ids = [...new Set([...html.matchAll(inMarkup)].map(([, written = '']) => idOf(written)))];
  const found = new Map<string, AttachmentInfo>();
  const free = () => candidates.filter((each) => ![...found.values()].includes(each));
  const match = (fits: (id: string, attachment: AttachmentInfo) => boolean) => {
    for (const id of ids) {
      const attachment = found.has(id) ? undefined : free().find((each) => fits(id, each));
      if (attachment) found.set(id, attachment);
    }
  };
  match((id, { contentId }) => contentId !== null && contentId.toLowerCase() === id.toLowerCase());
  match((id, { contentId, name }) => contentId === null && name !== '' && id.split('@')[0]?.toLowerCase() === name.toLowerCase());
  const shown = new Set([...html.matchAll(inSource)].map(([, written = '']) => idOf(written)));
  const left = [...shown].filter((id) => !found.has(id));
  const inline = free().filter(({ contentId, isInline }) => contentId === null && isInline);
  if (left.length === inline.length) left.forEach((id, index) => inline[index] && found.set(id, inline[index]));
  return found;
}

/** The text with each picture in its place; `addressOf` gives the address for an id, or nothing where it is to stay as it is. */
export function placePictures(html: string, addressOf: (id: string) => string | undefined): string {
  return html.replace(inMarkup, (whole: string, written: string) => addressOf(idOf(written)) ?? whole);
}
